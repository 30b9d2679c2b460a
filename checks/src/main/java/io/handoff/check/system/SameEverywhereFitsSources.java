package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.text.Words;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.SourceKind;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A claim that all regions or teams work the same is not contradicted by their data sources. */
final class SameEverywhereFitsSources implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-019",
          Severity.BLOCKING,
          "A claim that everything is the same everywhere fits the data sources",
          "The region that differs is found in week one, when the plan for all of them is already running.",
          List.of(
              "answers.*.customerFact",
              "answers.*.salesAssumption",
              "dataSources.*.name",
              "dataSources.*.kind",
              "dataSources.*.origin"),
          "Which region or team works otherwise, and how?",
          "North and south export from Vtiger 7.5; east keeps 3 workbooks, so it comes in phase 2");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return record.document().dataSources().size() > 1;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    Optional<String> difference = difference(document);
    if (difference.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    document
        .answers()
        .forEach(
            (key, answer) -> {
              if (!SameEverywhereIsProven.isWish(record, key) && answer.segments().size() < 2) {
                String path = "answers." + key;
                add(path + ".customerFact", answer.customerFact(), difference.get(), findings);
                add(
                    path + ".salesAssumption",
                    answer.salesAssumption(),
                    difference.get(),
                    findings);
              }
            });
    return findings;
  }

  /** What differs between the sources of regions or teams; empty when nothing does. */
  static Optional<String> difference(HandoffDocument document) {
    Map<SourceKind, String> kinds = new EnumMap<>(SourceKind.class);
    document.dataSources().values().stream()
        .filter(source -> source.kind() != null)
        .filter(source -> isOfOneGroup(source.name()) || isOfOneGroup(source.origin()))
        .forEach(
            source ->
                kinds.merge(
                    Objects.requireNonNull(source.kind()),
                    Said.something(source.name()) ? source.name().strip() : "a source",
                    (one, other) -> one.compareTo(other) <= 0 ? one : other));
    return kinds.size() < 2
        ? Optional.empty()
        : Optional.of(
            kinds.values().stream()
                .limit(2)
                .map(name -> "\"" + name + "\"")
                .collect(Collectors.joining(" and ")));
  }

  private static boolean isOfOneGroup(@Nullable String text) {
    return Said.something(text) && Words.of(text).anyIn(SameEverywhere.ONE_GROUP);
  }

  private static void add(
      String path, @Nullable String text, String difference, List<Finding> findings) {
    SameEverywhere.claimedOfSystemsIn(text)
        .ifPresent(
            span ->
                findings.add(
                    DESCRIPTION
                        .finding(
                            path,
                            "\""
                                + Objects.requireNonNull(text).substring(span.start(), span.end())
                                + "\" is said of all of them, and "
                                + difference
                                + " are of different kinds.",
                            "Which region or team works otherwise, and how? Add a segment for each,"
                                + " or correct the sources.")
                        .at(span)));
  }
}
