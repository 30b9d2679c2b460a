package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.Brief;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.ReviewReopened;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Reason;
import io.handoff.deals.template.Profile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random walks over handoffs: sales drafts, edits, submits, withdraws and reopens, and the messages
 * of reviews come when they come, late, again, and for older revisions. Each step goes beside a
 * model that says what may happen: a decision counts for the revision that waits and for no other,
 * once; no round is lost, and what was frozen stays as it was.
 */
class HandoffWalkTest {

  private static final int STEPS = 25_000;
  private static final int ROUNDS = 8;
  private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");
  private static final Person RINA = new Person("Rina Patel", "rina.patel@example.com");
  private static final ActorRef REVIEWER =
      new ActorRef("rina", "Rina Patel", "rina.patel@example.com");
  private static final DueTime DUE = new DueTime(NOW, ZoneOffset.UTC, "the same working day");
  private static final List<ActorRef> SALES =
      Stream.of("mei", "jon", "ana")
          .map(name -> new ActorRef(name, name, name + "@example.com"))
          .toList();
  private static final List<HandoffDocument> DOCUMENTS =
      IntStream.range(0, 20)
          .mapToObj(i -> DocumentJson.read("{\"title\": \"Portal " + i + "\"}"))
          .toList();

  /** Says of each message that comes too late that it does; here most of them do. */
  private static final Logger TALK = Logger.getLogger(TakeInReview.class.getName());

  private Random random;
  private Handoff handoff;
  private TakenIn messages;
  private List<Frozen> frozen;

  /** What the model knows. */
  private HandoffState state;

  private long version;
  private HandoffDocument document;
  private Set<String> editors;
  private List<TrailStep> trail;
  private List<Integer> voided;
  private int newestReview;
  private boolean isAwaited;
  private int reopenedFrom;

  private int decided;
  private int tooLate;
  private int lapsed;
  private int takenBack;
  private int refused;

  /** A revision, and what was frozen in it. */
  private record Frozen(Revision revision, String hash, long version) {}

  @BeforeAll
  static void quieten() {
    TALK.setLevel(Level.WARNING);
  }

  @AfterAll
  static void talkAgain() {
    TALK.setLevel(null);
  }

  @ParameterizedTest(name = "R8 and R107 a walk of 25,000 steps, seed {0}")
  @ValueSource(longs = {1, 20261121, 31, 4711})
  void everyStepIsTheOneThatTheModelAllows(long seed) {
    random = new Random(seed);
    begin();
    for (int step = 0; step < STEPS; step++) {
      step();
      check();
      if (frozen.size() > ROUNDS) {
        begin();
      }
    }
    assertThat(decided).as("decisions").isGreaterThan(STEPS / 50);
    assertThat(tooLate).as("decisions that came too late").isGreaterThan(STEPS / 50);
    assertThat(lapsed).as("lapsed approvals").isGreaterThan(STEPS / 500);
    assertThat(takenBack).as("reopened records").isGreaterThan(STEPS / 500);
    assertThat(refused).as("refusals").isGreaterThan(STEPS / 50);
  }

  private void begin() {
    ActorRef by = someone();
    document = DOCUMENTS.get(0);
    handoff = Handoff.draft(UUID.randomUUID(), 1, "D-1", Profile.SHORT, 1, document, by, NOW);
    messages = new TakenIn(handoff, Clock.fixed(NOW, ZoneOffset.UTC));
    frozen = new ArrayList<>();
    state = HandoffState.DRAFT;
    version = 1;
    editors = new LinkedHashSet<>(Set.of(by.subject()));
    trail = new ArrayList<>();
    voided = new ArrayList<>();
    newestReview = 0;
    isAwaited = false;
    reopenedFrom = 0;
  }

  private void step() {
    switch (random.nextInt(15)) {
      case 0, 1 -> edit();
      case 2, 3 -> submit();
      case 4 -> withdraw();
      case 5, 6 -> opened();
      case 7, 8, 9 -> approved();
      case 10, 11 -> returned();
      case 12 -> cancelled();
      case 13 -> takeBack();
      default -> reopened();
    }
  }

  private ActorRef someone() {
    return SALES.get(random.nextInt(SALES.size()));
  }

  /** The newest revision mostly; none is known before the first. */
  private int anyRevision() {
    int newest = Math.max(1, frozen.size());
    return random.nextInt(3) == 0 ? 1 + random.nextInt(newest) : newest;
  }

  private boolean waits(int revision) {
    return state == HandoffState.SUBMITTED && revision == frozen.size();
  }

  private void edit() {
    HandoffDocument edited = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
    ActorRef by = someone();
    if (attempt(isWithSales(), () -> handoff.edit(edited, by, NOW))) {
      document = edited;
      version++;
      editors.add(by.subject());
    }
  }

  private boolean isWithSales() {
    return state == HandoffState.DRAFT || state == HandoffState.RETURNED;
  }

  private void submit() {
    List<Revision> sent = new ArrayList<>();
    if (attempt(isWithSales(), () -> sent.add(handoff.submit(someone(), NOW)))) {
      frozen.add(new Frozen(sent.get(0), DocumentJson.hash(document), version));
      state = HandoffState.SUBMITTED;
    }
  }

  private void withdraw() {
    if (attempt(state == HandoffState.SUBMITTED, () -> handoff.withdraw(NOW))) {
      state = HandoffState.DRAFT;
    }
  }

  private void takeBack() {
    if (attempt(
        state == HandoffState.APPROVED, () -> handoff.reopen(someone(), "More regions.", NOW))) {
      state = HandoffState.DRAFT;
      reopenedFrom = frozen.size();
      takenBack++;
    }
  }

  /** Does what the model allows, and sees refused what it does not. */
  private boolean attempt(boolean allowed, Runnable step) {
    try {
      step.run();
      assertThat(allowed).as("a step from %s", state).isTrue();
      return true;
    } catch (Refused no) {
      assertThat(allowed).as("refused when %s", state).isFalse();
      refused++;
      return false;
    }
  }

  /** The reviews of a handoff are opened in order. */
  private void opened() {
    if (newestReview < frozen.size()) {
      newestReview++;
      isAwaited = true;
      messages
          .takeIn()
          .opened(
              new ReviewOpened(
                  handoff.ref(),
                  UUID.randomUUID(),
                  newestReview,
                  "0",
                  newestReview,
                  RINA,
                  null,
                  null,
                  RINA,
                  RINA,
                  DUE,
                  null,
                  new Brief(null, null, null, 0, 0, 0),
                  List.of(),
                  null,
                  NOW));
    }
  }

  private void approved() {
    int revision = anyRevision();
    decide(revision, HandoffState.APPROVED, TrailStep.APPROVED);
    messages
        .takeIn()
        .approved(
            new HandoffApproved(
                handoff.ref(),
                UUID.randomUUID(),
                revision,
                "0",
                revision,
                REVIEWER,
                null,
                false,
                RINA,
                RINA,
                null,
                List.of(),
                List.of(),
                null,
                NOW));
  }

  private void returned() {
    int revision = anyRevision();
    decide(revision, HandoffState.RETURNED, TrailStep.RETURNED);
    messages
        .takeIn()
        .returned(
            new HandoffReturned(
                handoff.ref(),
                UUID.randomUUID(),
                revision,
                "0",
                revision,
                REVIEWER,
                null,
                false,
                RINA,
                RINA,
                null,
                List.of(new Reason("answers.goal", "Say more.")),
                List.of(),
                null,
                List.of(),
                null,
                NOW));
  }

  private void decide(int revision, HandoffState outcome, TrailStep step) {
    if (waits(revision)) {
      state = outcome;
      reopenedFrom = 0;
      trail.add(step);
      isAwaited = false;
      decided++;
    } else {
      trail.add(TrailStep.DECISION_TOO_LATE);
      voided.add(revision);
      close(revision);
      tooLate++;
    }
  }

  private void close(int revision) {
    isAwaited = isAwaited && revision < newestReview;
  }

  private void cancelled() {
    int revision = anyRevision();
    close(revision);
    messages
        .takeIn()
        .cancelled(new ReviewCancelled(handoff.ref(), UUID.randomUUID(), revision, RINA, NOW));
  }

  private void reopened() {
    int revision = anyRevision();
    if (state == HandoffState.APPROVED && revision == frozen.size()) {
      state = HandoffState.SUBMITTED;
      trail.add(TrailStep.APPROVAL_LAPSED);
      isAwaited = true;
      lapsed++;
    }
    messages
        .takeIn()
        .reopened(
            new ReviewReopened(
                handoff.ref(),
                UUID.randomUUID(),
                revision,
                "0",
                revision,
                RINA,
                null,
                RINA,
                RINA,
                DUE,
                null,
                List.of(),
                NOW));
  }

  private void check() {
    assertThat(handoff.state()).isEqualTo(state);
    assertThat(handoff.revision()).isEqualTo(frozen.size());
    assertThat(handoff.round()).isEqualTo(frozen.size());
    assertThat(handoff.documentVersion()).isEqualTo(version);
    assertThat(handoff.contributors())
        .extracting(ActorRef::subject)
        .containsExactlyElementsOf(editors);
    assertThat(handoff.reopened() == null ? 0 : handoff.reopened().revision())
        .isEqualTo(reopenedFrom);
    assertThat(messages.trail()).isEqualTo(trail);
    assertThat(messages.voided()).isEqualTo(voided);
    assertThat(messages.awaited() != null).isEqualTo(isAwaited);
    assertThat(messages.status().reviewer() != null).isEqualTo(isAwaited);
    assertThat(messages.status().due() != null).isEqualTo(isAwaited);
    for (int i = 0; i < frozen.size(); i++) {
      Frozen kept = frozen.get(i);
      assertThat(kept.revision().number()).isEqualTo(i + 1);
      assertThat(kept.revision().hash()).isEqualTo(kept.hash());
      assertThat(kept.revision().documentVersion()).isEqualTo(kept.version());
    }
  }
}
