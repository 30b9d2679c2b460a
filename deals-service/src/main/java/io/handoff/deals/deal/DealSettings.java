package io.handoff.deals.deal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When the owner of a deal is told that its draft is missing. */
@ConfigMapping(prefix = "handoff.deals")
interface DealSettings {

  /** How long a deal may be past discovery without a draft before its owner is told. */
  @WithDefault("P1D")
  Duration nudgeAfter();

  /** How long ago its stage may have changed at most, so that nobody is told of old deals. */
  @WithDefault("P30D")
  Duration nudgeUntil();

  /** How often to look for such deals, such as {@code 5m}, or {@code off}. */
  @WithDefault("5m")
  String nudgeEvery();
}
