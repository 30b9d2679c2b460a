package io.handoff.check.consistency;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** No source is stored in a country that the limits on the data location leave out. */
final class DataStaysInItsPlace implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-011",
          Severity.BLOCKING,
          "No data is stored outside the countries it has to stay in",
          "Moving data to another country after the start is a migration, and may be against a law.",
          List.of("securityAsks.*.detail", "dataSources.*.store"),
          "In which country is this data stored?",
          "Stored in the EU only; ledger copy in Frankfurt");

  /** Words of a limit that is told by what must not happen. */
  private static final Set<String> LEAVING = Set.of("leave", "leaves", "outside");

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
    HandoffDocument document = record.document();
    Set<String> allowed = allowed(record);
    List<Finding> findings = new ArrayList<>();
    if (allowed.isEmpty()) {
      return findings;
    }
    document
        .dataSources()
        .forEach(
            (id, source) -> {
              CutText store = CutText.of(record, source.store());
              Set<String> stored = Places.in(store, 0, store.size());
              if (!stored.isEmpty()
                  && Collections.disjoint(stored, allowed)
                  && !Hedge.in(store, 0, store.size())) {
                findings.add(
                    DESCRIPTION.finding(
                        "dataSources." + id + ".store",
                        "This is stored in \""
                            + source.store()
                            + "\", and the data location names other countries.",
                        "In which country is this data stored? Say the same in both places."));
              }
            });
    return findings;
  }

  /** The countries that the record says data stays in; none when it does not. */
  private static Set<String> allowed(CheckedRecord record) {
    Set<String> allowed = new TreeSet<>();
    record.document().securityAsks().values().stream()
        .filter(ask -> ask.topic() == SecurityTopic.DATA_LOCATION)
        .filter(ask -> Boolean.TRUE.equals(ask.wanted()) && ask.status() != Status.UNKNOWN)
        .forEach(
            ask -> {
              CutText words = CutText.of(record, ask.detail());
              for (int i = 0; i < words.size(); ) {
                int end = words.sentenceEnd(i);
                if (!Hedge.in(words, i, end) || words.hasAny(i, end, LEAVING)) {
                  allowed.addAll(Places.in(words, i, end));
                }
                i = end;
              }
            });
    return allowed;
  }
}
