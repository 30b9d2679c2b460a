package io.handoff.check.consistency.scope;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Named;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Work that is out by its name, where an answer says that ours does it: "calculation of overtime",
 * and "the app calculates overtime".
 */
final class OursDoesIt {

  private static final WordLists LISTS = WordLists.beside(OursDoesIt.class, "ours-does-it.txt");

  private static final Set<String> OURS = LISTS.set("ours");

  private static final Set<String> NO_WORK = LISTS.set("no work");

  private static final Set<String> DENIES = LISTS.set("denies");

  private static final Set<String> TODAY = LISTS.set("answers of other things");

  private static final Set<String> EMPTY = LISTS.set("empty");

  private static final Set<String> PARTICLES = LISTS.set("particles");

  private static final Set<String> SIGNS = Set.copyOf(LISTS.list("signs"));

  private static final Set<String> MAKES = LISTS.set("makes");

  private static final Set<String> MADE = LISTS.set("made");

  private static final Set<String> THE = WordSet.of("the", "our");

  /** So few words name it at the most, and not what belongs to it. */
  private static final int FEW = 9;

  /** "Thing" and "lion" tell of no work. */
  private static final int SHORT = 6;

  private OursDoesIt() {}

  /** Where it is told, by path; null when nowhere. */
  static @Nullable String toldAt(CheckedRecord record, CutText name) {
    int of = endOfWork(name);
    if (of < 0 || name.size() > FEW) {
      return null;
    }
    String work = root(name.at(0));
    Set<String> what = new HashSet<>();
    for (int i = of; i < name.size(); i++) {
      if (!name.isAny(i, EMPTY)) {
        what.add(name.stem(i));
      }
    }
    for (Told told : Told.meant(record)) {
      if (told.isIn("answers")
          && !what.isEmpty()
          && told.text().contains(work)
          && !TODAY.contains(told.id())) {
        CutText words = CutText.of(record, told.text());
        if (isDone(words, work, what)) {
          return told.path();
        }
      }
    }
    return null;
  }

  /** The answers in which ours may make something. */
  static List<Told> makers(CheckedRecord record) {
    return Told.meant(record).stream()
        .filter(told -> told.isIn("answers") && !TODAY.contains(told.id()))
        .filter(
            told -> told.text().contains(" we ") || SIGNS.stream().anyMatch(told.text()::contains))
        .toList();
  }

  /** Where ours makes what is out: "each buyer gets the price list, made by the app". */
  static @Nullable String madeAt(CheckedRecord record, List<Told> makers, CutText name) {
    String core = makers.isEmpty() ? "" : Named.core(name);
    if (core.indexOf(' ') < 0) {
      return null;
    }
    List<String> all = Thing.named(name).all();
    for (Told told : makers) {
      CutText words = CutText.of(record, told.text());
      for (int i = 0; i < words.size(); ) {
        int end = words.sentenceEnd(i);
        if (isMade(words, i, end)
            && !words.hasAny(i, end, DENIES)
            && !Named.in(words, i, end, Set.of(core)).isEmpty()
            && forms(words, i, end).containsAll(all)) {
          return told.path();
        }
        i = end;
      }
    }
    return null;
  }

  private static Set<String> forms(CutText words, int from, int to) {
    Set<String> forms = new HashSet<>();
    for (int i = from; i < to; i++) {
      forms.add(Thing.form(words, i, i + 1));
    }
    return forms;
  }

  /** "Made by the app", "our app prints". */
  private static boolean isMade(CutText words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.is(i, "by") && words.isAny(i - 1, MADE)) {
        boolean ours = words.isAny(i + 1, THE) && words.isAny(i + 2, OURS);
        return ours || words.is(i + 1, "us");
      }
      if (words.isAny(i, MAKES) && !words.startsClause(i) && words.isAny(i - 1, OURS)) {
        return !words.is(i - 1, "it");
      }
    }
    return false;
  }

  /** "Working out of pay": what comes after the work and its of; -1 where none is named. */
  private static int endOfWork(CutText name) {
    boolean work = name.size() > 2 && !name.isAny(0, NO_WORK) && isNoun(name.at(0));
    int of = name.isAny(1, PARTICLES) ? 2 : 1;
    return work && name.is(of, "of") ? of + 1 : -1;
  }

  private static boolean isNoun(String word) {
    return word.length() > SHORT
        && (word.endsWith("ing") || word.endsWith("ion") || word.endsWith("ment"));
  }

  /** What "calculation" and "calculates", "planning" and "plans" have in common. */
  private static String root(String noun) {
    String root = noun.substring(0, noun.length() - (noun.endsWith("ment") ? 4 : 3));
    int last = root.length() - 1;
    boolean twice = last > 2 && root.charAt(last) == root.charAt(last - 1);
    return twice ? root.substring(0, last) : root;
  }

  private static boolean isDone(CutText words, String work, Set<String> what) {
    for (int i = 0; i < words.size(); ) {
      int end = words.clauseEnd(i);
      for (int k = i + 1; k < end; k++) {
        if (words.at(k).startsWith(work)
            && isVerbOfOurs(words, i, k)
            && !words.hasAny(i, end, DENIES)
            && hasAll(words, k + 1, end, what)
            && !Hedge.in(words, i, end)) {
          return true;
        }
      }
      i = end;
    }
    return false;
  }

  /** "The app then calculates": nothing else but small words stands between. */
  private static boolean isVerbOfOurs(CutText words, int from, int verb) {
    for (int i = verb - 1; i >= Math.max(from, verb - 3); i--) {
      if (words.isAny(i, OURS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first thing that it is done to is one that is out. */
  private static boolean hasAll(CutText words, int from, int to, Set<String> what) {
    int found = 0;
    for (int i = from; i < to; i++) {
      if (what.contains(words.stem(i))) {
        found++;
      } else if (!words.isAny(i, EMPTY) && !words.isAny(i, PARTICLES)) {
        break;
      }
    }
    return found > 0;
  }
}
