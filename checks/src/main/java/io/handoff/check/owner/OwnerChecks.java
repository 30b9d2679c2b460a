package io.handoff.check.owner;

import io.handoff.check.Check;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class OwnerChecks {

  private static final List<Check> ALL =
      List.of(
          new BothOwnersAreNamed(),
          new DecisionMakerIsNamed(),
          new BuyerIsNamed(),
          new CustomerInputHasProviderAndDay(),
          new OwnerIsOnePerson(),
          new ContactAndApproverAreNamed());

  private OwnerChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
