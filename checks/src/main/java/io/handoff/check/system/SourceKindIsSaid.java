package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** A data source says what it is and how its data arrives. */
final class SourceKindIsSaid implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-014",
          Severity.WARNING,
          "A data source says what it is and how data arrives",
          "An interface, a file and a report typed by a person are three kinds of work.",
          List.of("dataSources.*.kind", "dataSources.*.transferMode"),
          "Is it a database, an export or a spreadsheet, and does data come by API, file or hand?",
          "Finance CSV, by file upload");

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
    return new Missing()
        .unless(source.kind() != null, "kind", "kind")
        .unless(source.transferMode() != null, "transferMode", "way of transfer")
        .in(known.path())
        .map(
            missing ->
                DESCRIPTION
                    .finding(
                        missing.path(),
                        "The " + missing.slots() + " of " + known.label() + " is not said.",
                        "Is it a database, an export or a spreadsheet, and does data come by API, by"
                            + " file or by hand? Enter what is missing.")
                    .missing(missing.slots()));
  }
}
