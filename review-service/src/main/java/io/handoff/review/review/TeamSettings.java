package io.handoff.review.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The team behind the reviewers. */
@ConfigMapping(prefix = "handoff.team")
public interface TeamSettings {

  /** Display name of the manager who is told when a decision is overdue. */
  @WithDefault("Amara Okafor")
  String managerName();

  /** That manager's address. */
  @WithDefault("amara.okafor@example.com")
  String managerEmail();
}
