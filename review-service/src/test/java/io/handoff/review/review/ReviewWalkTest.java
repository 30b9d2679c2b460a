package io.handoff.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.contracts.finding.Condition;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Reason;
import io.handoff.contracts.finding.Severity;
import io.handoff.review.DocumentFixture;
import io.handoff.review.check.CheckRun;
import io.handoff.review.deadline.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random walks over the rounds of handoffs, each step beside a model that says what may happen: no
 * decision by who wrote the revision, after a withdrawal or twice; no round is lost.
 */
class ReviewWalkTest {

  private static final int STEPS = 25_000;
  private static final int ROUNDS = 8;
  private static final HandoffDocument DOCUMENT = DocumentFixture.clean();
  private static final String HASH = DocumentJson.hash(DOCUMENT);
  private static final Due DUE =
      new Due(new DueTime(ReviewFixture.DUE, ZoneId.of("Europe/Berlin"), "because"), List.of());
  private static final List<Reason> REASONS = List.of(new Reason("answers.whyNow", "Why?"));
  private static final Condition CONDITION =
      new Condition(
          "c1",
          "answers.whyNow",
          "Say when.",
          new Person("Mei", "mei@example.com"),
          LocalDate.parse("2026-11-24"));
  private static final List<Actor> PERSONS =
      Stream.of("mei", "jon", "rina", "luca", "amara")
          .map(name -> new Actor(name, name, name + "@example.com", Set.of("manager")))
          .toList();

  private Random random;
  private List<Round> rounds;
  private UUID handoff;
  private int decided;
  private int refused;
  private int reopened;

  /** A round as the model knows it, and the review that goes with it. */
  private static final class Round {
    private final Review review;
    private final Set<String> writers;
    private final boolean blocked;
    private ReviewState state = ReviewState.OPEN;
    private String decidedBy;
    private int lapses;

    Round(Review review, Set<String> writers, boolean blocked) {
      this.review = review;
      this.writers = writers;
      this.blocked = blocked;
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20261121, 31, 4711})
  void everyStepIsTheOneThatTheModelAllows(long seed) {
    random = new Random(seed);
    begin();
    for (int step = 0; step < STEPS; step++) {
      step();
      check();
      if (rounds.size() > ROUNDS) {
        begin();
      }
    }
    assertThat(decided).as("decisions").isGreaterThan(STEPS / 50);
    assertThat(refused).as("refusals").isGreaterThan(STEPS / 50);
    assertThat(reopened).as("lapsed approvals").isGreaterThan(STEPS / 500);
  }

  private void begin() {
    handoff = UUID.randomUUID();
    rounds = new ArrayList<>();
    submit();
  }

  private void step() {
    switch (random.nextInt(12)) {
      case 0 -> submit();
      case 1 -> withdraw();
      case 2, 3, 4, 5 -> approve();
      case 6, 7, 8 -> giveBack();
      case 9 -> cross();
      default -> lapse();
    }
  }

  private Round any() {
    int newest = rounds.size() - 1;
    return rounds.get(random.nextInt(3) == 0 ? random.nextInt(rounds.size()) : newest);
  }

  private Actor someone() {
    return PERSONS.get(random.nextInt(PERSONS.size()));
  }

  private void submit() {
    int revision = rounds.size() + 1;
    rounds.stream()
        .filter(round -> round.state == ReviewState.OPEN)
        .forEach(
            round -> {
              round.review.supersede(revision);
              round.state = ReviewState.CANCELLED;
            });
    Actor author = someone();
    List<ActorRef> writers =
        Stream.of(author, someone())
            .distinct()
            .map(actor -> new ActorRef(actor.subject(), actor.name(), actor.email()))
            .toList();
    boolean blocked = random.nextInt(4) == 0;
    List<Finding> findings =
        blocked
            ? List.of(
                new Finding(
                    "f", "f", Severity.BLOCKING, Outcome.FAIL, "answers.goal", "s", "w", "q"))
            : List.of();
    Review review =
        Review.open(
            ReviewId.next(),
            new HandoffSubmitted(
                new HandoffRef(handoff, "HO-1", "D-1", "Reporting", "Acme"),
                revision,
                HASH,
                revision,
                revision,
                DOCUMENT,
                null,
                writers.get(0),
                writers,
                null,
                ReviewFixture.OPENED),
            new ReviewerChoice.Chosen(DOCUMENT.engineeringOwner(), ReviewerChoice.OWNER),
            new CheckRun(findings, Map.of()),
            DUE,
            ReviewFixture.OPENED);
    Set<String> subjects = Set.copyOf(writers.stream().map(ActorRef::subject).distinct().toList());
    rounds.add(new Round(review, subjects, blocked));
  }

  private void withdraw() {
    Round round = any();
    attempt(round, round.state == ReviewState.OPEN, ReviewState.CANCELLED, round.review::cancel);
  }

  private void approve() {
    Round round = any();
    Actor by = someone();
    Decision.Approve approval =
        new Decision.Approve(
            null, random.nextBoolean() ? List.of(CONDITION) : List.of(), List.of());
    decide(
        round,
        by,
        !round.blocked,
        ReviewState.APPROVED,
        () -> round.review.approve(by, Optional.empty(), approval, ReviewFixture.DUE));
  }

  private void giveBack() {
    Round round = any();
    Actor by = someone();
    decide(
        round,
        by,
        true,
        ReviewState.RETURNED,
        () ->
            round.review.returnToSales(
                by, Optional.empty(), null, REASONS, ReviewFixture.DUE.plusSeconds(1)));
  }

  private void decide(
      Round round, Actor by, boolean possible, ReviewState outcome, Runnable decision) {
    boolean allowed =
        possible && round.state == ReviewState.OPEN && !round.writers.contains(by.subject());
    if (attempt(round, allowed, outcome, decision)) {
      round.decidedBy = by.subject();
      decided++;
    }
  }

  private void cross() {
    Round round = any();
    attempt(
        round,
        round.state == ReviewState.APPROVED || round.state == ReviewState.RETURNED,
        ReviewState.VOIDED,
        () -> round.review.voidDecision(Instant.EPOCH));
  }

  private void lapse() {
    Round round = any();
    if (attempt(
        round,
        round.state == ReviewState.APPROVED,
        ReviewState.OPEN,
        () -> round.review.reopen(List.of(CONDITION), DUE, ReviewFixture.DUE))) {
      round.lapses++;
      round.decidedBy = null;
      reopened++;
    }
  }

  /** Does what the model allows, and sees refused what it does not. */
  private boolean attempt(Round round, boolean allowed, ReviewState next, Runnable step) {
    try {
      step.run();
      assertThat(allowed).as("a step from %s to %s", round.state, next).isTrue();
      round.state = next;
      return true;
    } catch (IllegalStateException no) {
      assertThat(allowed).as("refused: %s to %s", round.state, next).isFalse();
      refused++;
      return false;
    }
  }

  private void check() {
    for (int i = 0; i < rounds.size(); i++) {
      Round round = rounds.get(i);
      Review review = round.review;
      assertThat(review.state()).isEqualTo(round.state);
      assertThat(review.round()).isEqualTo(i + 1);
      assertThat(review.lapsed()).hasSize(round.lapses);
      if (round.state == ReviewState.APPROVED || round.state == ReviewState.RETURNED) {
        assertThat(review.decidedBy().orElseThrow().subject()).isEqualTo(round.decidedBy);
        assertThat(round.writers).doesNotContain(round.decidedBy);
      }
      if (round.state == ReviewState.OPEN || round.state == ReviewState.CANCELLED) {
        assertThat(review.conditions()).isEmpty();
      }
    }
    assertThat(rounds.stream().filter(round -> round.review.isOpen()).count())
        .isLessThanOrEqualTo(1 + rounds.stream().filter(round -> round.lapses > 0).count());
  }
}
