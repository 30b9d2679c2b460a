package io.handoff.review.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Reminders of decisions that are due. */
@ConfigMapping(prefix = "handoff.reminders")
interface ReminderSettings {

  /** How often to look for them, such as {@code 30s}, or {@code off}. */
  @WithDefault("30s")
  String every();

  /** Working time after the due time when the sales owner is told too that a decision is late. */
  @WithDefault("PT4H")
  Duration escalateAfter();
}
