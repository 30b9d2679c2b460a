package io.handoff.review.review.messaging;

import io.handoff.chassis.inbox.Inbox;
import io.handoff.chassis.inbox.IncomingMessage;
import io.handoff.chassis.inbox.PermanentFailure;
import io.handoff.contracts.event.DateCheckAsked;
import io.handoff.contracts.event.DateCheckWithdrawn;
import io.handoff.contracts.event.DecisionVoided;
import io.handoff.contracts.event.Event;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.HandoffChanged;
import io.handoff.contracts.event.HandoffDrafted;
import io.handoff.contracts.event.HandoffReopened;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.contracts.event.HandoffWithdrawn;
import io.handoff.contracts.event.SuggestionsDeclined;
import io.handoff.review.review.CancelReview;
import io.handoff.review.review.CheckRevision;
import io.handoff.review.review.EndApproval;
import io.handoff.review.review.OpenReview;
import io.handoff.review.review.TellFeatures;
import io.handoff.review.review.VoidDecision;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what happens to handoffs, each fact once and in order. */
@ApplicationScoped
class HandoffListener {

  private final Inbox inbox;
  private final CheckRevision checkRevision;
  private final OpenReview openReview;
  private final CancelReview cancelReview;
  private final TellFeatures tellFeatures;
  private final VoidDecision voidDecision;
  private final EndApproval endApproval;

  HandoffListener(
      Inbox inbox,
      CheckRevision checkRevision,
      OpenReview openReview,
      CancelReview cancelReview,
      TellFeatures tellFeatures,
      VoidDecision voidDecision,
      EndApproval endApproval) {
    this.inbox = inbox;
    this.checkRevision = checkRevision;
    this.openReview = openReview;
    this.cancelReview = cancelReview;
    this.tellFeatures = tellFeatures;
    this.voidDecision = voidDecision;
    this.endApproval = endApproval;
  }

  @Incoming("handoffs")
  @Blocking
  CompletionStage<Void> receive(KafkaRecordBatch<String, byte[]> batch) {
    return inbox.receive(batch, this::handle);
  }

  /** A type this release does not know is none of its business; changes are additive. */
  private void handle(IncomingMessage message) {
    EventType.named(message.type()).ifPresent(type -> apply(type, message));
  }

  private void apply(EventType type, IncomingMessage message) {
    try {
      apply(type, EventJson.read(type, message.payload()));
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new PermanentFailure("the payload is not a usable " + type.wireName(), unreadable);
    }
  }

  private void apply(EventType type, Event event) {
    switch (type) {
      case HANDOFF_DRAFTED -> check((HandoffDrafted) event);
      case HANDOFF_CHANGED -> changed((HandoffChanged) event);
      case HANDOFF_SUBMITTED -> openReview.open((HandoffSubmitted) event);
      case HANDOFF_REOPENED -> endApproval.takeIn((HandoffReopened) event);
      case HANDOFF_WITHDRAWN -> cancelReview.cancel((HandoffWithdrawn) event);
      case SUGGESTIONS_DECLINED -> tellFeatures.declined((SuggestionsDeclined) event);
      case DECISION_VOIDED -> voidDecision.takeIn((DecisionVoided) event);
      case DATE_CHECK_ASKED -> tellFeatures.asked((DateCheckAsked) event);
      case DATE_CHECK_WITHDRAWN -> tellFeatures.withdrawn((DateCheckWithdrawn) event);
      case DATE_PAUSED, WENT_STALE, ACTIONS_DUE, DRAFT_MISSING -> {
        // Told to people; no check and no review looks at them.
      }
      case FINDINGS_PUBLISHED,
          REVIEW_OPENED,
          COMMENTS_PUBLISHED,
          HANDOFF_RETURNED,
          HANDOFF_APPROVED,
          CONDITION_MET,
          REVIEW_REOPENED,
          REVIEW_CANCELLED,
          REVIEW_DUE_SOON,
          REVIEW_OVERDUE,
          REVIEW_ESCALATED,
          REVIEW_HANDED_OVER,
          REVIEWER_AWAY,
          WORKING_TIME_TOLD,
          COVER_BEGAN,
          COVER_ENDED,
          ADVICE_ASKED,
          ADVICE_GIVEN,
          DATE_CHECK_OPENED,
          DATE_CHECK_WAITS,
          DATE_CHECK_CLOSED,
          DATE_CHECK_ANSWERED ->
          throw new PermanentFailure("a fact of ours does not come from deals-service");
    }
  }

  private void check(HandoffDrafted drafted) {
    checkRevision.check(
        drafted.handoff(), drafted.version(), null, drafted.document(), drafted.template());
  }

  private void changed(HandoffChanged changed) {
    tellFeatures.changed(changed);
    checkRevision.check(
        changed.handoff(), changed.version(), null, changed.document(), changed.template());
  }
}
