package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** A data source says how sensitive its data is. */
final class SourceSensitivityIsSaid implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-015",
          Severity.WARNING,
          "A data source says how sensitive its data is",
          "Personal or specially protected data needs other storage, other logs and a legal check.",
          List.of("dataSources.*.sensitivity"),
          "How sensitive is the data: public, internal, confidential, personal or special?",
          "CONFIDENTIAL: ledger lines, no names");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().dataSources().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return KnownSource.allOf(record.document()).flatMap(known -> finding(known).stream()).toList();
  }

  private static Optional<Finding> finding(KnownSource known) {
    DataSource source = known.source();
    return source.sensitivity() != null
        ? Optional.empty()
        : Optional.of(
            DESCRIPTION.finding(
                known.path() + ".sensitivity",
                "How sensitive the data of " + known.label() + " is has not been said.",
                "Does it hold personal or specially protected data? Choose its class, from public to"
                    + " special."));
  }
}
