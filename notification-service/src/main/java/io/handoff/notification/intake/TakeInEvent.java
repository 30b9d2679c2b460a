package io.handoff.notification.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.chassis.inbox.IncomingMessage;
import io.handoff.chassis.inbox.PermanentFailure;
import io.handoff.contracts.event.ActionsDue;
import io.handoff.contracts.event.AdviceAsked;
import io.handoff.contracts.event.AdviceGiven;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.CoverBegan;
import io.handoff.contracts.event.CoverEnded;
import io.handoff.contracts.event.DateCheckAnswered;
import io.handoff.contracts.event.DateCheckClosed;
import io.handoff.contracts.event.DateCheckOpened;
import io.handoff.contracts.event.DateCheckWaits;
import io.handoff.contracts.event.DatePaused;
import io.handoff.contracts.event.DecisionVoided;
import io.handoff.contracts.event.DraftMissing;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.HandoffApproved;
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
import io.handoff.contracts.event.WentStale;
import io.handoff.notification.delivery.EventTrail;
import io.handoff.notification.delivery.QueueMails;
import io.handoff.notification.delivery.SuppressMails;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns an event into the mails it causes, and takes back those it makes pointless. */
@ApplicationScoped
class TakeInEvent {

  private static final Logger LOG = Logger.getLogger(TakeInEvent.class);

  private final QueueMails queueMails;
  private final SuppressMails suppressMails;

  TakeInEvent(QueueMails queueMails, SuppressMails suppressMails) {
    this.queueMails = queueMails;
    this.suppressMails = suppressMails;
  }

  void handle(IncomingMessage message) {
    EventType.named(message.type())
        .ifPresentOrElse(
            type -> handle(message, type),
            () -> LOG.debugf("Nobody is told of a %s, which is not known here", message.type()));
  }

  private void handle(IncomingMessage message, EventType type) {
    Consequence consequence = consequence(message, type);
    takeBack(consequence.decided(), suppressMails::reviewDecided);
    takeBack(consequence.cancelled(), suppressMails::reviewCancelled);
    takeBack(consequence.voided(), suppressMails::decisionVoided);
    takeBack(consequence.settled(), suppressMails::dateSettled);
    queueMails.queue(
        new EventTrail(message.id(), message.traceId(), message.time()), consequence.told());
  }

  private static void takeBack(@Nullable UUID over, Consumer<UUID> suppress) {
    if (over != null) {
      suppress.accept(over);
    }
  }

  /** What a message means; an event that is new does not compile until somebody says it. */
  static Consequence consequence(IncomingMessage message, EventType type) {
    return switch (type) {
      case HANDOFF_DRAFTED,
          HANDOFF_CHANGED,
          HANDOFF_SUBMITTED,
          HANDOFF_WITHDRAWN,
          SUGGESTIONS_DECLINED ->
          Consequence.none();
      case FINDINGS_PUBLISHED, CONDITION_MET, WORKING_TIME_TOLD -> Consequence.none();
      case HANDOFF_REOPENED -> ToldOfReopening.reopened(read(message, type, HandoffReopened.class));
      case DECISION_VOIDED -> ToldOfDecisions.voided(read(message, type, DecisionVoided.class));
      case COMMENTS_PUBLISHED ->
          ToldOfDecisions.commented(read(message, type, CommentsPublished.class));
      case REVIEW_HANDED_OVER ->
          ToldOfReviews.handedOver(read(message, type, ReviewHandedOver.class));
      case REVIEWER_AWAY -> ToldOfReviews.away(read(message, type, ReviewerAway.class));
      case COVER_BEGAN -> ToldOfCovers.began(read(message, type, CoverBegan.class));
      case COVER_ENDED -> ToldOfCovers.ended(read(message, type, CoverEnded.class));
      case ADVICE_ASKED -> ToldOfAdvice.asked(read(message, type, AdviceAsked.class));
      case ADVICE_GIVEN -> ToldOfAdvice.advised(read(message, type, AdviceGiven.class));
      case DATE_CHECK_ASKED, DATE_CHECK_WITHDRAWN -> Consequence.none();
      case DATE_CHECK_OPENED -> ToldOfDates.asked(read(message, type, DateCheckOpened.class));
      case DATE_CHECK_WAITS -> ToldOfDates.waits(read(message, type, DateCheckWaits.class));
      case DATE_CHECK_CLOSED -> ToldOfDates.closed(read(message, type, DateCheckClosed.class));
      case DATE_CHECK_ANSWERED ->
          ToldOfDates.answered(read(message, type, DateCheckAnswered.class));
      case DATE_PAUSED -> ToldOfDates.paused(read(message, type, DatePaused.class));
      case WENT_STALE -> ToldOfRecords.stale(read(message, type, WentStale.class));
      case ACTIONS_DUE -> ToldOfRecords.due(read(message, type, ActionsDue.class));
      case DRAFT_MISSING -> ToldOfRecords.missing(read(message, type, DraftMissing.class));
      case REVIEW_OPENED -> ToldOfReviews.opened(read(message, type, ReviewOpened.class));
      case REVIEW_DUE_SOON -> ToldOfReviews.dueSoon(read(message, type, ReviewDueSoon.class));
      case REVIEW_OVERDUE -> ToldOfReviews.overdue(read(message, type, ReviewOverdue.class));
      case REVIEW_ESCALATED -> ToldOfReviews.escalated(read(message, type, ReviewEscalated.class));
      case HANDOFF_RETURNED -> ToldOfDecisions.returned(read(message, type, HandoffReturned.class));
      case HANDOFF_APPROVED -> ToldOfDecisions.approved(read(message, type, HandoffApproved.class));
      case REVIEW_REOPENED -> ToldOfReviews.reopened(read(message, type, ReviewReopened.class));
      case REVIEW_CANCELLED -> ToldOfReviews.cancelled(read(message, type, ReviewCancelled.class));
    };
  }

  private static <T extends Record> T read(
      IncomingMessage message, EventType type, Class<T> record) {
    try {
      return record.cast(EventJson.read(type, message.payload()));
    } catch (JsonProcessingException unreadable) {
      // What it says may quote the payload.
      throw new PermanentFailure("the payload is not a " + type.wireName(), unreadable);
    } catch (IOException incomplete) {
      throw new PermanentFailure(incomplete.getMessage());
    }
  }
}
