package io.handoff.deals.handoff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When the sales owner is told that a record is stale. */
@ConfigMapping(prefix = "handoff.stale")
interface StaleSettings {

  /** How long after a logged call the record may stay untouched before its owner is told. */
  @WithDefault("PT30M")
  Duration nudgeAfter();

  /** How often to look for such records, such as {@code 1m}, or {@code off}. */
  @WithDefault("1m")
  String nudgeEvery();
}
