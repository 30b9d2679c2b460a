package io.handoff.check.consistency.scope;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Passage;
import io.handoff.check.told.PersonNames;
import io.handoff.check.told.Thing;
import io.handoff.contracts.document.Exclusion;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Work that is left out by its kind or by who would do it, and systems that are not connected. */
final class WorkLeftOut {

  private static final WordLists LISTS = WordLists.beside(WorkLeftOut.class, "in-and-out.txt");

  private static final Set<String> IN_PART = new HashSet<>(LISTS.list("in part"));

  static {
    // Work is often on what is old, and that is no part of it.
    IN_PART.remove("old");
  }

  private static final Set<String> THEMSELVES = LISTS.set("themselves");

  private static final Set<String> CONNECTION = LISTS.set("connection");

  private static final Set<String> BY = WordSet.of("by");

  private WorkLeftOut() {}

  /** Where work of an excluded kind is done, or an excluded system connected; null when nowhere. */
  static @Nullable String doneAt(CheckedRecord record, Exclusion out) {
    CutText name = CutText.of(record, out.name());
    CutText reason = CutText.of(record, out.reason());
    Thing thing = Thing.named(name);
    if (name.hasAny(1, name.size(), BY) && !name.hasAny(0, name.size(), IN_PART)) {
      return ByActor.done(record, name);
    }
    if (thing.isNothing() || name.hasAny(0, name.size(), IN_PART) || OutInPart.isTold(reason)) {
      return null;
    }
    for (KindOfWork kind : KindOfWork.values()) {
      if (kind.isOf(thing)) {
        return done(record, kind, kind.limits(thing));
      }
    }
    return connected(record.document(), thing);
  }

  private static @Nullable String done(CheckedRecord record, KindOfWork kind, List<String> limits) {
    HandoffDocument document = record.document();
    Set<String> theirs = theirs(document);
    List<String> paths = new ArrayList<>();
    document
        .setupItems()
        .forEach(
            (id, item) -> {
              CutText words = CutText.of(record, item.name());
              CutText detail = CutText.of(record, item.detail());
              if ((item.kind() == kind.setup() || kind.isIn(words))
                  && KindOfWork.isWithin(limits, words, detail)
                  && !words.hasAny(0, words.size(), theirs)
                  && !detail.hasAny(0, detail.size(), theirs)) {
                paths.add("setupItems." + id + ".name");
              }
            });
    for (Passage passage : Passage.binding(record)) {
      CutText words = CutText.of(record, passage.text());
      if (kind.isIn(words)
          && KindOfWork.isWithin(limits, words)
          && !words.hasAny(0, words.size(), theirs)) {
        paths.add(passage.path());
      }
    }
    return paths.stream().min(Comparator.naturalOrder()).orElse(null);
  }

  /** Words of work that the customer does: themselves, and the names of its people. */
  private static Set<String> theirs(HandoffDocument document) {
    Set<String> theirs = new HashSet<>(THEMSELVES);
    for (Person person :
        Arrays.asList(document.buyer(), document.contact(), document.decisionMaker())) {
      PersonNames.addWords(person == null ? null : person.name(), theirs);
    }
    return theirs;
  }

  /** "Connection to Salesforce" is out, and Salesforce is connected. */
  private static @Nullable String connected(HandoffDocument document, Thing thing) {
    List<String> words = new ArrayList<>(thing.all());
    if (!words.removeAll(CONNECTION)) {
      return null;
    }
    return document.integrations().entrySet().stream()
        .filter(
            entry -> {
              Thing system = Thing.named(CutText.of(entry.getValue().system()));
              return !words.isEmpty() && system.all().containsAll(words);
            })
        .map(entry -> "integrations." + entry.getKey() + ".system")
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
