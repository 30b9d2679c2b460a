package io.handoff.deals.handoff;

import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.DecisionVoided;
import io.handoff.contracts.event.HandoffEvent;
import io.handoff.deals.action.ForgottenConditions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One handoff in memory, with what the service notes when it takes in messages about it. */
final class TakenIn {

  private final Handoff handoff;
  private final ReviewStatus status;
  private final List<TrailStep> trail = new ArrayList<>();
  private final List<Integer> voided = new ArrayList<>();
  private final TakeInReview takeIn;
  private String awaited;

  TakenIn(Handoff handoff, Clock clock) {
    this.handoff = handoff;
    this.status = new ReviewStatus(handoff.id());
    this.takeIn =
        new TakeInReview(
            new OneHandoff(),
            new OneStatus(),
            new ForgottenConditions(null),
            new Steps(),
            this::note,
            null,
            clock);
  }

  /** The code under test. */
  TakeInReview takeIn() {
    return takeIn;
  }

  /** What is known of its review. */
  ReviewStatus status() {
    return status;
  }

  /** The steps that messages left on its trail. */
  List<TrailStep> trail() {
    return trail;
  }

  /** Revisions of which a decision was told to be void, once for each decision. */
  List<Integer> voided() {
    return voided;
  }

  /** Address of the reviewer in the list. */
  String awaited() {
    return awaited;
  }

  private void note(HandoffEvent fact) {
    voided.add(((DecisionVoided) fact).revision());
  }

  private final class OneHandoff extends Handoffs {

    OneHandoff() {
      super(null, null);
    }

    @Override
    Optional<Handoff> locked(UUID id) {
      return Optional.of(handoff);
    }

    @Override
    void awaits(UUID id, String reviewer, Instant due) {
      awaited = reviewer;
    }
  }

  private final class OneStatus extends ReviewStatuses {

    @Override
    ReviewStatus keep(UUID handoffId) {
      return status;
    }
  }

  private final class Steps extends Trail {

    Steps() {
      super(null);
    }

    @Override
    void append(
        Handoff of, TrailStep step, HandoffState from, ActorRef by, String note, Instant at) {
      trail.add(step);
    }
  }
}
