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

/** A data source says how and when access is given; "access later" is no access path. */
final class SourceHasAccessPath implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-005",
          Severity.BLOCKING,
          "A data source says how access is given and on which day",
          "\"Access later\" has cost two weeks: nobody had asked who creates the account.",
          List.of(
              "dataSources.*.accessMethod", "dataSources.*.accessDate", "dataSources.*.grantor"),
          "How do we get in, and by which day?",
          "Tom Berg creates a role with export rights for our service user by 4 December 2026");

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
    boolean vague = AccessPath.isPutOff(source.accessMethod());
    return new Missing()
        .unless(Said.something(source.accessMethod()) && !vague, "accessMethod", "way in")
        .unless(AccessPath.isDated(source), "accessDate", "day")
        .in(known.path())
        .map(
            missing ->
                DESCRIPTION
                    .finding(
                        missing.path(),
                        vague
                            ? "\""
                                + source.accessMethod().strip()
                                + "\" is no way into "
                                + known.label()
                                + "."
                            : "Access to " + known.label() + " lacks its " + missing.slots() + ".",
                        "How do we get in, and by which day? Enter the account, role, key or upload,"
                            + " and the day it is there.")
                    .missing(missing.slots()));
  }
}
