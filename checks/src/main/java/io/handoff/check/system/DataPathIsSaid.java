package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.check.Said;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * For every data source somebody said where data starts, where it is kept, and what sends and
 * receives it.
 */
final class DataPathIsSaid implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-016",
          Severity.WARNING,
          "Where data starts, is kept, and who sends and receives it is said",
          "A step of the path that nobody mentioned is a system that nobody asked access to.",
          List.of(
              "dataSources.*.origin",
              "dataSources.*.store",
              "dataSources.*.senders",
              "dataSources.*.receivers"),
          "Where does the data start, where is it kept, and which tools send and receive it?",
          "From the NetSuite general ledger by saved search to the dashboard database in Frankfurt");

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
    List<String> gaps =
        KnownSource.allOf(record.document())
            .flatMap(known -> gap(known).stream())
            .sorted()
            .toList();
    return gaps.isEmpty()
        ? List.of()
        : List.of(
            DESCRIPTION.finding(
                "dataSources",
                "The path of the data is not whole: " + String.join("; ", gaps) + ".",
                "Where does this data start, where is it kept, and which tools send and receive it?"
                    + " Enter what is missing."));
  }

  private static Optional<String> gap(KnownSource known) {
    DataSource source = known.source();
    return new Missing()
        .unless(Said.something(source.origin()), "origin", "origin")
        .unless(Said.something(source.store()), "store", "store")
        .unless(Said.something(source.senders()), "senders", "senders")
        .unless(Said.something(source.receivers()), "receivers", "receivers")
        .in(known.path())
        .map(missing -> known.label() + " lacks its " + missing.slots());
  }
}
