package io.handoff.check.consistency.scope;

import io.handoff.check.text.Beginnings;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Feature;
import io.handoff.check.told.HowMany;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What words may stand for, so that what is told in other words is known again. */
final class Senses {

  /** A word or phrase: where it ends, what it may stand for, and what all its forms have. */
  record Word(int end, String stem, BitSet senses) {

    boolean isSame(Word other) {
      return stem.equals(other.stem);
    }

    /** Whether both may tell the same. */
    boolean meets(Word other) {
      return stem.equals(other.stem) || senses.intersects(other.senses);
    }
  }

  /** The first words of each sense. */
  private static final List<List<String>> FIRSTS = new ArrayList<>();

  /** How they begin, once somebody asked: there are many, and a record has few. */
  private static final Map<Integer, Beginnings> BEGINNINGS = new ConcurrentHashMap<>();

  private static final BitSet NONE = new BitSet();

  /** Behind a hyphen these make another word: a pick-up is no pick. */
  private static final Set<String> PARTICLES = WordSet.of("up", "in", "out", "off", "on", "down");

  /** What was done with something before it comes to ours. */
  private static final Set<String> DONE =
      WordSet.of("paid", "sold", "bought", "ordered", "sent", "printed", "booked", "billed");

  private static final Set<String> THE =
      WordSet.of("the", "a", "each", "every", "all", "its", "their");

  private static final Set<String> BEFORE =
      WordSet.of("ahead", "before", "already", "earlier", "elsewhere", "beforehand");

  private static final Map<String, BitSet> BY_STEM = new HashMap<>();

  /** The phrases of more than one word, by the first. */
  private static final Map<String, List<String[]>> PHRASES = new HashMap<>();

  static {
    for (String line : WordLists.beside(Senses.class, "senses.txt").list("senses")) {
      int kinds = line.indexOf(':');
      if (kinds < 0) {
        addSense(line);
      } else {
        for (String kind : line.substring(kinds + 1).split("\\|")) {
          addSense(line.substring(0, kinds) + '|' + kind);
        }
      }
    }
  }

  private static void addSense(String words) {
    List<String> firsts = new ArrayList<>();
    for (String word : words.split("\\|")) {
      String[] stems = Arrays.stream(word.split(" ")).map(Feature::stem).toArray(String[]::new);
      if (stems.length > 1) {
        PHRASES.computeIfAbsent(stems[0], first -> new ArrayList<>()).add(stems);
      }
      firsts.add(stems[0]);
      BY_STEM.computeIfAbsent(String.join(" ", stems), first -> new BitSet()).set(FIRSTS.size());
    }
    FIRSTS.add(firsts);
  }

  private Senses() {}

  /** The longest phrase, or the word, that begins here. */
  static Word at(CutText text, int i, int to) {
    String stem = text.stem(i);
    String[] longest = {stem};
    for (String[] phrase : PHRASES.getOrDefault(stem, List.of())) {
      if (phrase.length > longest.length && i + phrase.length <= to && stands(text, i, phrase)) {
        longest = phrase;
      }
    }
    String name = String.join(" ", longest);
    return new Word(i + longest.length, name, BY_STEM.getOrDefault(name, NONE));
  }

  /** Each word of a text, with what the longest phrase that begins there may stand for. */
  static List<Word> all(CutText text) {
    List<Word> all = new ArrayList<>(text.size());
    for (int i = 0; i < text.size(); i++) {
      String stem = text.stem(i);
      Word longest = at(text, i, text.size());
      BitSet senses = Subject.isEmpty(stem) ? NONE : BY_STEM.getOrDefault(stem, NONE);
      if (text.after(i) == '-' && i + 1 < text.size() && PARTICLES.contains(text.at(i + 1))) {
        all.add(new Word(i + 1, stem + "-" + text.at(i + 1), longest.senses));
        continue;
      }
      if (isDoneBefore(text, i)) {
        all.add(new Word(i + 1, text.at(i), NONE));
        continue;
      }
      if (longest.end > i + 1) {
        senses = (BitSet) senses.clone();
        senses.or(longest.senses);
      }
      all.add(new Word(i + 1, stem, senses));
    }
    return all;
  }

  /** "The paid amount", "tickets sold ahead": somebody did it before. */
  private static boolean isDoneBefore(CutText text, int i) {
    if (!text.isAny(i, DONE)) {
      return false;
    }
    boolean first = text.isAny(i - 1, THE) && !text.startsClause(i) && i + 1 < text.size();
    boolean behind =
        !text.startsClause(i)
            && HowMany.isPlural(text.at(i - 1))
            && text.isAny(i + 1, BEFORE)
            && !text.startsClause(i + 1);
    boolean apart = text.startsClause(i) && text.isAny(i + 1, BEFORE);
    return first || behind || apart;
  }

  /** How the words begin one of which has to be there where a text tells of this one. */
  static Beginnings beginnings(Word word) {
    Beginnings all = new Beginnings();
    all.add(word.stem);
    word.senses.stream().forEach(sense -> all.addAll(beginnings(sense)));
    return all;
  }

  private static Beginnings beginnings(int sense) {
    return BEGINNINGS.computeIfAbsent(
        sense,
        of -> {
          Beginnings beginnings = new Beginnings();
          FIRSTS.get(of).forEach(beginnings::add);
          return beginnings;
        });
  }

  private static boolean stands(CutText text, int i, String[] phrase) {
    for (int k = 1; k < phrase.length; k++) {
      if (!text.stem(i + k).equals(phrase[k])) {
        return false;
      }
    }
    return true;
  }
}
