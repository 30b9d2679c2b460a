package io.handoff.check.consistency.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Named;
import io.handoff.check.told.Passage;
import io.handoff.contracts.document.DecisionState;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseKind;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.document.ScopeItem;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was only mentioned as an option is not in the list of what is delivered. */
public final class OptionStaysAnOption implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-005",
          Severity.BLOCKING,
          "What was mentioned as an option is not in the scope, unless somebody decided so",
          "An option from a demo is built for nothing, or was sold and nobody wrote it down.",
          List.of(
              "promises.*.kind",
              "promises.*.text",
              "scopeItems.*.name",
              "scopeItems.*.definition",
              "setupItems.*.name",
              "setupItems.*.detail",
              "integrations.*.system",
              "customerInputs.*.name",
              "answers.*.customerFact"),
          "Was it sold, or is it still an option?",
          "E-mail alerts: an option, and no scope item");

  /** How much of what an option says has to be in what is delivered. */
  private static final double COVERED = 0.75;

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
                Set<String> paths = named(record, promise, items);
                paths.addAll(retold(record, promise));
                paths.forEach(
                    path -> options.merge(path, "promises." + id, OptionStaysAnOption::first));
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

  private static String first(String one, String other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Where what is delivered is called as the option calls it. */
  private static Set<String> named(
      CheckedRecord record, Promise option, Map<String, String> items) {
    CutText words = CutText.of(record, option.text());
    Set<String> paths = new HashSet<>();
    for (String name : Named.inAny(words, items.keySet())) {
      String path = items.get(name);
      if (name.indexOf(' ') > 0 || isAllOf(record, path, words)) {
        paths.add(path);
      }
    }
    if (paths.isEmpty() && !MoreOfTheSame.in(words)) {
      addSameWords(record, option, items.values(), paths);
    }
    return paths;
  }

  private static void addSameWords(
      CheckedRecord record, Promise option, Collection<String> items, Set<String> paths) {
    CutText words = CutText.of(record, option.text());
    for (String path : items) {
      ScopeItem item = record.document().scopeItems().get(path.split("\\.")[1]);
      if (item != null) {
        CutText name = CutText.of(record, item.name());
        if (SameWords.in(words, name, CutText.of(record, item.definition()))
            && !isSettled(record, option, told -> isNamed(CutText.of(record, told), name))) {
          paths.add(path);
        }
      }
    }
  }

  private static boolean isNamed(CutText text, CutText name) {
    return SameWords.areIn(text, name) && !Hedge.in(text, 0, text.size());
  }

  /** Where it is told in other words, if nobody decided so or sold it at a later day. */
  private static List<String> retold(CheckedRecord record, Promise option) {
    CutText text = CutText.of(record, option.text());
    Retold retold = Retold.option(text);
    List<String> paths = retold.in(record);
    if (!paths.isEmpty()) {
      return isSettled(record, option, words -> retold.isToldIn(record, words)) ? List.of() : paths;
    }
    for (Subject subject : MoreOfTheSame.in(text) ? List.<Subject>of() : Subject.options(text)) {
      paths = subject.in(record);
      if (!paths.isEmpty()
          && !isSettled(record, option, words -> subject.isNamedIn(record, words))) {
        return paths;
      }
    }
    return List.of();
  }

  private static boolean isSettled(
      CheckedRecord record, Promise option, Predicate<@Nullable String> tells) {
    HandoffDocument document = record.document();
    return document.decisions().values().stream()
            .filter(decision -> decision.state() == DecisionState.OFFICIAL)
            .anyMatch(decision -> tells.test(decision.text()))
        || document.promises().values().stream()
            .filter(Passage::binds)
            .filter(promise -> isLater(promise, option))
            .anyMatch(promise -> tells.test(promise.text()));
  }

  private static boolean isLater(Promise promise, Promise option) {
    LocalDate day = promise.saidOn();
    LocalDate before = option.saidOn();
    return day != null && before != null && day.isAfter(before);
  }

  /** "Voice forms" are not the forms that are delivered when nothing there is about voice. */
  private static boolean isAllOf(CheckedRecord record, String path, CutText option) {
    ScopeItem item = record.document().scopeItems().get(path.split("\\.")[1]);
    Set<String> gist = Gist.of(option);
    Set<String> all = new HashSet<>();
    if (item != null) {
      all.addAll(Gist.of(CutText.of(record, item.name())));
      all.addAll(Gist.of(CutText.of(record, item.definition())));
    }
    return gist.stream().filter(all::contains).count() >= COVERED * gist.size();
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
                  items.merge(name, path, OptionStaysAnOption::first);
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
