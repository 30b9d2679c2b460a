package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text is about, whatever words it uses: a reminder to the mobile of a patient is about a
 * text message and a patient. Only this weighs things that tell little against those that tell
 * much, over all of an entry; {@link Subject} reads sentences, and {@link Retold} known features.
 *
 * @param things each thing it is about, by one name
 * @param head those of what comes before "of", "for" and the like
 * @param named those of its name
 * @param shows whether it only shows what there is, as a list does
 * @param acts whether it is something that is done, as selling is
 * @param limits for whom it is, or who does it
 */
record About(
    Set<String> things,
    Set<String> head,
    Set<String> named,
    boolean shows,
    boolean acts,
    Set<String> limits) {

  private static final WordLists WORDS = WordLists.beside(About.class, "about.txt");

  private static final Set<String> WEAK = new HashSet<>(WORDS.list("weak"));

  private static final Set<String> WHOLE = new HashSet<>(WORDS.list("whole"));

  private static final Set<String> ANYWHERE = new HashSet<>(WORDS.list("anywhere"));

  private static final Set<String> NOTHING = new HashSet<>(WORDS.list("nothing"));

  private static final Set<String> SHOWS = WORDS.set("shows");

  private static final Set<String> ACTS = WORDS.set("acts");

  private static final Set<String> NO_NAMES =
      Set.of("weak", "whole", "pairs", "nothing", "languages", "shows", "acts", "anywhere");

  private static final Set<String> BEFORE_MORE =
      Set.of(
          "of", "for", "to", "in", "on", "with", "by", "at", "from", "per", "about", "between",
          "inside", "beside", "via", "through", "into", "onto", "when", "where", "who", "which");

  private static final Set<String> BEFORE_A_LIMIT = Set.of("for", "to", "by");

  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "our", "their", "its", "all", "each", "every", "own");

  /** What a word tells. */
  private static final Map<String, String> CALLED = new HashMap<>();

  /** Phrases by their first word. */
  private static final Map<String, List<String[]>> PHRASES = new HashMap<>();

  private static final List<String[]> PAIRS = new ArrayList<>();

  private static final String[] ENDINGS = {"ation", "ment", "ing", "ion", "er", "ed", "e"};

  private static final int SHORTEST = 3;

  /** How much of what one is about another has to be about. */
  private static final double COVERED = 0.65;

  /** What both have to be about at least: one thing that tells much, and one that tells little. */
  private static final double ENOUGH = 1.5;

  private static final double HALF = 0.5;

  static {
    for (String name : WORDS.names()) {
      if (!NO_NAMES.contains(name)) {
        WORDS.list(name).forEach(word -> call(word, name));
      }
    }
    for (String language : WORDS.list("languages")) {
      call(language, language);
      WHOLE.add(language);
      ANYWHERE.add(language);
    }
    for (String phrase : NOTHING) {
      if (phrase.indexOf(' ') > 0) {
        call(phrase, "");
      }
    }
    for (String pair : WORDS.list("pairs")) {
      PAIRS.add(pair.split("[+=]"));
    }
  }

  private static void call(String word, String name) {
    if (CALLED.put(word, name) != null) {
      throw new IllegalStateException(word + " tells two things");
    }
    String[] phrase = word.split(" ");
    if (phrase.length > 1) {
      PHRASES.computeIfAbsent(phrase[0], first -> new ArrayList<>()).add(phrase);
    }
  }

  /** What something is about that is named so. */
  static About of(CutText words) {
    return of(words, 0, words.size());
  }

  /** The same, of a part of a text. */
  static About of(CutText words, int from, int to) {
    Set<String> things = new LinkedHashSet<>();
    Set<String> head = new LinkedHashSet<>();
    boolean headed = false;
    Set<String> limits = new HashSet<>();
    boolean limited = false;
    int next;
    for (int i = from; i < to; i = next) {
      String[] phrase = phrase(words, i, to);
      next = phrase == null ? i + 1 : i + phrase.length;
      String thing = phrase == null ? thing(words.at(i)) : CALLED.get(String.join(" ", phrase));
      headed |= !head.isEmpty() && (words.startsClause(i) || words.isAny(i, BEFORE_MORE));
      limited =
          words.isAny(i, BEFORE_A_LIMIT)
              || (limited && !words.startsClause(i) && (thing != null || words.isAny(i, ARTICLES)));
      if (thing != null && !thing.isEmpty()) {
        things.add(thing);
        if (!headed) {
          head.add(thing);
        } else if (limited) {
          limits.add(thing);
        }
      }
    }
    for (String[] pair : PAIRS) {
      if (things.contains(pair[0]) && things.contains(pair[1])) {
        replace(things, pair);
        replace(head, pair);
      }
    }
    boolean acts =
        from < to && (words.at(from).endsWith("ing") || !Collections.disjoint(head, ACTS));
    return new About(things, head, things, isShown(words, from, to), acts, limits);
  }

  private static void replace(Set<String> things, String[] pair) {
    if (things.remove(pair[0]) | things.remove(pair[1])) {
      things.add(pair[2]);
    }
  }

  /** What is told in a name and another text, but for the sentences that are hedged. */
  static About told(CheckedRecord record, @Nullable String name, @Nullable String more) {
    CutText words = CutText.of(record, name);
    Set<String> named = told(words);
    Set<String> things = new HashSet<>(named);
    things.addAll(told(CutText.of(record, more)));
    addPairs(things);
    return new About(things, named, named, isShown(words, 0, words.size()), false, Set.of());
  }

  private static Set<String> told(CutText words) {
    Set<String> things = new HashSet<>();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (!Hedge.in(words, i, end)) {
        About about = of(words, i, end);
        things.addAll(about.things);
      }
      i = end;
    }
    return things;
  }

  private static void addPairs(Set<String> things) {
    for (String[] pair : PAIRS) {
      if (things.contains(pair[0]) && things.contains(pair[1])) {
        things.add(pair[2]);
      }
    }
  }

  /** Whether a name is one of a list or the like, before "of", "for" and the like. */
  private static boolean isShown(CutText words, int from, int to) {
    int end = from;
    while (end < to
        && !(end > from && (words.startsClause(end) || words.isAny(end, BEFORE_MORE)))) {
      end++;
    }
    return end > from && SHOWS.contains(Thing.one(words.at(end - 1)));
  }

  /** The longest phrase that begins here; its last word may be of several. */
  private static String @Nullable [] phrase(CutText words, int i, int to) {
    String[] longest = null;
    for (String[] phrase : PHRASES.getOrDefault(words.at(i), List.of())) {
      if (i + phrase.length <= to
          && (longest == null || phrase.length > longest.length)
          && isAt(words, i, phrase)) {
        longest = phrase;
      }
    }
    return longest;
  }

  private static boolean isAt(CutText words, int i, String[] phrase) {
    int last = phrase.length - 1;
    for (int k = 0; k < last; k++) {
      if (!words.is(i + k, phrase[k])) {
        return false;
      }
    }
    return words.is(i + last, phrase[last]) || Thing.one(words.at(i + last)).equals(phrase[last]);
  }

  private static @Nullable String thing(String word) {
    String called = CALLED.get(word);
    if (called != null) {
      return called;
    }
    String one = Thing.one(word);
    if (NOTHING.contains(word)
        || NOTHING.contains(one)
        || word.length() < SHORTEST
        || Character.isDigit(word.charAt(0))) {
      return null;
    }
    String stem = stem(one);
    String known = CALLED.get(one);
    return known == null ? CALLED.getOrDefault(stem, stem) : known;
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Whether something that is delivered is about what comes first here, and nearly all else. */
  boolean isIn(About other) {
    if (acts && other.shows && !shows) {
      return false;
    }
    if (things.size() == 1) {
      String only = things.iterator().next();
      return ANYWHERE.contains(only)
          ? other.things.contains(only)
          : other.named.equals(things) || (WHOLE.contains(only) && other.named.contains(only));
    }
    if (Collections.disjoint(acts ? head : things, other.named)) {
      return false;
    }
    if (!other.things.containsAll(strong(limits))) {
      return false;
    }
    if (limits.isEmpty()
        && !Collections.disjoint(head, WHOLE)
        && !strong(other.named).isEmpty()
        && head.containsAll(strong(other.named))) {
      return true;
    }
    double all = 0;
    double shared = 0;
    for (String thing : things) {
      double weight = WEAK.contains(thing) ? HALF : 1;
      all += weight;
      shared += other.things.contains(thing) ? weight : 0;
    }
    return other.things.containsAll(head) && shared >= ENOUGH && shared >= COVERED * all;
  }

  private static Set<String> strong(Set<String> things) {
    Set<String> strong = new HashSet<>(things);
    strong.removeAll(WEAK);
    return strong;
  }
}
