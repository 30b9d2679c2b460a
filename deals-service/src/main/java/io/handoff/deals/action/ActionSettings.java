package io.handoff.deals.action;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** When people are reminded of what they owe. */
@ConfigMapping(prefix = "handoff.actions")
interface ActionSettings {

  /** From when in the morning to remind, where the team works. */
  @WithDefault("07:00")
  LocalTime remindFrom();

  /** How often to look for whom to remind, such as {@code 1m}, or {@code off}. */
  @WithDefault("1m")
  String every();
}
