package io.handoff.check.consistency;

import io.handoff.check.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says how all of several are or work.
 *
 * @param told where it stands
 * @param groups what they are, each in the word for one
 * @param names which they are, where the sentence tells
 * @param about the words that tell how it is done, in one form
 * @param values by what it is done and how often
 * @param strong whether it says outright that they are alike
 * @param wholly whether they are alike in all
 */
record SaidOfAll(
    Told told,
    Set<String> groups,
    Set<String> names,
    Set<String> about,
    Map<String, String> values,
    boolean strong,
    boolean wholly) {

  private static final WordLists WORDS = WordLists.beside(SaidOfAll.class, "alike.txt");
  private static final Set<String> SAME = WORDS.set("same");
  private static final Set<String> WHOLLY = WORDS.set("wholly");
  private static final Set<String> DIFFERENCES = WORDS.set("differences");
  private static final Set<String> ONE_THING = WORDS.set("one thing");
  private static final Set<String> QUANTIFIERS = WORDS.set("quantifiers");
  private static final Set<String> SHARED = WORDS.set("shared");
  private static final Set<String> BUT = WORDS.set("but");
  private static final Set<String> DENIES = WORDS.set("denies");
  private static final Set<String> EMPTY = WORDS.set("empty");
  private static final Set<String> NO_NAME = WORDS.set("no name");
  private static final Set<String> WAYS = WORDS.set("ways");
  private static final Set<String> UNITS = WORDS.set("units");
  private static final Set<String> ONE = Set.of("every", "each", "no", "one", "first", "any", "a");
  private static final Set<String> LISTING = Set.of("between", "both");
  private static final Set<String> PASSING = Set.of("last", "next", "this", "previous", "past");

  private static final Map<String, String> RHYTHMS = new HashMap<>();

  private static final String[] ENDINGS = {"ation", "ing", "ed", "e"};

  private static final int SHORTEST = 3;

  static {
    for (String rhythm : List.of("daily", "weekly", "monthly", "yearly")) {
      WORDS.list(rhythm).forEach(word -> RHYTHMS.put(word, rhythm));
    }
  }

  /** Adds each sentence of a text that says so. */
  static void add(Told told, CutText words, List<SaidOfAll> said) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean strong = isStrong(words, i, end);
      boolean today = !words.is(i, "from") && !words.hasAny(i, end, BUT);
      if (today && (strong || words.hasAny(i, end, QUANTIFIERS))) {
        SaidOfAll one = of(told, words, i, end, strong);
        if (!one.groups.isEmpty()) {
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
          && (!one.equals(word) || words.isAny(i - 1, ONE))) {
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
        strong && names.size() > 1 && words.hasAny(from, to, LISTING) ? names : Set.of(),
        about,
        values(words, from, to),
        strong,
        about.isEmpty() || words.hasAny(from, to, WHOLLY));
  }

  /** "All", where a clause begins with it: "one screen in each of 3 depots" says how many. */
  private static boolean isQuantifier(CutText words, int i, int from) {
    return words.isAny(i, QUANTIFIERS) && (i < from + 2 || words.startsClause(i));
  }

  /** What they are: the first nouns after "all eleven", "each of the", "every". */
  private static void addQuantified(CutText words, int from, int to, Set<String> groups) {
    for (int i = from; i < Math.min(from + 4, to) && !words.startsClause(i); i++) {
      String one = Thing.one(words.at(i));
      if (!one.equals(words.at(i)) || i < from + 2) {
        groups.add(one);
      }
    }
  }

  /** The noun of all of them: "all eleven salons", "each of the gyms". */
  private static boolean isQuantified(CutText words, int i, int from) {
    if (Thing.one(words.at(i)).equals(words.at(i)) && !words.isAny(i - 1, ONE)) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(from, i - 4) && !isOther(words, k); k--) {
      if (words.isAny(k, QUANTIFIERS) || words.is(k, "the") || words.is(k, "no")) {
        return true;
      }
    }
    return i == from;
  }

  /** Whether a word ends the look back for what belongs to a noun: another noun, or same. */
  private static boolean isOther(CutText words, int i) {
    return words.isAny(i, SAME)
        || (!words.isAny(i, QUANTIFIERS) && !Thing.one(words.at(i)).equals(words.at(i)));
  }

  private static boolean isStrong(CutText words, int from, int to) {
    boolean denied = false;
    for (int i = from; i < to; i++) {
      if (words.isAny(i, SAME) && !words.isAny(i + 1, SHARED) && !words.is(i - 1, "not")) {
        return true;
      }
      if ((denied && words.isAny(i, DIFFERENCES))
          || words.is(i, "carbon")
          || words.reads(i, "holds", "for")
          || words.reads(i, "common", "to")
          || (words.is(i, "one") && words.isAny(i + 1, ONE_THING))) {
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

  /** Whether a sentence tells another way, another rhythm or another length of time. */
  boolean isOtherwise(CutText words, int from, int to) {
    if (values.isEmpty()) {
      return false;
    }
    Map<String, String> other = values(words, from, to);
    for (Map.Entry<String, String> value : values.entrySet()) {
      String told = other.get(value.getKey());
      if (told != null && !told.equals(value.getValue())) {
        return true;
      }
    }
    return false;
  }

  /** By what, how often, how many times and how long; what is told twice tells nothing. */
  private static Map<String, String> values(CutText words, int from, int to) {
    Map<String, String> values = new HashMap<>();
    for (int i = from; i < to; ) {
      int end = Thing.end(words, i);
      String form = Thing.form(words, i, end);
      if (WAYS.contains(form)) {
        put(values, "way", form);
      }
      String rhythm = rhythm(words, i, form);
      if (rhythm != null) {
        put(values, "rhythm", rhythm);
      }
      Numeral number = Numeral.at(words, i);
      if (number != null && number.end() < to) {
        String unit = Thing.one(words.at(number.end()));
        if (unit.equals("time") || UNITS.contains(unit)) {
          put(values, unit, Long.toString(number.amount()));
        }
      }
      if (form.equals("twice") || form.equals("once")) {
        put(values, "time", form.equals("twice") ? "2" : "1");
      }
      i = end;
    }
    values.values().removeIf(String::isEmpty);
    return values;
  }

  private static @Nullable String rhythm(CutText words, int i, String form) {
    if (words.isAny(i - 1, PASSING)) {
      return null;
    }
    return words.reads(i, "right", "after") || words.reads(i, "same", "day")
        ? "daily"
        : RHYTHMS.get(form);
  }

  private static void put(Map<String, String> values, String key, String value) {
    String known = values.putIfAbsent(key, value);
    if (known != null && !known.equals(value)) {
      values.put(key, "");
    }
  }

  /** One form of label, labels and labelling. */
  private static String stem(String word) {
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
