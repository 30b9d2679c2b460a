package io.handoff.check.consistency;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.DecisionState;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseKind;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was only mentioned as an option is not in the list of what is delivered. */
final class OptionStaysAnOption implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-005",
          Severity.BLOCKING,
          "What was mentioned as an option is not in the scope, unless somebody decided so",
          "An option from a demo is built for nothing, or was sold and nobody wrote it down.",
          List.of("promises.*.kind", "promises.*.text", "scopeItems.*.name"),
          "Was it sold, or is it still an option?",
          "E-mail alerts: an option, and no scope item");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return record.document().promises().values().stream().anyMatch(OptionStaysAnOption::isOption);
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    Map<String, String> items = items(record);
    Set<String> settled = settled(record, items.keySet());
    Map<String, String> options = new TreeMap<>();
    document
        .promises()
        .forEach(
            (id, promise) -> {
              if (isOption(promise)) {
                for (String name :
                    Named.inAny(CutText.of(record, promise.text()), items.keySet())) {
                  options.merge(
                      items.get(name),
                      "promises." + id,
                      (one, other) -> one.compareTo(other) < 0 ? one : other);
                }
              }
            });
    items.forEach(
        (name, path) -> {
          if (settled.contains(name)) {
            options.remove(path);
          }
        });
    List<Finding> findings = new ArrayList<>();
    options.forEach(
        (path, promise) ->
            findings.add(
                DESCRIPTION.finding(
                    path,
                    "This is delivered, and " + promise + " calls it an option.",
                    "Was it sold, or is it still an option? Take it out of the scope, or make the"
                        + " promise a commitment.")));
    return findings;
  }

  private static boolean isOption(Promise promise) {
    return promise.kind() == PromiseKind.OPTION_MENTIONED
        && promise.label() != PromiseLabel.WITHDRAWN;
  }

  /**
   * Paths of what is delivered, by name in one form: the whole name, and what stands before for.
   */
  private static Map<String, String> items(CheckedRecord record) {
    HandoffDocument document = record.document();
    Map<String, String> items = new HashMap<>();
    document
        .scopeItems()
        .forEach(
            (id, item) -> {
              CutText words = CutText.of(record, item.name());
              CutText kind = CutText.of(record, item.kind());
              if (!Hedge.in(words, 0, words.size()) && !Hedge.in(kind, 0, kind.size())) {
                String path = "scopeItems." + id + ".name";
                String name = Named.core(words);
                if (!name.isEmpty()) {
                  items.merge(name, path, (one, other) -> one.compareTo(other) < 0 ? one : other);
                }
              }
            });
    return items;
  }

  /** What a commitment or an official decision names as well. */
  private static Set<String> settled(CheckedRecord record, Set<String> names) {
    HandoffDocument document = record.document();
    Set<String> settled = new HashSet<>();
    document.promises().values().stream()
        .filter(Passage::binds)
        .forEach(promise -> settled.addAll(Named.in(CutText.of(record, promise.text()), names)));
    document.decisions().values().stream()
        .filter(decision -> decision.state() == DecisionState.OFFICIAL)
        .forEach(
            decision -> settled.addAll(Named.inAny(CutText.of(record, decision.text()), names)));
    return settled;
  }
}
