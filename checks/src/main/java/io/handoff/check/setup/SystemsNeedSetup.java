package io.handoff.check.setup;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Unknown;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A deal that connects systems lists the work that connecting them takes. */
final class SystemsNeedSetup implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SETUP-005",
          Severity.WARNING,
          "A deal with data sources or integrations lists its setup work",
          "Connecting a system always takes somebody's time: access, mapping, a test with real data.",
          List.of("setupItems", "dataSources", "integrations"),
          "What has to be set up before the systems work together?",
          "Map 14 NetSuite columns, 2 days; test with the export of October, 4 hours");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return isConnecting(record.document());
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().setupItems().isEmpty() && isConnecting(record.document())
        ? List.of(
            DESCRIPTION.finding(
                "setupItems",
                "Systems are connected, and no setup work is listed.",
                "Which work do they take before they can be used? Enter each piece, such as field"
                    + " mapping, loading data, roles, testing or training."))
        : List.of();
  }

  private static boolean isConnecting(HandoffDocument document) {
    return Stream.concat(
            document.dataSources().values().stream(), document.integrations().values().stream())
        .anyMatch(system -> !Unknown.isHonest(system));
  }
}
