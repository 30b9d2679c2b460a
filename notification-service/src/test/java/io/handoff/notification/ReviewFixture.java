package io.handoff.notification;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.AdviceAsked;
import io.handoff.contracts.event.AdviceGiven;
import io.handoff.contracts.event.Brief;
import io.handoff.contracts.event.Comment;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.CoverBegan;
import io.handoff.contracts.event.CoverEnded;
import io.handoff.contracts.event.DecisionVoided;
import io.handoff.contracts.event.EndedCondition;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.HandoffReopened;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewDueSoon;
import io.handoff.contracts.event.ReviewEscalated;
import io.handoff.contracts.event.ReviewHandedOver;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.ReviewOverdue;
import io.handoff.contracts.event.ReviewReopened;
import io.handoff.contracts.event.ReviewerAway;
import io.handoff.contracts.event.SentWords;
import io.handoff.contracts.event.Side;
import io.handoff.contracts.event.StandIn;
import io.handoff.contracts.event.WaitingReview;
import io.handoff.contracts.finding.Condition;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The review of a made-up handoff, with people of its own, and the events it can bring about. */
public final class ReviewFixture {

  private static final AtomicInteger NUMBERS = new AtomicInteger(2000);
  private static final String HASH =
      "451e5f82b7351cff9509d32d7dfe76208c7115b8d273c6423736b365319b0acd";

  /** Friday afternoon in Berlin. */
  public static final Instant OPENED = Instant.parse("2026-11-20T12:10:00Z");

  private final UUID reviewId = UUID.randomUUID();
  private final HandoffRef handoff;
  private final Person reviewer;
  private final Person salesOwner;
  private final Person engineeringOwner;
  private final Person manager;
  private final DueTime due =
      new DueTime(
          Instant.parse("2026-11-20T16:30:00Z"),
          ZoneId.of("Europe/Berlin"),
          "Submitted before the cut-off at 16:00: due at the end of that working day.");

  private ReviewFixture(int number, String suffix) {
    this.handoff =
        new HandoffRef(
            UUID.randomUUID(),
            "HO-" + number,
            "D-" + number,
            "Regional reporting",
            "Fernhill Sales");
    this.reviewer = person("Rina Patel", "rina" + suffix);
    this.salesOwner = person("Mei Lin", "mei" + suffix);
    this.engineeringOwner = person("Tomas Lindgren", "tomas" + suffix);
    this.manager = person("Ada Moreau", "ada" + suffix);
  }

  /** A review of a handoff that no other test knows. */
  public static ReviewFixture fresh() {
    int number = NUMBERS.incrementAndGet();
    return new ReviewFixture(number, "." + number);
  }

  /** The review of HO-1001, always the same. */
  public static ReviewFixture ofHo1001() {
    return new ReviewFixture(1001, "");
  }

  private static Person person(String name, String mailbox) {
    return new Person(name, mailbox + "@example.com");
  }

  public HandoffRef handoff() {
    return handoff;
  }

  public UUID reviewId() {
    return reviewId;
  }

  public Person reviewer() {
    return reviewer;
  }

  public Person salesOwner() {
    return salesOwner;
  }

  public Person engineeringOwner() {
    return engineeringOwner;
  }

  public Person manager() {
    return manager;
  }

  public DueTime due() {
    return due;
  }

  public ReviewOpened opened() {
    return openedFor(reviewer, List.of());
  }

  public ReviewOpened openedFor(Person asked, List<Finding> findings) {
    return opened(asked, null, null, findings);
  }

  /** The same with somebody who stands in. */
  public ReviewOpened openedWith(Person standIn) {
    return opened(reviewer, standIn, null, List.of());
  }

  /** The same with a reviewer who edited the revision. */
  public ReviewOpened openedForWhoWroteIt() {
    return opened(reviewer, null, true, List.of());
  }

  private ReviewOpened opened(
      Person asked,
      @Nullable Person standIn,
      @Nullable Boolean ownRevision,
      List<Finding> findings) {
    Brief brief =
        new Brief(
            "One shared sales dashboard and a weekly report per manager, for three regions and 40"
                + " internal users.",
            "The board meets on 12 December and wants one set of figures.",
            LocalDate.parse("2026-12-05"),
            3,
            1,
            2);
    return new ReviewOpened(
        handoff,
        reviewId,
        2,
        HASH,
        1,
        asked,
        standIn,
        ownRevision,
        salesOwner,
        engineeringOwner,
        due,
        null,
        brief,
        findings,
        null,
        OPENED);
  }

  public ReviewHandedOver handedOverTo(Person to) {
    return handedOverTo(to, null);
  }

  public ReviewHandedOver handedOverTo(Person to, @Nullable Person standIn) {
    return handedOver(null, to, standIn);
  }

  /** Somebody else decides, and whoever stood in for the reviewer no longer does. */
  public ReviewHandedOver handedOver(
      @Nullable Person fromStandIn, Person to, @Nullable Person standIn) {
    return new ReviewHandedOver(
        handoff,
        reviewId,
        2,
        reviewer,
        fromStandIn,
        to,
        standIn,
        salesOwner,
        "In a workshop.",
        decidedBy(),
        due,
        null,
        OPENED.plusSeconds(600));
  }

  /** This review waits when a cover begins. */
  public CoverBegan coverBegan(Person standIn) {
    return new CoverBegan(
        UUID.randomUUID(),
        reviewer,
        standIn,
        Instant.parse("2026-11-27T23:00:00Z"),
        ZoneId.of("Europe/Berlin"),
        List.of(new WaitingReview(handoff, reviewId, 2, due)),
        List.of(),
        List.of(),
        OPENED);
  }

  /** This review waits when a cover ends. */
  public CoverEnded coverEnded(Person standIn, boolean early) {
    return new CoverEnded(
        UUID.randomUUID(),
        reviewer,
        standIn,
        early,
        List.of(new WaitingReview(handoff, reviewId, 2, due)),
        List.of(),
        List.of(),
        OPENED);
  }

  public ReviewerAway away() {
    return awayWith(null);
  }

  public ReviewerAway awayWith(@Nullable Person standIn) {
    return new ReviewerAway(
        handoff,
        reviewId,
        2,
        reviewer,
        false,
        LocalDate.parse("2026-11-27"),
        standIn,
        salesOwner,
        manager,
        List.of(),
        due,
        OPENED);
  }

  public AdviceAsked asked(Person... asked) {
    return asked(List.of(), asked);
  }

  public AdviceAsked asked(List<StandIn> standIns, Person... asked) {
    return new AdviceAsked(
        handoff,
        reviewId,
        2,
        List.of(asked),
        standIns,
        decidedBy(),
        reviewer,
        null,
        null,
        "Would you start with two regions?",
        due,
        OPENED.plusSeconds(600));
  }

  public AdviceGiven advised(Person askedBy, Person by) {
    return advised(askedBy, by, null);
  }

  public AdviceGiven advised(Person askedBy, Person by, @Nullable Person standIn) {
    return new AdviceGiven(
        handoff,
        reviewId,
        2,
        new ActorRef("adviser-1", by.name(), by.email()),
        List.of(),
        askedBy,
        reviewer,
        standIn,
        null,
        "Would you start with two regions?",
        false,
        "Yes.",
        OPENED.plusSeconds(1200));
  }

  /** Advice by somebody who stood in. */
  public AdviceGiven advisedFor(Person onBehalfOf, Person by) {
    AdviceGiven own = advised(reviewer, by);
    return new AdviceGiven(
        own.handoff(),
        own.reviewId(),
        own.revision(),
        own.by(),
        List.of(onBehalfOf),
        own.askedBy(),
        own.reviewer(),
        own.standIn(),
        own.section(),
        own.question(),
        own.concern(),
        own.text(),
        own.at());
  }

  /** An approval by somebody who stood in. */
  public HandoffApproved approvedFor(Person onBehalfOf) {
    HandoffApproved approved = approved();
    return new HandoffApproved(
        approved.handoff(),
        approved.reviewId(),
        approved.revision(),
        approved.hash(),
        approved.round(),
        approved.decidedBy(),
        onBehalfOf,
        approved.late(),
        approved.salesOwner(),
        approved.engineeringOwner(),
        approved.summary(),
        approved.conditions(),
        approved.phases(),
        approved.said(),
        approved.at());
  }

  public HandoffReturned returned() {
    return returnedBy(decidedBy());
  }

  public HandoffReturned returnedBy(ActorRef decidedBy) {
    return returnedBy(decidedBy, null);
  }

  /** A return with which something was said. */
  public HandoffReturned returnedBy(ActorRef decidedBy, @Nullable SentWords said) {
    return new HandoffReturned(
        handoff,
        reviewId,
        2,
        HASH,
        1,
        decidedBy,
        null,
        false,
        salesOwner,
        engineeringOwner,
        "Good scope. The date needs an input we have seen.",
        List.of(
            new Reason("milestones.m1.inputs", "Who checks the sample before 28 November?"),
            new Reason("dataSources.regionSouth.format", "Which file type?")),
        List.of(),
        null,
        List.of(),
        said,
        OPENED.plusSeconds(10_800));
  }

  public HandoffApproved approved() {
    return approvedFor(salesOwner, engineeringOwner);
  }

  public HandoffApproved approvedFor(Person sales, Person engineering) {
    return approvedFor(sales, engineering, null);
  }

  /** An approval with which something was said. */
  public HandoffApproved approvedFor(Person sales, Person engineering, @Nullable SentWords said) {
    return new HandoffApproved(
        handoff,
        reviewId,
        2,
        HASH,
        1,
        decidedBy(),
        null,
        false,
        sales,
        engineering,
        null,
        List.of(),
        List.of(),
        said,
        OPENED.plusSeconds(10_800));
  }

  /** The same, sent in the step of a decision. */
  public CommentsPublished withDecision(CommentsPublished said) {
    return new CommentsPublished(
        said.handoff(),
        said.reviewId(),
        said.revision(),
        said.hash(),
        said.round(),
        said.by(),
        said.side(),
        said.salesOwner(),
        said.reviewer(),
        said.standIn(),
        said.comments(),
        said.suggestions(),
        said.verdicts(),
        said.participants(),
        true,
        said.at());
  }

  /** Of an approval when an engineering owner is named, else of a return. */
  public DecisionVoided voided(ActorRef decidedBy, @Nullable Person toldInEngineering) {
    return new DecisionVoided(
        handoff, reviewId, 2, decidedBy, salesOwner, toldInEngineering, OPENED.plusSeconds(10_801));
  }

  /** The approved record is reopened; two persons still owed something. */
  public HandoffReopened reopenedBy(ActorRef by, ActorRef approvedBy, Person... asked) {
    return new HandoffReopened(
        handoff,
        reviewId,
        2,
        "The customer wants the South region in week one.",
        by,
        salesOwner,
        engineeringOwner,
        approvedBy,
        Stream.of(asked)
            .map(
                person ->
                    new EndedCondition(
                        "c1", "Send a sample.", "Ana Ruiz", person, LocalDate.parse("2026-11-27")))
            .toList(),
        OPENED.plusSeconds(20_000));
  }

  public CommentsPublished commented(ActorRef by, Side side, Person... participants) {
    return said(by, side, null, participants);
  }

  /** What sales said while somebody stands in. */
  public CommentsPublished commentedFor(Person standIn, ActorRef by) {
    return said(by, Side.SALES, standIn);
  }

  private CommentsPublished said(
      ActorRef by, Side side, @Nullable Person standIn, Person... participants) {
    return new CommentsPublished(
        handoff,
        reviewId,
        2,
        HASH,
        1,
        by,
        side,
        salesOwner,
        reviewer,
        standIn,
        List.of(new Comment(UUID.randomUUID(), "answers.whyNow", "Who said June?", false, true)),
        List.of(),
        0,
        List.of(participants),
        null,
        OPENED.plusSeconds(600));
  }

  public ReviewDueSoon dueSoon() {
    return dueSoonFor(null);
  }

  public ReviewDueSoon dueSoonFor(@Nullable Person standIn) {
    return new ReviewDueSoon(
        handoff, reviewId, 2, reviewer, standIn, due, due.at().minusSeconds(3600));
  }

  public ReviewOverdue overdue() {
    return overdueFor(null);
  }

  public ReviewOverdue overdueFor(@Nullable Person standIn) {
    return new ReviewOverdue(
        handoff, reviewId, 2, reviewer, standIn, salesOwner, manager, due, due.at().plusSeconds(1));
  }

  public ReviewReopened reopened() {
    return reopenedFor(null);
  }

  public ReviewReopened reopenedFor(@Nullable Person standIn) {
    return new ReviewReopened(
        handoff,
        reviewId,
        2,
        HASH,
        1,
        reviewer,
        standIn,
        salesOwner,
        reviewer,
        due,
        null,
        List.of(
            new Condition(
                "c1",
                "answers.whyNow",
                "Name the meeting.",
                salesOwner,
                LocalDate.parse("2026-11-24"))),
        due.at().plusSeconds(100_000));
  }

  public ReviewEscalated escalated() {
    return escalatedFor(null);
  }

  public ReviewEscalated escalatedFor(@Nullable Person standIn) {
    return new ReviewEscalated(
        handoff,
        reviewId,
        2,
        reviewer,
        standIn,
        salesOwner,
        manager,
        due,
        240,
        Instant.parse("2026-11-23T12:00:00Z"));
  }

  public ReviewCancelled cancelled() {
    return new ReviewCancelled(handoff, reviewId, 2, reviewer, OPENED.plusSeconds(600));
  }

  private ActorRef decidedBy() {
    return new ActorRef("f2a1", reviewer.name(), reviewer.email());
  }
}
