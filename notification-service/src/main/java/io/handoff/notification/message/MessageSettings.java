package io.handoff.notification.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** How mails are worded. */
@ConfigMapping(prefix = "handoff.message")
interface MessageSettings {

  /** The zone whose clock tells when something was decided; due times bring their own. */
  @WithDefault("Europe/Berlin")
  ZoneId zone();
}
