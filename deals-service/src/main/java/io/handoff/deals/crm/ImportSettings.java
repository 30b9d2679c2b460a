package io.handoff.deals.crm;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long imports can be looked at. */
@ConfigMapping(prefix = "handoff.imports")
interface ImportSettings {

  /** How long after its end an import is kept, with the verdict of each row. */
  @WithDefault("P90D")
  Duration keep();
}
