package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Limits on the data are said, or somebody confirmed that there are none. */
final class SourceLimitsAreSaid implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-008",
          Severity.WARNING,
          "Security and compliance limits on the data are said, or confirmed as none",
          "Data that may not leave a country or a system cannot be moved after the build either.",
          List.of("dataSources.*.limits", "dataSources.*.noLimitsConfirmed"),
          "Which limits apply to the data, or are there none?",
          "Salaries stay out of the export");

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
    return Said.something(source.limits()) || Boolean.TRUE.equals(source.noLimitsConfirmed())
        ? Optional.empty()
        : Optional.of(
            DESCRIPTION.finding(
                known.path() + ".limits",
                "Limits on the data of "
                    + known.label()
                    + " are neither said nor confirmed as none.",
                "Which security or compliance limits apply to this data? Enter them, or confirm that"
                    + " there are none."));
  }
}
