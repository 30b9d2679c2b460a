package io.handoff.violations.chassis.outbox;

import io.handoff.violations.deals.handoff.KnowsReview;

/** A chassis that has heard of deals. */
public final class KnowsDeals {

  KnowsReview deal = new KnowsReview();
}
