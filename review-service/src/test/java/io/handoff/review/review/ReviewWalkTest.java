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
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Reason;
import io.handoff.contracts.finding.Severity;
import io.handoff.review.DocumentFixture;
import io.handoff.review.calendar.CalendarFixture;
import io.handoff.review.calendar.CalendarOwner;
import io.handoff.review.calendar.CalendarShelf;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.calendar.WorkingDay;
import io.handoff.review.check.CheckRun;
import io.handoff.review.deadline.Due;
import io.handoff.review.deadline.DueClock;
import io.handoff.review.deadline.DueTimesFixture;
import io.handoff.review.turn.ReviewTime;
import io.handoff.review.turn.Turn;
import io.handoff.review.turn.TurnBook;
import io.handoff.review.turn.TurnHolder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random walks over the rounds of handoffs, each step beside a model that says what may happen: no
 * decision by who wrote the revision, after a withdrawal or twice; no round is lost; the ledger of
 * turns has no hole and no overlap and says the time that was counted, whatever calendars change;
 * and what was told of a due time stands.
 */
class ReviewWalkTest {

  private static final int STEPS = 25_000;
  private static final int ROUNDS = 8;
  private static final Instant BEGIN = Instant.parse("2026-10-05T06:00:00Z");
  private static final Duration BEHIND = Duration.ofMillis(20);
  private static final HandoffDocument DOCUMENT = DocumentFixture.clean();
  private static final String HASH = DocumentJson.hash(DOCUMENT);
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
  private static final List<WorkingCalendar> CALENDARS =
      Stream.of(
              CalendarFixture.in("Europe/Berlin", "MON-FRI 09:00-17:30"),
              CalendarFixture.in("Europe/Berlin", "MON-FRI 08:00-18:00").lunch("12:00", "13:00"),
              CalendarFixture.in("America/New_York", "MON-THU 08:30-17:00").cutOff("14:00"),
              CalendarFixture.in("Asia/Kolkata", "MON-SAT 10:00-19:00"),
              CalendarFixture.in("Australia/Lord_Howe", "SUN-THU 00:00-23:59"),
              CalendarFixture.in("Europe/London", "TUE-FRI 09:00-17:00")
                  .closed("2026-10-20", "2026-11-03", "Leave"))
          .map(CalendarFixture::calendar)
          .toList();

  private Random random;
  private Instant now;
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private List<Round> rounds;
  private UUID handoff;
  private CalendarShelf shelf;
  private TurnBook book;
  private CountedTime time;
  private int decided;
  private int refused;
  private int reopened;
  private int takenBack;
  private int movedOn;
  private int rescheduled;

  /** A round as the model knows it, and the review that goes with it. */
  private static final class Round {
    private final Review review;
    private final Set<String> writers;
    private final boolean blocked;
    private ReviewState state = ReviewState.OPEN;
    private String decidedBy;
    private Instant due;
    private int lapses;

    Round(Review review, Set<String> writers, boolean blocked) {
      this.review = review;
      this.writers = writers;
      this.blocked = blocked;
      this.due = review.due().at();
    }
  }

  @ParameterizedTest(name = "R99 and R107 a walk of 25,000 steps, seed {0}")
  @ValueSource(longs = {1, 20261121, 31, 4711})
  void everyStepIsTheOneThatTheModelAllows(long seed) {
    random = new Random(seed);
    begin();
    for (int step = 0; step < STEPS; step++) {
      pass();
      step();
      check();
      if (rounds.size() > ROUNDS) {
        begin();
      }
    }
    assertThat(decided).as("decisions").isGreaterThan(STEPS / 50);
    assertThat(refused).as("refusals").isGreaterThan(STEPS / 50);
    assertThat(movedOn).as("hand-overs").isGreaterThan(STEPS / 200);
    assertThat(rescheduled).as("changed calendars").isGreaterThan(STEPS / 50);
    assertThat(reopened).as("lapsed approvals").isGreaterThan(STEPS / 500);
    assertThat(takenBack).as("reopened records").isGreaterThan(STEPS / 500);
  }

  private void begin() {
    now = BEGIN.plusSeconds(random.nextInt(365 * 86_400));
    handoff = UUID.randomUUID();
    rounds = new ArrayList<>();
    shelf = new CalendarShelf();
    book = new TurnBook(shelf.calendars(), clock);
    time = new CountedTime(now);
    submit();
  }

  /** Time passes: none, some hours, or some days. */
  private void pass() {
    switch (random.nextInt(8)) {
      case 0 -> {}
      case 1 -> now = now.plusMillis(random.nextInt(3 * 86_400_000));
      default -> now = now.plusMillis(random.nextInt(4 * 3_600_000));
    }
  }

  private void step() {
    switch (random.nextInt(16)) {
      case 0 -> submit();
      case 1 -> withdraw();
      case 2, 3, 4, 5 -> approve();
      case 6, 7, 8 -> giveBack();
      case 9 -> cross();
      case 10, 11 -> handOver();
      case 12 -> changeCalendar();
      case 13 -> takeBack();
      default -> lapse();
    }
  }

  private Round any() {
    return random.nextInt(3) == 0 ? rounds.get(random.nextInt(rounds.size())) : newest();
  }

  private Round newest() {
    return rounds.get(rounds.size() - 1);
  }

  private Actor someone() {
    return PERSONS.get(random.nextInt(PERSONS.size()));
  }

  private static Person person(Actor actor) {
    return new Person(actor.name(), actor.email());
  }

  /** Now; or, right after a turn began, what another replica takes for now. */
  private Instant instant() {
    return time.hasJustPassed(now) && random.nextBoolean() ? now.minus(BEHIND) : now;
  }

  private void submit() {
    int revision = rounds.size() + 1;
    Instant at = instant();
    rounds.stream()
        .filter(round -> round.state == ReviewState.OPEN)
        .forEach(
            round -> {
              round.review.supersede(revision);
              round.state = ReviewState.CANCELLED;
              book.ended(round.review, at);
            });
    Actor author = someone();
    List<ActorRef> writers =
        Stream.of(author, someone())
            .distinct()
            .map(actor -> new ActorRef(actor.subject(), actor.name(), actor.email()))
            .toList();
    Set<String> subjects = Set.copyOf(writers.stream().map(ActorRef::subject).toList());
    Actor reviewer =
        Stream.generate(this::someone)
            .filter(actor -> !subjects.contains(actor.subject()))
            .findFirst()
            .orElseThrow();
    Instant stageChangedAt =
        random.nextBoolean() ? null : at.minusSeconds(random.nextInt(2 * 86_400));
    Due due = DueTimesFixture.by(shelf.calendars()).of(person(reviewer), at, stageChangedAt);
    checkDue(due, person(reviewer), at);
    boolean blocked = random.nextInt(4) == 0;
    Review review =
        Review.open(
            ReviewId.next(),
            submitted(revision, writers, stageChangedAt, at),
            new ReviewerChoice.Chosen(person(reviewer), ReviewerChoice.OWNER),
            new CheckRun(blocked ? List.of(blocker()) : List.of(), Map.of()),
            due,
            at);
    rounds.add(new Round(review, subjects, blocked));
    book.started(review);
    time.pass(review, TurnHolder.REVIEWER, at);
  }

  private HandoffSubmitted submitted(
      int revision, List<ActorRef> writers, Instant stageChangedAt, Instant at) {
    return new HandoffSubmitted(
        new HandoffRef(handoff, "HO-1", "D-1", "Reporting", "Acme"),
        revision,
        HASH,
        revision,
        revision,
        DOCUMENT,
        null,
        writers.get(0),
        writers,
        stageChangedAt,
        at);
  }

  private static Finding blocker() {
    return new Finding("f", "f", Severity.BLOCKING, Outcome.FAIL, "answers.goal", "s", "w", "q");
  }

  private void withdraw() {
    Round round = any();
    Instant at = instant();
    if (attempt(
        round, round.state == ReviewState.OPEN, ReviewState.CANCELLED, round.review::cancel)) {
      book.ended(round.review, at);
      time.pass(round.review, TurnHolder.SALES, at);
    }
  }

  private void approve() {
    Actor by = someone();
    Decision.Approve approval =
        new Decision.Approve(
            null, random.nextBoolean() ? List.of(CONDITION) : List.of(), List.of());
    Round round = any();
    Instant at = instant();
    decide(
        round,
        by,
        !round.blocked,
        ReviewState.APPROVED,
        at,
        review -> review.approve(by, Optional.empty(), approval, at));
  }

  private void giveBack() {
    Actor by = someone();
    Instant at = instant();
    decide(
        any(),
        by,
        true,
        ReviewState.RETURNED,
        at,
        review -> review.returnToSales(by, Optional.empty(), null, REASONS, at));
  }

  private void decide(
      Round round,
      Actor by,
      boolean possible,
      ReviewState outcome,
      Instant at,
      Consumer<Review> decision) {
    boolean allowed =
        possible && round.state == ReviewState.OPEN && !round.writers.contains(by.subject());
    if (attempt(round, allowed, outcome, () -> decision.accept(round.review))) {
      round.decidedBy = by.subject();
      decided++;
      assertThat(round.review.isLate()).isEqualTo(at.isAfter(round.due));
      book.ended(round.review, at);
      time.pass(round.review, outcome == ReviewState.RETURNED ? TurnHolder.SALES : null, at);
    }
  }

  private void handOver() {
    Round round = any();
    Actor to = someone();
    Person from = round.review.reviewer();
    Instant at = instant();
    time.count(at);
    if (attempt(
        round,
        round.state == ReviewState.OPEN && !round.writers.contains(to.subject()),
        ReviewState.OPEN,
        () -> round.review.handOver(person(to)))) {
      movedOn++;
      book.moved(round.review, from, at);
      time.pass(round.review, TurnHolder.REVIEWER, at);
    }
  }

  private void cross() {
    Round round = any();
    if (attempt(
        round,
        Set.of(ReviewState.APPROVED, ReviewState.RETURNED, ReviewState.LAPSED)
            .contains(round.state),
        ReviewState.VOIDED,
        () -> round.review.voidDecision(now))) {
      book.undone(round.review, round == newest(), now);
      if (round == newest() && time.holder() == null) {
        time.pass(round.review, TurnHolder.SALES, now);
      }
    }
  }

  /** Sales reopens the record. */
  private void takeBack() {
    Round round = any();
    if (attempt(
        round,
        round.state == ReviewState.APPROVED,
        ReviewState.LAPSED,
        () -> round.review.lapse(HandoffStream.AUTHOR, "More regions.", now))) {
      round.lapses++;
      takenBack++;
      book.lapsed(round.review, round == newest(), now);
      if (round == newest()) {
        time.pass(round.review, TurnHolder.SALES, now);
      }
    }
  }

  /** Only the newest round is put up again, as the service does. */
  private void lapse() {
    Round round = newest();
    Due due = DueTimesFixture.by(shelf.calendars()).of(round.review.reviewer(), now, null);
    if (attempt(
        round,
        round.state == ReviewState.APPROVED,
        ReviewState.OPEN,
        () -> round.review.reopen(List.of(CONDITION), due, now))) {
      checkDue(due, round.review.reviewer(), now);
      round.lapses++;
      round.decidedBy = null;
      round.due = due.time().at();
      reopened++;
      book.resumed(round.review, now);
      time.pass(round.review, TurnHolder.REVIEWER, now);
    }
  }

  private void changeCalendar() {
    CalendarOwner owner =
        random.nextInt(3) == 0 ? CalendarOwner.TEAM : CalendarOwner.person(someone().email());
    WorkingCalendar calendar = CALENDARS.get(random.nextInt(CALENDARS.size()));
    now = now.plusMillis(1); // two changes at one instant would be one
    shelf.change(owner, calendar.content(), now);
    time.change(owner, calendar, now);
    rescheduled++;
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
      assertThat(review.due().at()).isEqualTo(round.due);
      if (round.state == ReviewState.APPROVED || round.state == ReviewState.RETURNED) {
        assertThat(review.decidedBy().orElseThrow().subject()).isEqualTo(round.decidedBy);
        assertThat(round.writers).doesNotContain(round.decidedBy);
      }
      if (round.state == ReviewState.OPEN || round.state == ReviewState.CANCELLED) {
        assertThat(review.conditions()).isEmpty();
      }
    }
    assertThat(rounds.stream().filter(round -> round.review.isOpen()).count())
        .isLessThanOrEqualTo(1);
    checkTime();
  }

  private void checkTime() {
    time.count(now);
    checkLedger(book.turns());
    Review review = any().review;
    ReviewTime told = book.timeOf(review);
    assertThat(told.used()).isEqualTo(time.used(review).truncatedTo(ChronoUnit.SECONDS));
    assertThat(told.left()).isEqualTo(review.isOpen() ? left(review) : null);
  }

  /** What is ahead less what has passed since; one of them is nothing. */
  private Duration left(Review review) {
    WorkingCalendar calendar = time.calendarOf(review.reviewer());
    Instant due = review.due().at();
    return calendar
        .between(now, due)
        .minus(calendar.between(due, now))
        .truncatedTo(ChronoUnit.SECONDS);
  }

  /** No overlap, one turn that lasts or none, and the time of each holder: so there is no hole. */
  private void checkLedger(List<Turn> turns) {
    Map<TurnHolder, Duration> lasted = new EnumMap<>(TurnHolder.class);
    Instant end = Instant.MIN;
    TurnHolder lasting = null;
    for (Turn turn : turns) {
      assertThat(lasting).as("a turn that lasts before another").isNull();
      assertThat(turn.begunAt()).isAfterOrEqualTo(end);
      lasting = turn.endedAt() == null ? turn.holder() : null;
      end = turn.endedAt() == null ? now : turn.endedAt();
      lasted.merge(turn.holder(), Duration.between(turn.begunAt(), end), Duration::plus);
    }
    assertThat(lasting).isEqualTo(time.holder());
    lasted.values().removeIf(Duration::isZero);
    assertThat(lasted).isEqualTo(time.lasted());
  }

  /** Due in working time by the one clock that counts, by the end of the day of the rule. */
  private void checkDue(Due due, Person reviewer, Instant sent) {
    WorkingCalendar calendar = time.calendarOf(reviewer);
    Instant at = due.time().at();
    assertThat(due.clocks())
        .filteredOn(clock -> clock.state() == DueClock.State.COUNTS)
        .singleElement()
        .satisfies(clock -> assertThat(clock.endsAt()).isEqualTo(at));
    assertThat(due.clocks())
        .filteredOn(clock -> clock.state() == DueClock.State.LATER)
        .allSatisfy(clock -> assertThat(clock.endsAt()).isAfterOrEqualTo(at));
    assertThat(at).isAfterOrEqualTo(sent);
    assertThat(calendar.isWorking(at) || calendar.isWorking(at.minusNanos(1))).isTrue();
    ZonedDateTime local = sent.atZone(calendar.zone());
    WorkingDay last =
        calendar
            .workingDay(local.toLocalDate())
            .filter(day -> isByCutOff(local.toLocalTime(), day, calendar))
            .orElseGet(() -> calendar.nextWorkingDay(local.toLocalDate()));
    assertThat(at).isBeforeOrEqualTo(calendar.at(last.date(), last.end()));
  }

  private static boolean isByCutOff(LocalTime time, WorkingDay day, WorkingCalendar calendar) {
    return !time.isAfter(calendar.cutOffOn(day));
  }
}
