package io.handoff.check.consistency.count;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How, when and how many, as a sentence tells it.
 *
 * @param told by the kind, such as the way or the weekday, all that is told of it
 */
record Manner(Map<String, Set<String>> told) {

  private static final WordLists WORDS = WordLists.beside(Manner.class, "manner.txt");
  private static final Set<String> AHEAD = WORDS.set("ahead");
  private static final Set<String> AFTER_A_CLOCK = WORDS.set("after a clock");
  private static final Set<String> BEFORE_A_CLOCK = WORDS.set("before a clock");
  private static final Set<String> NO_NOUN = WORDS.set("no noun");
  private static final Set<String> PASSING = WORDS.set("passing");
  private static final Set<String> DENIES = WORDS.set("denies");
  private static final Map<String, Integer> DAYS =
      Map.of("day", 1, "week", 7, "fortnight", 14, "month", 30);

  /** What a word tells, as kind and value: way and post, part of a day and night. */
  private static final Map<String, List<String[]>> TELLS = new HashMap<>();

  /** How soon something is done, in several words, by the first of them. */
  private static final Map<String, List<Phrase>> SOON = new HashMap<>();

  private static final String HOW_SOON = "soon";

  private static final String NUMBER = "number";

  static {
    for (String list : WORDS.names()) {
      int colon = list.indexOf(':');
      if (list.startsWith(HOW_SOON)) {
        WORDS.list(list).stream()
            .map(phrase -> new Phrase(phrase.split(" "), list))
            .forEach(
                one -> SOON.computeIfAbsent(one.words[0], first -> new ArrayList<>()).add(one));
      } else if (colon > 0) {
        String[] tells = {list.substring(0, colon), list.substring(colon + 1).strip()};
        WORDS
            .list(list)
            .forEach(word -> TELLS.computeIfAbsent(word, first -> new ArrayList<>()).add(tells));
      }
    }
  }

  private record Phrase(String[] words, String tells) {}

  /** Whether a word alone tells a way or a time. */
  static boolean isTold(String word) {
    return TELLS.containsKey(word);
  }

  static Manner of(CutText words, int from, int to) {
    Manner manner = new Manner(new HashMap<>());
    for (int i = from; i < to; i++) {
      String form = Thing.form(words, i, Thing.end(words, i));
      boolean ofMany = words.is(i + 1, "of");
      if ((ofMany || !words.isAny(i - 1, PASSING)) && !words.hasAny(i - 2, i, DENIES)) {
        for (String[] tells : TELLS.getOrDefault(form, List.of())) {
          if (!ofMany || !tells[0].equals("rhythm")) {
            manner.add(tells[0], tells[1]);
          }
        }
      }
      if (words.is(i, "per") && i + 1 < to && !words.startsClause(i + 1)) {
        manner.add("rhythm", Thing.one(words.at(i + 1)));
      }
      if (form.equals("twice") || form.equals("once")) {
        manner.add("number of time", form.equals("twice") ? "2" : "1");
      }
      for (Phrase phrase : SOON.getOrDefault(words.at(i), List.of())) {
        if (words.reads(i, phrase.words)) {
          manner.add(HOW_SOON, phrase.tells);
        }
      }
      manner.addNumber(words, i, from, to);
    }
    return manner;
  }

  private void addNumber(CutText words, int i, int from, int to) {
    boolean one = words.is(i, "a") || words.is(i, "single");
    Numeral number = one ? new Numeral(1, i + 1) : Numeral.at(words, i);
    if (number == null || (i > from && Numeral.at(words, i - 1) != null)) {
      return;
    }
    int next = number.end();
    boolean alone = next >= to || words.startsClause(next) || words.isAny(next, AFTER_A_CLOCK);
    if (alone && !one && number.amount() < 25 && words.isAny(i - 1, BEFORE_A_CLOCK)) {
      boolean minutes =
          next < to && Character.isDigit(words.at(next).charAt(0)) && words.at(next).length() == 2;
      add("clock", number.amount() + (minutes ? ":" + words.at(next) : ""));
    }
    if (alone) {
      return;
    }
    String noun = words.is(next, "people") ? "person" : Thing.one(words.at(next));
    Integer days = DAYS.get(noun);
    if (days != null && words.isAny(next + 1, AHEAD) && next + 1 < to) {
      add("ahead", Long.toString(number.amount() * days));
    } else if (!words.is(i, "a") && !NO_NOUN.contains(noun) && noun.length() > 2) {
      add("number of " + noun, Long.toString(number.amount()));
    }
  }

  private void add(String kind, String value) {
    told.computeIfAbsent(kind, first -> new HashSet<>()).add(value);
  }

  /** Whether both tell of the same kind, and nothing of it alike; numbers may be left aside. */
  boolean isOtherwise(Manner other, boolean numbers) {
    return differs(other, kind -> numbers || !kind.startsWith(NUMBER));
  }

  /** The same of two parts of a sentence, which may have their own days and numbers. */
  boolean isUnlike(Manner other) {
    return differs(other, kind -> !kind.equals("day") && !kind.startsWith(NUMBER));
  }

  private boolean differs(Manner other, Predicate<String> counts) {
    for (Map.Entry<String, Set<String>> one : told.entrySet()) {
      Set<String> theirs = other.told.get(one.getKey());
      if (theirs != null
          && counts.test(one.getKey())
          && theirs.stream().noneMatch(one.getValue()::contains)) {
        return true;
      }
    }
    return false;
  }
}
