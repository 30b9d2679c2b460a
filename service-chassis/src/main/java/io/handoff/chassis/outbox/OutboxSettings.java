package io.handoff.chassis.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of the relay. */
@ConfigMapping(prefix = "handoff.outbox")
public interface OutboxSettings {

  /** How often the relay looks for facts that another replica wrote. */
  @WithDefault("50ms")
  Duration pollInterval();

  /** How many facts it sends before it waits for their acknowledgements. */
  @WithDefault("500")
  @Min(1)
  @Max(10_000)
  int batchSize();

  /** The longest pause after a failure. */
  @WithDefault("5s")
  Duration maxPause();

  /** Whether this process may publish at all. */
  @WithDefault("true")
  boolean enabled();
}
