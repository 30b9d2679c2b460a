package io.handoff.check.consistency.sides;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Feature;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Told;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a text.
 *
 * @param told the text
 * @param words the words of the text
 * @param from its first word
 * @param to the word after its last
 * @param cues what it has, a bit for each {@link Cue}
 * @param clauses what each of its clauses has
 * @param around what all of the text has
 */
record Statement(
    Told told, CutText words, int from, int to, long cues, long[] clauses, long around) {

  private static final Set<String> NO_TOPIC =
      WordLists.beside(Statement.class, "cues.txt").set("no topic").stream()
          .map(Feature::stem)
          .collect(Collectors.toSet());

  /** A sentence with fewer words goes on with what the one before was about. */
  private static final int FEW = 30;

  private static final int HEADS = 0xFFF;

  /** Answers of how it is before anything is delivered, or of why. */
  private static final Set<String> TODAY =
      WordSet.of("currentProcess", "whyNow", "goal", "costOfDelay", "context", "successMeasure");

  private static final int SHORTEST = 4;

  private static final int SHORTEST_NAME = 3;

  /** Words after which something only stands beside what a sentence is about. */
  private static final Set<String> BESIDE =
      WordSet.of(
          "of", "at", "in", "on", "from", "before", "after", "for", "with", "by", "to", "when",
          "if", "while");

  boolean has(Cue cue) {
    return (cues & cue.mask()) != 0;
  }

  /** The same in a text that has all these cues. */
  Statement within(long all) {
    return new Statement(told, words, from, to, cues, clauses, all);
  }

  /** Whether any sentence of the text has it. */
  boolean hasAround(Cue cue) {
    return (around & cue.mask()) != 0;
  }

  /** Whether one of its clauses says this and denies nothing. */
  boolean says(Cue cue) {
    for (long clause : clauses) {
      if ((clause & cue.mask()) != 0 && (clause & Cue.DENIES.mask()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of its clauses denies this. */
  boolean denies(Cue cue) {
    long both = cue.mask() | Cue.DENIES.mask();
    for (long clause : clauses) {
      if ((clause & both) == both) {
        return true;
      }
    }
    return false;
  }

  boolean has(Cue one, Cue other) {
    return has(one) && has(other);
  }

  /** Whether it tells how it is today, or why it should be otherwise. */
  boolean isOfToday() {
    return told.isIn("answers") && TODAY.contains(told.id());
  }

  /** The entry in which it stands. */
  String entry() {
    return told.register() + '.' + told.id();
  }

  /** What it is about, each word in the form that all like it have. */
  Set<String> topic() {
    return topic(null);
  }

  /**
   * The same.
   *
   * @param heads the beginnings of the words that are looked for; null for all words
   */
  Set<String> topic(@Nullable BitSet heads) {
    Set<String> topic = new HashSet<>();
    addTopic(from, to, heads, topic);
    addTopic(before(), from, heads, topic);
    return topic;
  }

  /** Whether it is about nothing but these words. */
  boolean isAllAbout(Set<String> topic) {
    Set<String> own = new HashSet<>();
    addTopic(from, to, null, own);
    return !own.isEmpty() && topic.containsAll(own);
  }

  /** Where the sentence before begins, if this one goes on with it. */
  int before() {
    int before = from;
    if (to - from < FEW && from > 0) {
      before--;
      while (before > 0 && !words.startsSentence(before)) {
        before--;
      }
    }
    return before;
  }

  private void addTopic(int first, int end, @Nullable BitSet heads, Set<String> topic) {
    for (int i = first; i < end; i++) {
      String word = words.at(i);
      if (word.length() >= SHORTEST
          && !Character.isDigit(word.charAt(0))
          && (heads == null || heads.get(head(word)))
          && !Gist.isEmpty(word)
          && words.stem(i).length() >= SHORTEST
          && !NO_TOPIC.contains(words.stem(i))) {
        topic.add(words.stem(i));
      }
    }
  }

  /** Whether a word only stands beside what the sentence is about: "a horn before the entry". */
  boolean isAside(String stem) {
    for (int i = from; i < to; i++) {
      if (stem.equals(words.stem(i))) {
        boolean beside = false;
        for (int j = i - 1; j >= Math.max(from, i - 3) && !words.startsClause(j + 1); j--) {
          beside |= words.isAny(j, BESIDE);
        }
        if (!beside) {
          return false;
        }
      }
    }
    return true;
  }

  /** A number for how a word begins, the same in all its forms. */
  static int head(String word) {
    return (word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2) & HEADS;
  }

  /** The words that are written as names; the first of a sentence may be one. */
  Set<String> names(boolean first) {
    Set<String> names = new HashSet<>();
    addNames(first ? from : from + 1, to, names);
    return names;
  }

  /** The same, of the sentence before where this one has none and goes on with it. */
  Set<String> namesOrBefore() {
    Set<String> names = names(false);
    addNames(names.isEmpty() ? before() : from, from + 1, names);
    return names;
  }

  private void addNames(int first, int end, Set<String> names) {
    for (int i = first; i < end; i++) {
      if (isName(i)) {
        names.add(words.at(i));
      }
    }
  }

  boolean isName(int i) {
    return words.at(i).length() >= SHORTEST_NAME
        && !NO_TOPIC.contains(words.stem(i))
        && Character.isUpperCase(told.text().charAt(words.start(i)));
  }
}
