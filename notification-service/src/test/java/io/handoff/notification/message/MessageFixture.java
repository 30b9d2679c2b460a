package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.Brief;
import io.handoff.contracts.event.Comment;
import io.handoff.contracts.event.DateAnswer;
import io.handoff.contracts.event.DealRef;
import io.handoff.contracts.event.DueAction;
import io.handoff.contracts.event.EndedCondition;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.PausedDate;
import io.handoff.contracts.event.SuggestedValue;
import io.handoff.contracts.event.WaitStep;
import io.handoff.contracts.event.WaitingAdvice;
import io.handoff.contracts.event.WaitingDate;
import io.handoff.contracts.event.WaitingReview;
import io.handoff.contracts.finding.Condition;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.MoreFindings;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Reason;
import io.handoff.contracts.finding.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Messages about HO-1001, a made-up handoff. */
final class MessageFixture {

  static final Person RINA = new Person("Rina Patel", "rina.patel@example.com");
  static final Person MEI = new Person("Mei Lin", "mei.lin@example.com");
  static final Person TOMAS = new Person("Tomas Lindgren", "tomas.lindgren@example.com");
  static final Person ADA = new Person("Ada Moreau", "ada.moreau@example.com");

  static final Brief BRIEF =
      new Brief(
          "One shared sales dashboard and a weekly report per manager, for three regions and 40"
              + " internal users.",
          "The board meets on 12 December and wants one set of figures for all regions.",
          LocalDate.parse("2026-12-05"),
          3,
          1,
          2);
  static final Brief EMPTY_BRIEF = new Brief(null, null, null, 0, 0, 0);

  static final Finding BLOCKER =
      finding(
          Severity.BLOCKING,
          "milestones.m2",
          "FIRM on 10 December 2026, standing on an answer that is assumed.",
          "Do all three regions keep their sales in the same CRM?");
  static final Finding WARNING =
      finding(
          Severity.WARNING,
          "answers.currentProcess.segments.south",
          "Three regions, and the same system assumed for each.",
          "Which system does South use, and can it export?");

  private static final HandoffRef HANDOFF =
      new HandoffRef(
          UUID.fromString("019e3a27-13a0-7ed6-ab6a-fbd8e9b1e0e4"),
          "HO-1001",
          "D-2044",
          "Regional reporting",
          "Fernhill Sales");
  private static final UUID REVIEW = UUID.fromString("019e454a-f5a8-7aef-a670-62e0899bf102");
  private static final Instant OPENED = Instant.parse("2026-11-20T12:10:00Z");
  private static final Instant DECIDED = Instant.parse("2026-11-20T15:10:00Z");

  private MessageFixture() {}

  static DueTime dueAt(String instant) {
    return new DueTime(
        Instant.parse(instant),
        ZoneId.of("Europe/Berlin"),
        "Submitted before the cut-off at 16:00: due at the end of that working day.");
  }

  static ReviewRequested requested(Brief brief, int round, List<Finding> findings) {
    return requested(new Reader(RINA, Role.REVIEWER), null, brief, round, findings);
  }

  static ReviewRequested requested(
      Reader reader, @Nullable Person standsInFor, Brief brief, int round, List<Finding> findings) {
    return requested(reader, standsInFor, false, brief, round, findings, null);
  }

  static ReviewRequested requested(List<Finding> findings, MoreFindings more) {
    return requested(new Reader(RINA, Role.REVIEWER), null, false, BRIEF, 1, findings, more);
  }

  static ReviewRequested requestedOfWhoWroteIt() {
    return requested(new Reader(RINA, Role.REVIEWER), null, true, BRIEF, 1, List.of(), null);
  }

  private static ReviewRequested requested(
      Reader reader,
      @Nullable Person standsInFor,
      boolean ownRevision,
      Brief brief,
      int round,
      List<Finding> findings,
      @Nullable MoreFindings more) {
    return new ReviewRequested(
        HANDOFF,
        REVIEW,
        2,
        round,
        reader,
        MEI,
        standsInFor,
        ownRevision,
        dueAt("2026-11-20T16:30:00Z"),
        brief,
        findings,
        more,
        OPENED);
  }

  static RevisionReturned returned(@Nullable String summary, boolean late, Reason... reasons) {
    return new RevisionReturned(
        HANDOFF,
        REVIEW,
        2,
        new Reader(MEI, Role.SALES_OWNER),
        RINA,
        "Rina Patel",
        late,
        summary,
        List.of(reasons),
        0,
        Words.NONE,
        DECIDED);
  }

  static RevisionReturned returnedWith(Words said) {
    return new RevisionReturned(
        HANDOFF,
        REVIEW,
        2,
        new Reader(MEI, Role.SALES_OWNER),
        RINA,
        "Rina Patel",
        false,
        null,
        List.of(new Reason("answers.goal", "Say which month.")),
        said.suggestions().size(),
        said,
        DECIDED);
  }

  static RevisionReturned returnedWithSuggestions(int suggestions) {
    return new RevisionReturned(
        HANDOFF,
        REVIEW,
        2,
        new Reader(MEI, Role.SALES_OWNER),
        RINA,
        "Rina Patel",
        false,
        null,
        List.of(new Reason("answers.goal", "Say which month.")),
        suggestions,
        Words.NONE,
        DECIDED);
  }

  static RevisionApproved approved(Role role, @Nullable String summary, boolean late) {
    return new RevisionApproved(
        HANDOFF,
        REVIEW,
        3,
        new Reader(role == Role.SALES_OWNER ? MEI : TOMAS, role),
        role == Role.SALES_OWNER ? TOMAS : MEI,
        "Rina Patel",
        late,
        summary,
        List.of(),
        List.of(),
        Words.NONE,
        DECIDED);
  }

  static RevisionApproved approvedWith(Words said) {
    return new RevisionApproved(
        HANDOFF,
        REVIEW,
        3,
        new Reader(MEI, Role.SALES_OWNER),
        TOMAS,
        "Rina Patel",
        false,
        null,
        List.of(),
        List.of(),
        said,
        DECIDED);
  }

  static DecisionIsVoid voided(Person told, Role role) {
    return new DecisionIsVoid(
        HANDOFF,
        REVIEW,
        2,
        new Reader(told, role),
        role == Role.DECIDER ? MEI : RINA,
        "Rina Patel",
        DECIDED);
  }

  static RevisionCommented commented(
      int verdicts, List<Comment> comments, SuggestedValue... suggestions) {
    return new RevisionCommented(
        HANDOFF,
        REVIEW,
        2,
        new Reader(MEI, Role.SALES_OWNER),
        RINA,
        "Rina Patel",
        new Words(comments, List.of(suggestions), verdicts),
        DECIDED);
  }

  static RevisionApproved approvedOn(List<Condition> conditions, List<String> phases) {
    return new RevisionApproved(
        HANDOFF,
        REVIEW,
        3,
        new Reader(MEI, Role.SALES_OWNER),
        TOMAS,
        "Rina Patel",
        false,
        null,
        conditions,
        phases,
        Words.NONE,
        DECIDED);
  }

  static ApprovalLapsed lapsed(Role role, Condition... missed) {
    return lapsed(role, new Turn(RINA, null), missed);
  }

  static ApprovalLapsed lapsed(Role role, Turn turn, Condition... missed) {
    return new ApprovalLapsed(
        HANDOFF,
        REVIEW,
        3,
        role.decides() ? turn.reader() : new Reader(MEI, role),
        role.decides() ? MEI : turn.reader().person(),
        turn,
        List.of(missed),
        dueAt("2026-11-30T16:30:00Z"),
        Instant.parse("2026-11-27T23:00:05Z"));
  }

  static RecordIsReopened reopened(Person told, Role role, String cause, int conditions) {
    return new RecordIsReopened(
        HANDOFF,
        REVIEW,
        3,
        new Reader(told, role),
        role == Role.SALES_OWNER ? RINA : MEI,
        role == Role.SALES_OWNER ? "Rina Patel" : "Mei Lin",
        cause,
        Collections.nCopies(
            conditions,
            new EndedCondition(
                "c1",
                "Send one week of the South sheet",
                "Ana Ruiz",
                told,
                LocalDate.parse("2026-11-27"))),
        DECIDED);
  }

  static DecisionDueSoon dueSoon() {
    return dueSoon(new Turn(RINA, null));
  }

  static DecisionDueSoon dueSoon(Turn turn) {
    DueTime due = dueAt("2026-11-20T16:30:00Z");
    return new DecisionDueSoon(HANDOFF, REVIEW, 2, turn, due, due.at().minusSeconds(3600));
  }

  static DecisionOverdue overdue(Person told, Role role) {
    return overdue(told, role, new Turn(RINA, null));
  }

  static DecisionOverdue overdue(Person told, Role role, Turn turn) {
    DueTime due = dueAt("2026-11-20T16:30:00Z");
    return new DecisionOverdue(
        HANDOFF, REVIEW, 2, new Reader(told, role), MEI, turn, due, due.at().plusSeconds(1));
  }

  static ReviewGoesToAnother handedOver(Person told, Role role) {
    return handedOver(told, role, new Turn(TOMAS, null), OPENED);
  }

  static ReviewGoesToAnother handedOver(Person told, Role role, Turn to, Instant at) {
    return new ReviewGoesToAnother(
        HANDOFF,
        REVIEW,
        2,
        new Reader(told, role),
        role == Role.REVIEWER ? RINA : TOMAS,
        RINA,
        to,
        "Rina Patel",
        "I am in a workshop until Friday",
        dueAt("2026-11-20T16:30:00Z"),
        at);
  }

  static ReviewerIsAway away(
      Person told, Role role, @Nullable LocalDate until, boolean wroteIt, Person... onDuty) {
    return absent(told, role, until, wroteIt, null, onDuty);
  }

  static ReviewerIsAway awayWith(Person standIn) {
    return absent(MEI, Role.SALES_OWNER, LocalDate.parse("2026-11-27"), false, standIn);
  }

  private static ReviewerIsAway absent(
      Person told,
      Role role,
      @Nullable LocalDate until,
      boolean wroteIt,
      @Nullable Person standIn,
      Person... onDuty) {
    return new ReviewerIsAway(
        HANDOFF,
        REVIEW,
        2,
        new Reader(told, role),
        ADA,
        RINA,
        wroteIt,
        until,
        standIn,
        ADA,
        List.of(onDuty),
        dueAt("2026-11-20T16:30:00Z"),
        OPENED);
  }

  static CoverHasBegun coverBegan(String until, String... dueTimes) {
    return new CoverHasBegun(
        REVIEW,
        new Reader(TOMAS, Role.COVERING),
        RINA,
        Instant.parse(until),
        ZoneId.of("Europe/Berlin"),
        waiting(dueTimes),
        List.of(),
        List.of(),
        OPENED);
  }

  /** A cover at whose beginning something of every kind waits. */
  static CoverHasBegun coverBeganWithAllKinds() {
    return new CoverHasBegun(
        REVIEW,
        new Reader(TOMAS, Role.COVERING),
        RINA,
        Instant.parse("2026-11-27T23:00:00Z"),
        ZoneId.of("Europe/Berlin"),
        waiting("2026-11-23T16:30:00Z"),
        waitingDates(),
        waitingAdvice(),
        OPENED);
  }

  /** A cover at whose end two kinds wait. */
  static CoverHasEnded coverEndedWithQuestions() {
    return new CoverHasEnded(
        REVIEW,
        new Reader(RINA, Role.BACK),
        TOMAS,
        RINA,
        TOMAS,
        List.of(),
        waitingDates(),
        List.of(new WaitingAdvice(HANDOFF, REVIEW, 2, null, dueAt("2026-11-23T16:30:00Z"))),
        OPENED);
  }

  private static List<WaitingDate> waitingDates() {
    return List.of(
        new WaitingDate(
            HANDOFF,
            REVIEW,
            "milestones.m1",
            "Go-live",
            LocalDate.parse("2027-06-01"),
            dueAt("2026-11-20T16:30:00Z")));
  }

  private static List<WaitingAdvice> waitingAdvice() {
    return List.of(
        new WaitingAdvice(HANDOFF, REVIEW, 2, null, dueAt("2026-11-20T16:30:00Z")),
        new WaitingAdvice(HANDOFF, REVIEW, 2, "securityAsks", dueAt("2026-11-20T08:00:00Z")));
  }

  static CoverHasEnded coverEnded(Role role, String... dueTimes) {
    return new CoverHasEnded(
        REVIEW,
        new Reader(role == Role.BACK ? RINA : TOMAS, role),
        role == Role.BACK ? TOMAS : RINA,
        RINA,
        TOMAS,
        waiting(dueTimes),
        List.of(),
        List.of(),
        OPENED);
  }

  private static List<WaitingReview> waiting(String... dueTimes) {
    return Stream.of(dueTimes)
        .map(due -> new WaitingReview(HANDOFF, REVIEW, 2, dueAt(due)))
        .toList();
  }

  static AdviceIsAsked asked(@Nullable String section, @Nullable String needed, String question) {
    return asked(section, needed, question, Role.ADVISER, null, "2026-11-20T16:30:00Z");
  }

  static AdviceIsAsked asked(
      @Nullable String section,
      @Nullable String needed,
      String question,
      Role role,
      @Nullable Person standsInFor,
      String due) {
    return new AdviceIsAsked(
        HANDOFF,
        REVIEW,
        2,
        new Reader(TOMAS, role),
        RINA,
        "Rina Patel",
        RINA,
        standsInFor == null ? List.of() : List.of(standsInFor),
        section,
        needed,
        question,
        dueAt(due),
        OPENED);
  }

  static AdviceIsGiven advised(@Nullable String section, boolean concern, @Nullable String text) {
    return new AdviceIsGiven(
        HANDOFF,
        REVIEW,
        2,
        new Reader(RINA, Role.REVIEWER),
        TOMAS,
        "Tomas Lindgren",
        section,
        "Can the audit log be kept for seven years?",
        concern,
        text,
        OPENED);
  }

  static DecisionEscalated escalated(Person told, Role role, long lateMinutes) {
    return escalated(told, role, new Turn(RINA, null), lateMinutes);
  }

  static DecisionEscalated escalated(Person told, Role role, Turn turn, long lateMinutes) {
    DueTime due = dueAt("2026-11-20T16:30:00Z");
    return new DecisionEscalated(
        HANDOFF,
        REVIEW,
        2,
        new Reader(told, role),
        role == Role.SALES_OWNER ? ADA : MEI,
        turn,
        MEI,
        ADA,
        due,
        lateMinutes,
        Instant.parse("2026-11-23T12:00:00Z"));
  }

  static DateIsPaused paused(Role role, PausedDate... more) {
    PausedDate first =
        new PausedDate(
            "milestones.m2",
            "Shared dashboard live",
            LocalDate.parse("2026-12-12"),
            "dataSources.crm");
    return new DateIsPaused(
        HANDOFF,
        new Reader(role == Role.SALES_OWNER ? MEI : TOMAS, role),
        role == Role.SALES_OWNER ? TOMAS : MEI,
        Stream.concat(Stream.of(first), Stream.of(more)).toList(),
        "Mei Lin",
        DECIDED);
  }

  static DateIsAskedAbout askedAbout(String... doubts) {
    return new DateIsAskedAbout(
        HANDOFF,
        REVIEW,
        new Reader(TOMAS, Role.DATE_CHECKER),
        MEI,
        RINA,
        "milestones.m2",
        "Shared dashboard live",
        LocalDate.parse("2026-12-12"),
        "Can we promise this for the board?",
        "Mei Lin",
        List.of(doubts),
        dueAt("2026-11-20T16:30:00Z"),
        DECIDED);
  }

  static DateAnswerIsDue answerDue(WaitStep step, Person told, Role role) {
    return new DateAnswerIsDue(
        HANDOFF,
        REVIEW,
        new Reader(told, role),
        MEI,
        "milestones.m2",
        "Shared dashboard live",
        LocalDate.parse("2026-12-12"),
        step,
        TOMAS,
        MEI,
        ADA,
        dueAt("2026-11-20T16:30:00Z"),
        step == WaitStep.AFTER ? 240 : 0,
        DECIDED);
  }

  static DateIsWithdrawn takenBack() {
    return new DateIsWithdrawn(
        HANDOFF,
        new Reader(TOMAS, Role.DATE_CHECKER),
        MEI,
        "milestones.m2",
        "Shared dashboard live",
        LocalDate.parse("2026-12-12"),
        "Mei Lin",
        DECIDED);
  }

  static DateIsAnswered answered(DateAnswer answer, @Nullable String from, @Nullable String until) {
    return new DateIsAnswered(
        HANDOFF,
        new Reader(MEI, Role.SALES_OWNER),
        TOMAS,
        "milestones.m2",
        "Shared dashboard live",
        LocalDate.parse("2026-12-12"),
        answer,
        from == null ? null : LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        "The mapping is not seen yet.",
        "Tomas Lindgren",
        DECIDED);
  }

  static RecordIsStale stale(@Nullable LocalDate heldOn) {
    return new RecordIsStale(HANDOFF, new Reader(MEI, Role.SALES_OWNER), heldOn, DECIDED);
  }

  static AnswersAreDue due(DueAction... actions) {
    return new AnswersAreDue(HANDOFF, new Reader(MEI, Role.ASKED), List.of(actions), DECIDED);
  }

  static DraftIsMissing missing() {
    return new DraftIsMissing(
        new DealRef(
            UUID.fromString("019e3a20-5b11-7c3e-9d42-7f2b6e1a9c05"),
            "D-2044",
            "Regional reporting",
            "Fernhill Sales"),
        new Reader(MEI, Role.DEAL_OWNER),
        "DISCOVERY_DONE",
        OPENED,
        DECIDED);
  }

  static Finding finding(Severity severity, String path, String seen, String question) {
    return new Finding(
        "HO-TEST-001:" + path, "HO-TEST-001", severity, Outcome.FAIL, path, seen, "", question);
  }
}
