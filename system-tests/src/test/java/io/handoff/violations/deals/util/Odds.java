package io.handoff.violations.deals.util;

/** And ends. */
public final class Odds {}
