package io.handoff.deals.handoff;

import io.handoff.contracts.change.ChangeKind;
import io.handoff.contracts.change.FieldChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a save touched.
 *
 * @param changes what it changed
 */
record Touched(List<FieldChange> changes) {

  /** What the contract is about: a change of it after the contract went out is a late one. */
  private static final Set<String> SCOPE =
      Set.of("scopeItems", "exclusions", "limits", "phases", "promises");

  /** Whether it touched nothing but logged calls. */
  boolean onlyCalls() {
    return changes.stream().allMatch(change -> register(change).equals("calls"));
  }

  /** Whether it touched nothing but who in delivery checked a date; that says nothing of a call. */
  boolean onlyDeliveryChecks() {
    return changes.stream()
        .allMatch(change -> change.path().matches("milestones\\.[^.]+\\.deliveryCheck(\\..*)?"));
  }

  /** The path of a call that it logged. */
  Optional<String> newCall() {
    return changes.stream()
        .filter(change -> change.kind() == ChangeKind.ADDED && register(change).equals("calls"))
        .map(FieldChange::path)
        .findFirst();
  }

  /** Paths of the entries that it changed the scope by. */
  Set<String> scope() {
    return changes.stream()
        .filter(change -> SCOPE.contains(register(change)))
        .map(Touched::entry)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String register(FieldChange change) {
    return change.path().split("\\.", 2)[0];
  }

  private static String entry(FieldChange change) {
    String[] parts = change.path().split("\\.", 3);
    return parts[0] + "." + parts[1];
  }
}
