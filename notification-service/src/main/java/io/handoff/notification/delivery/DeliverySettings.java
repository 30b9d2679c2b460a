package io.handoff.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The sender loop. */
@ConfigMapping(prefix = "handoff.delivery")
interface DeliverySettings {

  /** How long a sender may hold a delivery before another one takes it for dead. */
  @WithDefault("60s")
  Duration lease();

  /** How often to look for what is due when no signal came. */
  @WithDefault("500ms")
  Duration poll();

  /** How long to wait at the end for mails that are under way. */
  @WithDefault("10s")
  Duration drain();
}
