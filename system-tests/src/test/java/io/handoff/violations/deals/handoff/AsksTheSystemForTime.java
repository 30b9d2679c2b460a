package io.handoff.violations.deals.handoff;

import java.time.Instant;

/** Looks at a clock of its own. */
public final class AsksTheSystemForTime {

  Instant at = Instant.now();
}
