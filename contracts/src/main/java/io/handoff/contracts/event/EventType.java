package io.handoff.contracts.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The catalogue of events: wire name (CloudEvents type), topic and record of each. */
public enum EventType {
  /** A draft was started. */
  HANDOFF_DRAFTED("io.handoff.handoff.drafted.v1", Topics.HANDOFFS, HandoffDrafted.class),
  /** A save changed the record. */
  HANDOFF_CHANGED("io.handoff.handoff.changed.v1", Topics.HANDOFFS, HandoffChanged.class),
  /** A revision was frozen and sent for review. */
  HANDOFF_SUBMITTED("io.handoff.handoff.submitted.v1", Topics.HANDOFFS, HandoffSubmitted.class),
  /** A submitted revision was taken back. */
  HANDOFF_WITHDRAWN("io.handoff.handoff.withdrawn.v1", Topics.HANDOFFS, HandoffWithdrawn.class),
  /** An approved record went back to sales, for a cause. */
  HANDOFF_REOPENED("io.handoff.handoff.reopened.v1", Topics.HANDOFFS, HandoffReopened.class),
  /** Sales does not take up what was suggested. */
  SUGGESTIONS_DECLINED(
      "io.handoff.suggestions.declined.v1", Topics.HANDOFFS, SuggestionsDeclined.class),
  /** A decision came for a revision that no longer waited for one. */
  DECISION_VOIDED("io.handoff.handoff.decision-voided.v1", Topics.HANDOFFS, DecisionVoided.class),
  /** A promised date lost an input it stands on, and stands paused. */
  DATE_PAUSED("io.handoff.handoff.date-paused.v1", Topics.HANDOFFS, DatePaused.class),
  /** A customer call was logged, and the record was not touched yet. */
  WENT_STALE("io.handoff.handoff.went-stale.v1", Topics.HANDOFFS, WentStale.class),
  /** Somebody owes answers today, or owed them before. */
  ACTIONS_DUE("io.handoff.handoff.actions-due.v1", Topics.HANDOFFS, ActionsDue.class),
  /** Sales asks delivery about one date. */
  DATE_CHECK_ASKED("io.handoff.handoff.date-check-asked.v1", Topics.HANDOFFS, DateCheckAsked.class),
  /** Sales takes a question about a date back. */
  DATE_CHECK_WITHDRAWN(
      "io.handoff.handoff.date-check-withdrawn.v1", Topics.HANDOFFS, DateCheckWithdrawn.class),
  /** A deal is past discovery and has no draft. */
  DRAFT_MISSING("io.handoff.deal.draft-missing.v1", Topics.HANDOFFS, DraftMissing.class),
  /** The checks have looked at a version of the record. */
  FINDINGS_PUBLISHED("io.handoff.findings.published.v1", Topics.REVIEWS, FindingsPublished.class),
  /** A review of one revision waits for its reviewer. */
  REVIEW_OPENED("io.handoff.review.opened.v1", Topics.REVIEWS, ReviewOpened.class),
  /** A reviewer returned a revision, with reasons on fields. */
  HANDOFF_RETURNED("io.handoff.handoff.returned.v1", Topics.REVIEWS, HandoffReturned.class),
  /** A reviewer approved a revision. */
  HANDOFF_APPROVED("io.handoff.handoff.approved.v1", Topics.REVIEWS, HandoffApproved.class),
  /** Somebody commented on a revision, or suggested values. */
  COMMENTS_PUBLISHED("io.handoff.comments.published.v1", Topics.REVIEWS, CommentsPublished.class),
  /** A condition of an approval is met. */
  CONDITION_MET("io.handoff.review.condition-met.v1", Topics.REVIEWS, ConditionMet.class),
  /** An approval lapsed, and its revision waits for a decision again. */
  REVIEW_REOPENED("io.handoff.review.reopened.v1", Topics.REVIEWS, ReviewReopened.class),
  /** A review ended without a decision, because its revision was withdrawn or a newer one came. */
  REVIEW_CANCELLED("io.handoff.review.cancelled.v1", Topics.REVIEWS, ReviewCancelled.class),
  /** A decision is due soon. */
  REVIEW_DUE_SOON("io.handoff.review.due-soon.v1", Topics.REVIEWS, ReviewDueSoon.class),
  /** A decision was due and has not come. */
  REVIEW_OVERDUE("io.handoff.review.overdue.v1", Topics.REVIEWS, ReviewOverdue.class),
  /** A decision has been late for long. */
  REVIEW_ESCALATED("io.handoff.review.escalated.v1", Topics.REVIEWS, ReviewEscalated.class),
  /** Somebody else decides from now on. */
  REVIEW_HANDED_OVER("io.handoff.review.handed-over.v1", Topics.REVIEWS, ReviewHandedOver.class),
  /** A reviewer cannot decide, and nobody stands in. */
  REVIEWER_AWAY("io.handoff.review.reviewer-away.v1", Topics.REVIEWS, ReviewerAway.class),
  /** Whoever decides works at other times than was told. */
  WORKING_TIME_TOLD(
      "io.handoff.review.working-time-told.v1", Topics.REVIEWS, WorkingTimeTold.class),
  /** Somebody stands in for a reviewer from now on. */
  COVER_BEGAN("io.handoff.cover.began.v1", Topics.REVIEWS, CoverBegan.class),
  /** Nobody stands in for a reviewer any more. */
  COVER_ENDED("io.handoff.cover.ended.v1", Topics.REVIEWS, CoverEnded.class),
  /** Somebody is asked for advice. */
  ADVICE_ASKED("io.handoff.review.advice-asked.v1", Topics.REVIEWS, AdviceAsked.class),
  /** Somebody has given advice. */
  ADVICE_GIVEN("io.handoff.review.advice-given.v1", Topics.REVIEWS, AdviceGiven.class),
  /** A question about a date waits for delivery. */
  DATE_CHECK_OPENED("io.handoff.date.check-opened.v1", Topics.REVIEWS, DateCheckOpened.class),
  /** A question about a date still waits for delivery. */
  DATE_CHECK_WAITS("io.handoff.date.check-waits.v1", Topics.REVIEWS, DateCheckWaits.class),
  /** A question about a date no longer waits, because sales took it back. */
  DATE_CHECK_CLOSED("io.handoff.date.check-closed.v1", Topics.REVIEWS, DateCheckClosed.class),
  /** Delivery has answered a question about a date. */
  DATE_CHECK_ANSWERED("io.handoff.date.check-answered.v1", Topics.REVIEWS, DateCheckAnswered.class);

  private static final Map<String, EventType> BY_WIRE_NAME =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::wireName, t -> t));
  private static final Map<Class<? extends Event>, EventType> BY_RECORD =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::record, t -> t));

  private final String wireName;
  private final String topic;
  private final Class<? extends Event> record;

  EventType(String wireName, String topic, Class<? extends Event> record) {
    this.wireName = wireName;
    this.topic = topic;
    this.record = record;
  }

  /** The CloudEvents type. */
  public String wireName() {
    return wireName;
  }

  /** The topic it is published on. */
  public String topic() {
    return topic;
  }

  /** The record that holds it. */
  public Class<? extends Event> record() {
    return record;
  }

  /** The type of an event. */
  public static EventType of(Event event) {
    return BY_RECORD.get(event.getClass());
  }

  /** The type with a wire name; empty when this release does not know it. */
  public static Optional<EventType> named(String wireName) {
    return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
  }
}
