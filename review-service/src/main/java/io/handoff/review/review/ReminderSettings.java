package io.handoff.review.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Reminders of decisions that are due. */
@ConfigMapping(prefix = "handoff.reminders")
interface ReminderSettings {

  /** How often to look for them, such as {@code 30s}, or {@code off}. */
  @WithDefault("30s")
  String every();
}
