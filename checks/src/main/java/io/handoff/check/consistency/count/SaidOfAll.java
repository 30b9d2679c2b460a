package io.handoff.check.consistency.count;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence that says how all of several are or work.
 *
 * @param told where it stands
 * @param groups what they are, each in the word for one
 * @param names all names in the sentence
 * @param listed whether the names are those of all
 * @param about the words that tell how it is done, in one form
 * @param manner how, when and how many
 * @param strong whether it says outright that they are alike
 * @param wholly whether they are alike in all
 * @param denies whether it has a word that denies something
 * @param has what they have, where the sentence after tells it: "All are the same. Ramp, scale."
 */
record SaidOfAll(
    Told told,
    Set<String> groups,
    Set<String> names,
    boolean listed,
    Set<String> about,
    Manner manner,
    boolean strong,
    boolean wholly,
    boolean denies,
    Set<String> has) {

  private static final WordLists WORDS = WordLists.beside(SaidOfAll.class, "alike.txt");
  private static final Set<String> SAME = WORDS.set("same");
  private static final Set<String> WHOLLY = WORDS.set("wholly");
  private static final Set<String> DIFFERENCES = WORDS.set("differences");
  private static final Set<String> ONE_THING = WORDS.set("one thing");
  private static final Set<String> QUANTIFIERS = WORDS.set("quantifiers");
  private static final Set<String> NO_GROUP = WORDS.set("no group");
  private static final Set<String> IN_COMMON = WORDS.set("in common");
  private static final Set<String> WHATEVER = WORDS.set("whatever");
  private static final Set<String> DEPENDS = WORDS.set("depends");
  private static final Set<String> WHOLE = WORDS.set("whole");
  private static final Set<String> THEY = WORDS.set("they");
  private static final Map<String, String> CALLED = called();
  private static final Set<String> SHARED = WORDS.set("shared");
  private static final Set<String> BUT = WORDS.set("but");
  private static final Set<String> DENIES = WORDS.set("denies");
  private static final Set<String> EMPTY = WORDS.set("empty");
  private static final Set<String> NO_NAME = WORDS.set("no name");
  private static final Set<String> ONE =
      WordSet.of("every", "each", "no", "one", "first", "any", "a");
  private static final Set<String> LISTING = WordSet.of("between", "both");

  private static final String[] ENDINGS = {"ation", "ing", "ed", "e"};

  private static final int SHORTEST = 3;

  /** A sentence of so few words says that they are alike, and the next one in what. */
  private static final int SHORT = 8;

  /** Adds each sentence of a text that says so. */
  static void add(Told told, CutText words, List<SaidOfAll> said) {
    boolean deed = told.isIn("promises") || told.isIn("setupItems");
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean ofAll = words.hasAny(i, end, QUANTIFIERS) || words.hasAny(i, end, SAME);
      boolean strong = (ofAll || !deed) && isStrong(words, i, end);
      boolean asks = words.after(end - 1) == '?';
      boolean today =
          !asks && !words.is(i, "from") && !words.hasAny(i, end, BUT) && !isCount(words, i, end);
      if (today && (strong || words.hasAny(i, end, QUANTIFIERS))) {
        SaidOfAll one = of(told, words, i, end, strong);
        if (!one.groups.isEmpty() || isWhole(words, i, end)) {
          said.add(one);
        }
      }
      i = end;
    }
  }

  private static SaidOfAll of(Told told, CutText words, int from, int to, boolean strong) {
    Set<String> groups = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> about = new HashSet<>();
    for (int i = from; i < to; i++) {
      String word = words.at(i);
      String one = Thing.one(word);
      if (isQuantifier(words, i, from)) {
        addQuantified(words, i + 1, to, groups);
      } else if (strong
          && word.length() > SHORTEST
          && (!one.equals(word) || words.isAny(i - 1, ONE) || isWhichever(words, i, from))) {
        groups.add(one);
      }
      boolean capital = Character.isUpperCase(told.text().charAt(words.start(i)));
      if (capital && i > from && !NO_NAME.contains(word)) {
        names.add(word);
      }
    }
    for (int i = from; i < to; i++) {
      String word = words.at(i);
      if (word.length() >= SHORTEST
          && !EMPTY.contains(word)
          && !SAME.contains(word)
          && !DIFFERENCES.contains(word)
          && !isQuantified(words, i, from)
          && !Character.isDigit(word.charAt(0))) {
        about.add(stem(word));
      }
    }
    return new SaidOfAll(
        told,
        groups,
        names,
        strong && names.size() > 1 && words.hasAny(from, to, LISTING),
        about,
        Manner.of(words, from, to),
        strong,
        about.isEmpty() || words.hasAny(from, to, WHOLLY),
        words.hasAny(from, to, DENIES),
        strong && to - from <= SHORT ? with(about, words, to) : about);
  }

  /** The same, and what the sentence that begins here tells. */
  private static Set<String> with(Set<String> about, CutText words, int from) {
    Set<String> told = new HashSet<>(about);
    int to = from < words.size() ? words.sentenceEnd(from) : from;
    for (int i = from; i < to && !words.hasAny(from, to, DENIES); i++) {
      if (words.at(i).length() >= SHORTEST && !EMPTY.contains(words.at(i))) {
        told.add(stem(words.at(i)));
      }
    }
    return told;
  }

  /** "All", where a clause begins with it: "one screen in each of 3 depots" says how many. */
  private static boolean isQuantifier(CutText words, int i, int from) {
    return words.isAny(i, QUANTIFIERS)
        && (i < from + 2 || words.startsClause(i) || words.startsClause(i - 1))
        && !isPairOfThings(words, i);
  }

  /** "Both the scope paper and the measure" are two things and no group. */
  private static boolean isPairOfThings(CutText words, int both) {
    int noun = words.isAny(both + 1, Set.of("the", "a", "our", "their")) ? both + 2 : both + 1;
    return words.is(both, "both")
        && noun < words.size()
        && Thing.one(words.at(noun)).equals(words.at(noun))
        && words.hasAny(noun + 1, Math.min(words.clauseEnd(both), noun + 5), Set.of("and"));
  }

  /** The first nouns after "all eleven", "each of the", "every"; "both 14 digits" are none. */
  private static void addQuantified(CutText words, int from, int to, Set<String> groups) {
    Numeral many = words.is(from - 1, "both") ? Numeral.at(words, from) : null;
    if (many != null && many.amount() != 2) {
      return;
    }
    for (int i = from; i < Math.min(from + 4, to) && !words.startsClause(i); i++) {
      String one = Thing.one(words.at(i));
      boolean noun = !one.equals(words.at(i)) || (i < from + 2 && !isParticiple(one));
      if (noun && !Character.isDigit(one.charAt(0)) && !NO_GROUP.contains(one)) {
        groups.add(one);
      }
    }
  }

  /** "Each sending one a day", "all delivered by June". */
  private static boolean isParticiple(String word) {
    return word.endsWith("ing") || word.endsWith("ed");
  }

  /** The noun of all of them: "all eleven salons", "each of the gyms". */
  private static boolean isQuantified(CutText words, int i, int from) {
    if (Thing.one(words.at(i)).equals(words.at(i)) && !words.isAny(i - 1, ONE)) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(from, i - 4) && !isOther(words, k); k--) {
      boolean each = words.is(k, "every") || words.is(k, "each");
      if (words.isAny(k, QUANTIFIERS) || words.is(k, "the") || words.is(k, "no")) {
        return !each || k == i - 1 || words.is(k + 1, "of") || words.is(k + 1, "one");
      }
    }
    return i == from;
  }

  /** Whether a word ends the look back for what belongs to a noun: another noun, or same. */
  private static boolean isOther(CutText words, int i) {
    return words.isAny(i, SAME)
        || (!words.isAny(i, QUANTIFIERS) && !Thing.one(words.at(i)).equals(words.at(i)));
  }

  /** "Each clinic has one number" says how many there are, not how they work. */
  private static boolean isCount(CutText words, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (words.is(i, "has") && Numeral.at(words, i + 1) != null) {
        return true;
      }
    }
    return false;
  }

  /** "Everywhere", "chain-wide": said of all without a word for one. */
  private static boolean isWhole(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((words.isAny(i, SAME) && !words.isAny(i + 1, SHARED))
          || (words.is(i, "wide") && words.isAny(i - 1, WHOLE))) {
        return true;
      }
    }
    return false;
  }

  /** "Whatever the branch", "no matter which gym", "does not depend on the branch". */
  private static boolean isWhichever(CutText words, int i, int from) {
    return words.hasAny(Math.max(from, i - 4), i, WHATEVER)
        || words.hasAny(Math.max(from, i - 3), i, DEPENDS);
  }

  private static boolean isStrong(CutText words, int from, int to) {
    boolean denied = false;
    for (int i = from; i < to; i++) {
      if (words.isAny(i, SAME) && !words.isAny(i + 1, SHARED) && !words.is(i - 1, "not")) {
        return true;
      }
      if ((denied && words.isAny(i, DIFFERENCES))
          || words.is(i, "carbon")
          || words.isAny(i, WHATEVER) && !words.isAny(i + 1, THEY)
          || words.reads(i, "one", "and", "all")
          || words.is(i, "wide") && words.isAny(i - 1, WHOLE)
          || words.reads(i, "holds", "for")
          || words.reads(i, "common", "to")
          || (words.isAny(i, IN_COMMON)
              && (words.isAny(i + 1, ONE_THING) || words.isAny(i + 2, ONE_THING)))) {
        return true;
      }
      denied |= words.isAny(i, DENIES);
    }
    return false;
  }

  boolean isGroup(String word) {
    return groups.contains(Thing.one(word));
  }

  boolean isAbout(String word) {
    return word.length() >= SHORTEST && !EMPTY.contains(word) && about.contains(stem(word));
  }

  /** Whether it says that they have or use this, and denies nothing. */
  boolean tells(String word) {
    return !denies && isAbout(word);
  }

  /** Whether they have this. */
  boolean hasAny(String thing) {
    return has(List.of(thing)) > 0;
  }

  /** How many of these they have. */
  int has(List<String> things) {
    return denies
        ? 0
        : (int) things.stream().filter(one -> isGroup(one) || has.contains(stem(one))).count();
  }

  private static Map<String, String> called() {
    Map<String, String> called = new HashMap<>();
    for (String list : WORDS.names()) {
      if (list.startsWith("as ")) {
        WORDS.list(list).forEach(word -> called.put(word, list.substring(3)));
      }
    }
    return called;
  }

  /** One form of label, labels and labelling; begin for open and start. */
  private static String stem(String word) {
    String stem = ending(word);
    return CALLED.getOrDefault(stem, stem);
  }

  private static String ending(String word) {
    String one = Thing.one(word);
    for (String ending : ENDINGS) {
      int end = one.length() - ending.length();
      if (one.endsWith(ending) && end >= SHORTEST) {
        boolean doubled = end > 4 && one.charAt(end - 1) == one.charAt(end - 2);
        String stem = one.substring(0, doubled ? end - 1 : end);
        return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem;
      }
    }
    return one;
  }
}
