package io.handoff.violations.deals.handoff;

/** Whatever it is. */
public final class DealManager {}
