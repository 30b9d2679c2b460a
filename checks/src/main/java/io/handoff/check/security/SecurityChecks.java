package io.handoff.check.security;

import io.handoff.check.Check;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class SecurityChecks {

  private static final List<Check> ALL =
      List.of(
          new StartTopicsAreDecided(),
          new SecurityIsNotDeferred(),
          new SingleSignOnHasProvider(),
          new ReviewHasApproverAndLeadTime(),
          new LocationAndRetentionAreExact(),
          new AuditLogSaysWhat(),
          new DayOneAccessHasRoles(),
          new OtherTopicsAreDecided(),
          new LaunchBlockersAreMarked());

  private SecurityChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
