package io.handoff.system.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.Expect;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.User;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What deals-service and review-service say about one deal, and whether it can all be true. */
final class BothSides {

  private final Desk desk;
  private final WalkedDeal deal;
  private final List<String> complaints = new ArrayList<>();
  private JsonNode record;
  private List<JsonNode> trail = List.of();
  private List<JsonNode> reviews = List.of();

  BothSides(RunningSuite suite, WalkedDeal deal) {
    this.desk = Desk.at(suite);
    this.deal = deal;
    this.record = read().body();
  }

  private Answer read() {
    return Expect.status(200, desk.read(User.AUDITOR, deal.id()));
  }

  /** What is wrong, if anything is, by what both say now. */
  List<String> complaints() {
    complaints.clear();
    record = read().body();
    trail =
        WalkedDeal.items(Expect.status(200, desk.read(User.AUDITOR, deal.id(), "trail")).body());
    reviews =
        WalkedDeal.items(
                Expect.status(200, desk.reviews(User.AUDITOR, deal.id())).body().path("items"))
            .stream()
            .map(found -> desk.review(User.AUDITOR, found.path("id").asText()))
            .map(found -> Expect.status(200, found).body())
            .sorted(Comparator.comparing(found -> found.path("revision").asInt()))
            .toList();
    noRoundIsLost();
    theStatesAgree();
    theTrailIsAStory();
    theTrailKnowsEachDecision();
    nobodyDecidedOnWhatTheyWrote();
    theTurnsHaveNoHole();
    noThreadIsLost();
    return List.copyOf(complaints);
  }

  /** How many decisions crossed a withdrawal, by what was read last. */
  int voidDecisions() {
    return steps("DECISION_TOO_LATE").size();
  }

  private void require(boolean isSo, String complaint, Object... values) {
    if (!isSo) {
      complaints.add(complaint.formatted(values));
    }
  }

  private void noRoundIsLost() {
    int revision = record.path("revision").asInt();
    require(record.path("round").asInt() == revision, "round and revision differ: %s", revision);
    require(reviews.size() == revision, "%d revisions, %d reviews", revision, reviews.size());
    List<JsonNode> sent = steps("SUBMITTED");
    require(sent.size() == revision, "%d revisions, sent %d times", revision, sent.size());
    for (int i = 0; i < Math.min(reviews.size(), sent.size()); i++) {
      JsonNode review = reviews.get(i);
      require(review.path("revision").asInt() == i + 1, "no review of revision %d", i + 1);
      require(review.path("round").asInt() == i + 1, "no round %d", i + 1);
      require(
          review.path("hash").equals(sent.get(i).path("revisionHash")),
          "review %d is of something else than what was sent",
          i + 1);
    }
  }

  private void theStatesAgree() {
    String state = record.path("state").asText();
    String newest = reviews.isEmpty() ? "" : newest().path("state").asText();
    Set<String> expected =
        switch (state) {
          case "DRAFT" -> Set.of("", "CANCELLED", "VOIDED", "LAPSED");
          case "SUBMITTED" -> Set.of("OPEN");
          default -> Set.of(state);
        };
    require(expected.contains(newest), "the record is %s, its review %s", state, newest);
    for (int i = 0; i < reviews.size() - 1; i++) {
      String older = reviews.get(i).path("state").asText();
      require(
          Set.of("RETURNED", "CANCELLED", "VOIDED", "LAPSED").contains(older),
          "review %d is %s though a newer one came",
          i + 1,
          older);
    }
    boolean waits = newest.equals("OPEN");
    JsonNode told = record.path("review");
    require(told.hasNonNull("reviewer") == waits, "deals-service says of %s: %s", newest, told);
    if (waits) {
      require(
          told.path("reviewer").path("email").equals(newest().path("reviewer").path("email")),
          "each names another reviewer: %s",
          told);
      require(
          instant(told.path("due").path("at")).equals(instant(newest().path("due").path("at"))),
          "each has another due time: %s",
          told);
    }
    theListAgrees(waits);
  }

  private void theListAgrees(boolean waits) {
    JsonNode row =
        Expect.status(200, desk.list(User.AUDITOR, "deal=" + deal.dealId())).body().at("/items/0");
    String turn =
        switch (record.path("state").asText()) {
          case "DRAFT", "RETURNED" -> "SALES";
          case "SUBMITTED" -> "ENGINEERING";
          default -> "";
        };
    require(row.path("turn").asText("").equals(turn), "the list says of the turn: %s", row);
    if (waits) {
      require(
          row.path("turnOf").equals(newest().path("reviewer").path("email")),
          "the list names another reviewer: %s",
          row);
      require(
          instant(row.path("due")).equals(instant(newest().path("due").path("at"))),
          "the list has another due time: %s",
          row);
    }
  }

  private JsonNode newest() {
    return reviews.get(reviews.size() - 1);
  }

  /** What waits is decided on once or withdrawn, and nothing else is. */
  private void theTrailIsAStory() {
    int waiting = 0;
    int sent = 0;
    String state = "";
    for (JsonNode entry : trail) {
      int revision = entry.path("revision").asInt();
      require(
          entry.path("fromState").asText("").equals(state), "a step is missing before %s", entry);
      state = entry.path("toState").asText();
      switch (entry.path("step").asText()) {
        case "SUBMITTED" -> {
          require(revision == sent + 1 && waiting == 0, "sent while one waits: %s", entry);
          sent = revision;
          waiting = revision;
        }
        case "APPROVED", "RETURNED", "WITHDRAWN" -> {
          require(waiting == revision, "it did not wait: %s", entry);
          waiting = 0;
        }
        case "REOPENED" ->
            require(
                entry.path("fromState").asText().equals("APPROVED") && revision == sent,
                "it was not approved: %s",
                entry);
        default -> {}
      }
    }
    require(state.equals(record.path("state").asText()), "the trail ends with %s", state);
  }

  private void theTrailKnowsEachDecision() {
    long voided = 0;
    for (JsonNode review : reviews) {
      int revision = review.path("revision").asInt();
      String state = review.path("state").asText();
      List<JsonNode> decisions =
          trail.stream()
              .filter(entry -> entry.path("revision").asInt() == revision)
              .filter(
                  entry ->
                      Set.of("APPROVED", "RETURNED", "WITHDRAWN", "REOPENED")
                          .contains(entry.path("step").asText()))
              .toList();
      voided += state.equals("VOIDED") ? 1 : 0;
      String expected =
          switch (state) {
            case "OPEN" -> "[]";
            case "CANCELLED", "VOIDED" -> "[WITHDRAWN]";
            case "LAPSED" -> "[APPROVED, REOPENED]";
            default -> "[" + state + "]";
          };
      require(
          decisions.stream()
              .map(entry -> entry.path("step").asText())
              .toList()
              .toString()
              .equals(expected),
          "review %d is %s, the trail says %s",
          revision,
          state,
          decisions);
      if (Set.of("APPROVED", "RETURNED").contains(state) && decisions.size() == 1) {
        require(
            decisions.get(0).path("actorName").asText().equals(decider(review)),
            "decided by %s, the trail says %s",
            decider(review),
            decisions.get(0));
      }
    }
    theTrailKnowsWhoReopenedIt();
    require(
        voided == steps("DECISION_TOO_LATE").size(),
        "%d decisions are void, the trail knows %s",
        voided,
        steps("DECISION_TOO_LATE"));
  }

  private void theTrailKnowsWhoReopenedIt() {
    List<JsonNode> reopened = steps("REOPENED");
    List<JsonNode> lapsed =
        reviews.stream()
            .flatMap(review -> WalkedDeal.items(review.path("lapsed")).stream())
            .toList();
    require(reopened.size() == lapsed.size(), "reopened: %s, lapsed: %s", reopened, lapsed);
    for (int i = 0; i < Math.min(reopened.size(), lapsed.size()); i++) {
      JsonNode entry = reopened.get(i);
      JsonNode ended = lapsed.get(i);
      require(
          entry.path("actorName").equals(ended.at("/reopenedBy/name"))
              && entry.path("note").equals(ended.path("cause")),
          "the trail says %s, the review %s",
          entry,
          ended);
    }
  }

  /** As the trail names them, with whom they stood in for. */
  private static String decider(JsonNode review) {
    JsonNode decision = review.path("decision");
    String by = decision.path("by").asText();
    return decision.hasNonNull("onBehalfOf")
        ? by + " for " + decision.path("onBehalfOf").asText()
        : by;
  }

  private void nobodyDecidedOnWhatTheyWrote() {
    for (JsonNode review : reviews) {
      int revision = review.path("revision").asInt();
      JsonNode frozen =
          Expect.status(200, desk.read(User.AUDITOR, deal.id(), "revisions/" + revision)).body();
      long version = frozen.path("documentVersion").asLong();
      Set<String> writers = new TreeSet<>(Set.of(frozen.path("author").asText()));
      deal.editors()
          .forEach(
              (edited, by) -> {
                if (edited <= version) {
                  writers.add(by);
                }
              });
      String by = review.path("decision").path("by").asText();
      require(!writers.contains(by), "%s decided on revision %d, which they wrote", by, revision);
    }
  }

  /** Each turn begins when the one before it ended; only after an approval it is nobody's. */
  private void theTurnsHaveNoHole() {
    JsonNode before = null;
    boolean mayPause = false;
    for (JsonNode review : reviews) {
      int revision = review.path("revision").asInt();
      Duration reviewing = Duration.ZERO;
      for (JsonNode turn : review.path("turns")) {
        if (before != null) {
          require(before.hasNonNull("until"), "two turns last at once: %s, %s", before, turn);
          Instant end = instant(before.path("until"));
          Instant begin = instant(turn.path("from"));
          require(
              mayPause ? !begin.isBefore(end) : begin.equals(end),
              "between %s and %s is a hole or an overlap",
              before,
              turn);
        }
        if (turn.path("holder").asText().equals("REVIEWER") && turn.hasNonNull("until")) {
          reviewing =
              reviewing.plus(
                  Duration.between(instant(turn.path("from")), instant(turn.path("until"))));
        }
        before = turn;
        mayPause = review.path("decision").path("outcome").asText().equals("APPROVED");
      }
      require(
          !wasVoidBeforeTheNext(review)
              || review.path("turns").findValuesAsText("holder").contains("SALES"),
          "the void decision on revision %d left it to nobody: %s",
          revision,
          review.path("turns"));
      boolean isOpen = review.path("state").asText().equals("OPEN");
      require(
          isOpen
              || Duration.parse(review.path("timeUsed").asText("PT0S")).compareTo(reviewing) <= 0,
          "more time was used in review %d than there was",
          revision);
    }
    if (before != null) {
      String holder = before.hasNonNull("until") ? "" : before.path("holder").asText();
      String expected =
          switch (newest().path("state").asText()) {
            case "OPEN" -> "REVIEWER";
            case "APPROVED" -> "";
            default -> "SALES";
          };
      require(holder.equals(expected), "of %s, the turn is %s", newest().path("state"), before);
    }
  }

  /** Whether the decision was found to be void while no newer revision was sent. */
  private boolean wasVoidBeforeTheNext(JsonNode review) {
    return review.path("state").asText().equals("VOIDED")
        && steps("DECISION_TOO_LATE").stream()
            .anyMatch(entry -> entry.path("revision").equals(review.path("revision")));
  }

  private void noThreadIsLost() {
    if (!reviews.isEmpty()) {
      Set<String> listed = new TreeSet<>();
      String id = newest().path("id").asText();
      String page = "";
      do {
        JsonNode found =
            Expect.status(200, desk.review(User.AUDITOR, id, "threads?limit=100" + page)).body();
        found.path("items").forEach(thread -> listed.add(thread.path("id").asText()));
        page = found.hasNonNull("next") ? "&cursor=" + found.path("next").asText() : "";
      } while (!page.isEmpty());
      require(
          listed.equals(new TreeSet<>(deal.threads())),
          "of %d threads, %d are listed",
          deal.threads().size(),
          listed.size());
    }
  }

  private List<JsonNode> steps(String step) {
    return trail.stream().filter(entry -> entry.path("step").asText().equals(step)).toList();
  }

  private static Instant instant(JsonNode node) {
    return Instant.parse(node.asText());
  }
}
