package io.handoff.notification.intake;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewDueSoon;
import io.handoff.contracts.event.ReviewEscalated;
import io.handoff.contracts.event.ReviewHandedOver;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.ReviewOverdue;
import io.handoff.contracts.event.ReviewReopened;
import io.handoff.contracts.event.ReviewerAway;
import io.handoff.notification.message.ApprovalLapsed;
import io.handoff.notification.message.DecisionDueSoon;
import io.handoff.notification.message.DecisionEscalated;
import io.handoff.notification.message.DecisionOverdue;
import io.handoff.notification.message.OwnerMessage;
import io.handoff.notification.message.Reader;
import io.handoff.notification.message.ReviewGoesToAnother;
import io.handoff.notification.message.ReviewRequested;
import io.handoff.notification.message.ReviewerIsAway;
import io.handoff.notification.message.Role;
import io.handoff.notification.message.Turn;

/** Who is told when a review opens, moves, comes due or is called off. */
final class ToldOfReviews {

  private ToldOfReviews() {}

  /** Who decides, who answers to the sales owner. Who is away is left alone. */
  static Consequence opened(ReviewOpened event) {
    Turn turn = new Turn(event.reviewer(), event.standIn());
    return Consequence.tell(
        new ReviewRequested(
            event.handoff(),
            event.reviewId(),
            event.revision(),
            event.round(),
            turn.reader(),
            event.salesOwner(),
            turn.standsInFor(),
            Boolean.TRUE.equals(event.ownRevision()),
            event.due(),
            event.brief(),
            event.findings(),
            event.moreFindings(),
            event.at()));
  }

  /** Who decides from now on, who did before, and the sales owner. Who is away is left alone. */
  static Consequence handedOver(ReviewHandedOver event) {
    Reader decides = new Turn(event.reviewer(), event.standIn()).reader();
    Reader decided =
        event.fromStandIn() == null
            ? new Reader(event.from(), Role.FORMER_REVIEWER)
            : new Reader(event.fromStandIn(), Role.FORMER_STAND_IN);
    return Consequence.tell(
        handedOver(event, decides.role(), decides.person(), decided.person()),
        handedOver(event, decided.role(), decided.person(), event.reviewer()),
        handedOver(event, Role.SALES_OWNER, event.salesOwner(), event.reviewer()));
  }

  private static OwnerMessage handedOver(
      ReviewHandedOver event, Role role, Person told, Person replyTo) {
    return new ReviewGoesToAnother(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        new Reader(told, role),
        replyTo,
        event.from(),
        new Turn(event.reviewer(), event.standIn()),
        event.by().name(),
        event.reason(),
        event.due(),
        event.at());
  }

  /**
   * The sales owner; and the manager, when nobody stands in. The reviewer has the request itself.
   */
  static Consequence away(ReviewerAway event) {
    return event.standIn() == null
        ? Consequence.tell(
            away(event, Role.MANAGER, event.manager(), event.salesOwner()),
            away(event, Role.SALES_OWNER, event.salesOwner(), event.manager()))
        : Consequence.tell(away(event, Role.SALES_OWNER, event.salesOwner(), event.standIn()));
  }

  private static OwnerMessage away(ReviewerAway event, Role role, Person told, Person replyTo) {
    return new ReviewerIsAway(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        new Reader(told, role),
        replyTo,
        event.reviewer(),
        event.wroteIt(),
        event.awayUntil(),
        event.standIn(),
        event.manager(),
        event.onDuty(),
        event.due(),
        event.at());
  }

  /** Who decides and the sales owner, who answer to each other. */
  static Consequence reopened(ReviewReopened event) {
    Reader decides = new Turn(event.reviewer(), event.standIn()).reader();
    return Consequence.tell(
        reopened(event, decides.role(), decides.person(), event.salesOwner()),
        reopened(event, Role.SALES_OWNER, event.salesOwner(), decides.person()));
  }

  private static OwnerMessage reopened(
      ReviewReopened event, Role role, Person owner, Person other) {
    return new ApprovalLapsed(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        new Reader(owner, role),
        other,
        new Turn(event.reviewer(), event.standIn()),
        event.missed(),
        event.due(),
        event.at());
  }

  /** Who decides. */
  static Consequence dueSoon(ReviewDueSoon event) {
    return Consequence.tell(
        new DecisionDueSoon(
            event.handoff(),
            event.reviewId(),
            event.revision(),
            new Turn(event.reviewer(), event.standIn()),
            event.due(),
            event.at()));
  }

  /** Who decides and the manager, who answer to the sales owner. */
  static Consequence overdue(ReviewOverdue event) {
    Turn turn = new Turn(event.reviewer(), event.standIn());
    return Consequence.tell(
        overdue(event, turn, turn.reader()),
        overdue(event, turn, new Reader(event.manager(), Role.MANAGER)));
  }

  /** Who decides and the manager, who answer to the sales owner, who answers to the manager. */
  static Consequence escalated(ReviewEscalated event) {
    Person sales = event.salesOwner();
    return Consequence.tell(
        escalated(event, new Turn(event.reviewer(), event.standIn()).reader(), sales),
        escalated(event, new Reader(event.manager(), Role.MANAGER), sales),
        escalated(event, new Reader(sales, Role.SALES_OWNER), event.manager()));
  }

  private static OwnerMessage escalated(ReviewEscalated event, Reader reader, Person replyTo) {
    return new DecisionEscalated(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        reader,
        replyTo,
        new Turn(event.reviewer(), event.standIn()),
        event.salesOwner(),
        event.manager(),
        event.due(),
        event.lateMinutes(),
        event.at());
  }

  /** Nobody; what still asks for the review is taken back. */
  static Consequence cancelled(ReviewCancelled event) {
    return Consequence.cancellation(event.reviewId());
  }

  private static OwnerMessage overdue(ReviewOverdue event, Turn turn, Reader reader) {
    return new DecisionOverdue(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        reader,
        event.salesOwner(),
        turn,
        event.due(),
        event.at());
  }
}
