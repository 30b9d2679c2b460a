package io.handoff.deals.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How exports run. */
@ConfigMapping(prefix = "handoff.export")
public interface ExportSettings {

  /** How many exports of many handoffs run at a time; more are asked to come again. */
  @WithDefault("4")
  @Min(1)
  int atOnce();
}
