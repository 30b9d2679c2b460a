package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.Readiness;
import io.handoff.contracts.document.SampleKind;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Somebody here has seen the data, and said what is wrong with the sample. */
final class SourceWasSeen implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-007",
          Severity.WARNING,
          "Data was seen before anybody builds on it, and what is wrong with a sample is said",
          "A missing sample has cost a week: columns, ids and dates were not what the call promised.",
          List.of(
              "dataSources.*.readiness", "dataSources.*.sample", "dataSources.*.readinessNotes"),
          "Which sample can we look at, and what is wrong with it?",
          "Live sample checked: 180,000 rows, 14 columns, no empty ids");

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
    if (source.readiness() == null || source.readiness() == Readiness.UNSEEN) {
      return Optional.of(
          DESCRIPTION.finding(
              known.path() + ".readiness",
              "Nobody here has seen data from " + known.label() + ".",
              "Who can send a sample, and by which day? Until then, no firm date can stand on it."));
    }
    if (source.sample() == null || source.sample() == SampleKind.NONE) {
      return Optional.of(
          DESCRIPTION.finding(
              known.path() + ".sample",
              "Which kind of sample came from " + known.label() + " is not said.",
              "Was it live data, test data or a masked sample? Enter which."));
    }
    if (source.readiness() == Readiness.SAMPLE_RECEIVED
        && !Said.something(source.readinessNotes())) {
      return Optional.of(
          DESCRIPTION.finding(
              known.path() + ".readinessNotes",
              "A sample of " + known.label() + " came, and what is wrong with it is not said.",
              "What is wrong with columns, ids, date formats or age? Enter it, or that nothing is."));
    }
    return Optional.empty();
  }
}
