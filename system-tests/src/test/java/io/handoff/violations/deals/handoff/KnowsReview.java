package io.handoff.violations.deals.handoff;

import io.handoff.violations.review.review.SomeReview;

/** A deal that looks into the other service. */
public final class KnowsReview {

  SomeReview review = new SomeReview();
}
