package io.handoff.check.evidence;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.Evidence;
import io.handoff.contracts.document.EvidenceKind;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.field.Field;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Map;

/** What is confirmed rests on more than a chat message or somebody's memory. */
final class ConfirmedIsProved implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-EVIDENCE-001",
          Severity.BLOCKING,
          "What is confirmed rests on more than a chat or somebody's memory",
          "Engineering builds on what is confirmed without asking again; a chat can be denied.",
          List.of("*.status", "*.label", "*.evidence.kind"),
          "Where did the customer put it in writing?",
          "A call note the customer reviewed: https://notes.example.com/calls/7");

  private static final Map<EvidenceKind, String> HEARSAY =
      Map.of(
          EvidenceKind.CHAT, "a chat message",
          EvidenceKind.MEMORY, "memory",
          EvidenceKind.CRM_EXPORT, "what sales entered into the CRM");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.statements().stream()
        .filter(field -> Confirmed.is(field.value()))
        .filter(field -> isHearsay(field.value().evidence()))
        .map(ConfirmedIsProved::finding)
        .toList();
  }

  private static boolean isHearsay(Evidence evidence) {
    return evidence != null && evidence.kind() != null && HEARSAY.containsKey(evidence.kind());
  }

  private static Finding finding(Field<Statement> field) {
    String source = HEARSAY.get(field.value().evidence().kind());
    return DESCRIPTION.finding(
        field.path() + ".evidence.kind",
        "This is confirmed on the strength of " + source + ".",
        "Where did the customer put it in writing? Link the proposal, the scope paper or a call"
            + " note the customer reviewed, or change the status to assumed.");
  }
}
