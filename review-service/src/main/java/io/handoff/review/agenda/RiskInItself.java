package io.handoff.review.agenda;

import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.Sensitivity;
import java.util.LinkedHashMap;
import java.util.Map;

/** Entries that a reviewer looks at though everything about them is known. */
final class RiskInItself {

  private RiskInItself() {}

  /** Why, by path of the entry. */
  static Map<String, String> of(HandoffDocument document) {
    Map<String, String> risks = new LinkedHashMap<>();
    document.dataSources().forEach((id, source) -> add(risks, "dataSources." + id, source));
    document.securityAsks().forEach((id, ask) -> add(risks, "securityAsks." + id, ask));
    document.milestones().forEach((id, milestone) -> add(risks, "milestones." + id, milestone));
    return risks;
  }

  private static void add(Map<String, String> risks, String path, DataSource source) {
    Sensitivity sensitivity = source.sensitivity();
    if (sensitivity == Sensitivity.PERSONAL || sensitivity == Sensitivity.SPECIAL) {
      risks.put(
          path,
          sensitivity == Sensitivity.PERSONAL
              ? "It holds data about persons."
              : "It holds specially protected data.");
    }
  }

  private static void add(Map<String, String> risks, String path, SecurityAsk ask) {
    if (Boolean.TRUE.equals(ask.launchBlocking()) && !Boolean.FALSE.equals(ask.wanted())) {
      risks.put(path, "It can hold up the launch.");
    }
  }

  private static void add(Map<String, String> risks, String path, Milestone milestone) {
    if (milestone.hardDeadline() != null) {
      risks.put(path, "It has a hard deadline, " + milestone.hardDeadline() + ".");
    }
  }
}
