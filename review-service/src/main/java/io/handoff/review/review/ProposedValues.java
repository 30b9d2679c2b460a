package io.handoff.review.review;

import io.handoff.contracts.event.SuggestedValue;
import java.util.List;

/** What people propose instead of what the revision says; a return lists it. */
public interface ProposedValues {

  /** The proposals that wait for an answer, the oldest first. */
  List<SuggestedValue> of(Review review);
}
