package io.handoff.check.consistency.scope;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.PersonNames;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Exclusion;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cleaning of data that is left out, that has to be done before a step of ours, and that nobody is
 * told to do: "1,150 are there twice; they must be one before the load".
 */
final class NeededAnyway {

  private static final WordLists LISTS = WordLists.beside(NeededAnyway.class, "needed-anyway.txt");

  private static final Set<String> CLEANING = LISTS.set("cleaning");

  private static final Set<String> DATA = LISTS.set("of data");

  private static final Set<String> UNCLEAN = LISTS.set("unclean");

  private static final Set<String> MUST = LISTS.set("must");

  private static final Set<String> BEFORE = LISTS.set("before");

  private static final Set<String> STEPS = LISTS.set("steps");

  private static final Set<String> DOERS = LISTS.set("doers");

  private static final Set<String> CLEANS = LISTS.set("cleans");

  private static final Set<String> NOBODY = LISTS.set("nobody");

  private static final Set<String> KEPT = LISTS.set("kept");

  private static final Set<String> FOR = WordSet.of("to", "for");

  /** How far before what is to be done it is said that nobody does it. */
  private static final int REACH = 5;

  private static final Set<String> ELSEWHERE = WordSet.of("customerInputs", "dependencies");

  private NeededAnyway() {}

  /** Where it is said to be needed; null when it is not, or when somebody does it. */
  static @Nullable String at(CheckedRecord record, Exclusion out) {
    CutText name = CutText.of(record, out.name());
    CutText reason = CutText.of(record, out.reason());
    if (!name.hasAny(0, name.size(), CLEANING)
        || (name.size() > 1 && !name.hasAny(0, name.size(), DATA))
        || OutInPart.isNamed(name)) {
      return null;
    }
    boolean byOthers = isDoneByOthers(record, reason);
    String needed = null;
    for (Told told : Told.meant(record)) {
      CutText words = CutText.of(record, told.text());
      boolean unclean = words.hasAny(0, words.size(), UNCLEAN);
      if (unclean && (ELSEWHERE.contains(told.register()) || told.isIn("setupItems"))) {
        return null;
      }
      if (unclean
          && needed == null
          && told.isIn("answers")
          && (isRefused(words) || (!byOthers && isNeeded(words) && !isDone(record, words)))) {
        needed = told.path();
      }
    }
    return needed;
  }

  private static boolean isNeeded(CutText words) {
    int next;
    for (int i = 0; i < words.size(); i = next) {
      next = words.sentenceEnd(i);
      if (words.hasAny(i, next, MUST)
          && words.hasAny(i, next, BEFORE)
          && words.hasAny(i, next, STEPS)) {
        return true;
      }
    }
    return false;
  }

  /** "They have nobody to clean it", "the county does not correct them", "no hours to merge". */
  private static boolean isRefused(CutText words) {
    if (words.hasAny(0, words.size(), KEPT)) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (words.isAny(i, CLEANS)
          && !words.startsSentence(i)
          && (words.is(i - 1, "not")
              || words.hasAny(Math.max(0, i - 2), i, NOBODY)
              || (words.isAny(i - 1, FOR)
                  && words.hasAny(Math.max(0, i - REACH), i - 1, NOBODY)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text names somebody who does it. */
  private static boolean isDone(CheckedRecord record, CutText words) {
    Set<String> persons = record.reading(Persons.class, Persons::of).words;
    return words.hasAny(0, words.size(), DOERS) || words.hasAny(0, words.size(), persons);
  }

  /** The same in a reason, where we only tell what we do instead. */
  private static boolean isDoneByOthers(CheckedRecord record, CutText reason) {
    int next;
    for (int i = 0; i < reason.size(); i = next) {
      next = reason.clauseEnd(i);
      CutText clause = CutText.of(reason.between(i, next));
      if (!reason.is(i, "we") && isDone(record, clause)) {
        return true;
      }
    }
    return false;
  }

  private record Persons(Set<String> words) {

    private static Persons of(CheckedRecord record) {
      Set<String> words = new HashSet<>();
      record.persons().forEach(person -> PersonNames.addWords(person.value().name(), words));
      return new Persons(words);
    }
  }
}
