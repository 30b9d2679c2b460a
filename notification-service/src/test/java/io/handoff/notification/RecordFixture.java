package io.handoff.notification;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActionsDue;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.DateAnswer;
import io.handoff.contracts.event.DateCheckAnswered;
import io.handoff.contracts.event.DateCheckClosed;
import io.handoff.contracts.event.DateCheckOpened;
import io.handoff.contracts.event.DateCheckWaits;
import io.handoff.contracts.event.DatePaused;
import io.handoff.contracts.event.DealRef;
import io.handoff.contracts.event.DraftMissing;
import io.handoff.contracts.event.DueAction;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.PausedDate;
import io.handoff.contracts.event.WaitStep;
import io.handoff.contracts.event.WentStale;
import io.handoff.contracts.finding.DueTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What deals-service tells about a made-up handoff and its deal. */
public final class RecordFixture {

  private static final Instant AT = ReviewFixture.OPENED;

  private final Person manager = new Person("Ada Moreau", "ada.moreau@example.com");
  private final UUID dealId = UUID.randomUUID();
  private final HandoffRef handoff;
  private final Person salesOwner;
  private final Person engineeringOwner;

  private RecordFixture(HandoffRef handoff, Person salesOwner, Person engineeringOwner) {
    this.handoff = handoff;
    this.salesOwner = salesOwner;
    this.engineeringOwner = engineeringOwner;
  }

  /** The record under a review, with the same people. */
  public static RecordFixture of(ReviewFixture review) {
    return new RecordFixture(review.handoff(), review.salesOwner(), review.engineeringOwner());
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

  public HandoffRef handoff() {
    return handoff;
  }

  public DatePaused paused() {
    return pausedFor(salesOwner, engineeringOwner);
  }

  /** A save that pauses two dates. */
  public DatePaused pausedTwice() {
    DatePaused first = paused();
    return new DatePaused(
        first.handoff(),
        first.version(),
        first.milestone(),
        first.name(),
        first.promisedDate(),
        first.input(),
        first.salesOwner(),
        first.engineeringOwner(),
        List.of(new PausedDate("milestones.m3", "Training", null, "dataSources.crm")),
        first.by(),
        first.at());
  }

  public DatePaused pausedFor(@Nullable Person sales, @Nullable Person engineering) {
    return new DatePaused(
        handoff,
        7,
        "milestones.m2",
        "Shared dashboard live",
        LocalDate.parse("2026-12-12"),
        "dataSources.crm",
        sales,
        engineering,
        List.of(),
        new ActorRef("f2a1", salesOwner.name(), salesOwner.email()),
        AT);
  }

  public DateCheckOpened asked(@Nullable Person standIn) {
    return new DateCheckOpened(
        handoff,
        dealId,
        "milestones.m2",
        "Shared dashboard live",
        LocalDate.parse("2026-12-12"),
        null,
        engineeringOwner,
        standIn,
        salesOwner,
        new ActorRef("f2a1", salesOwner.name(), salesOwner.email()),
        List.of(),
        new DueTime(AT, ZoneOffset.UTC, "The same working day."),
        AT);
  }

  public DateCheckWaits waits(WaitStep step, @Nullable Person standIn) {
    return new DateCheckWaits(
        handoff,
        dealId,
        "milestones.m2",
        "Shared dashboard live",
        LocalDate.parse("2026-12-12"),
        step,
        engineeringOwner,
        standIn,
        salesOwner,
        manager,
        new DueTime(AT, ZoneOffset.UTC, "The same working day."),
        0,
        AT);
  }

  public DateCheckClosed closed(@Nullable Person standIn) {
    return new DateCheckClosed(
        handoff,
        dealId,
        "milestones.m2",
        "Shared dashboard live",
        LocalDate.parse("2026-12-12"),
        engineeringOwner,
        standIn,
        salesOwner,
        new ActorRef("f2a1", salesOwner.name(), salesOwner.email()),
        AT);
  }

  public DateCheckAnswered answered() {
    return new DateCheckAnswered(
        handoff,
        dealId,
        "milestones.m2",
        "Shared dashboard live",
        LocalDate.parse("2026-12-12"),
        DateAnswer.NOT_YET,
        null,
        null,
        "The mapping is not seen yet.",
        new ActorRef("f2a2", engineeringOwner.name(), engineeringOwner.email()),
        false,
        salesOwner,
        AT);
  }

  public WentStale stale() {
    return new WentStale(handoff, 8, "calls.c1", LocalDate.parse("2026-11-20"), salesOwner, AT);
  }

  public ActionsDue due() {
    DueAction action =
        new DueAction(
            "questions.q1",
            "Who creates the service account?",
            salesOwner.name(),
            LocalDate.parse("2026-11-20"),
            false);
    return new ActionsDue(handoff, salesOwner, List.of(action), AT);
  }

  public DraftMissing missing() {
    return new DraftMissing(
        new DealRef(dealId, handoff.dealId(), handoff.title(), handoff.customer()),
        "PROPOSAL",
        AT.minusSeconds(86_400),
        salesOwner,
        AT);
  }
}
