package io.handoff.check.consistency.scope;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.Beginnings;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Feature;
import io.handoff.check.told.PeopleKinds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a name, or a few words of a sentence, is about: told again where each of its words is, or
 * another that may tell the same.
 *
 * @param words what it is about, in order
 * @param reason what the reason tells beside it; where that is told, it is how things are without
 */
record Subject(List<Senses.Word> words, Set<String> reason) {

  private static final WordLists LISTS = WordLists.beside(Subject.class, "subject.txt");

  private static final Set<String> EMPTY = stems("empty");

  private static final Set<String> FRAME = new HashSet<>(LISTS.list("frame"));

  private static final Set<String> TITLES = new HashSet<>(LISTS.list("titles"));

  /** What follows these tells where, or for whom. */
  private static final Set<String> BEFORE = new HashSet<>(LISTS.list("before"));

  /** What follows these has to be there before the option. */
  private static final Set<String> CONDITIONS = new HashSet<>(LISTS.list("conditions"));

  /** What a reason denies is not what there is instead. */
  private static final Set<String> DENIES = WordSet.of("no", "not", "never", "nothing", "nobody");

  /** What an option may use is there without it. */
  private static final Set<String> THERE = WordSet.of("same", "existing");

  /** Fewer words tell too little. */
  private static final int LEAST = 2;

  /** From how many on one may be told in a way that nobody foresees. */
  private static final int MANY = 4;

  /** How many places are told of at the most. */
  private static final int MOST = 200;

  private static Set<String> stems(String list) {
    Set<String> stems = new HashSet<>();
    LISTS.list(list).forEach(word -> stems.add(Feature.stem(word)));
    return stems;
  }

  /** Whether a word, by what its forms have, says nothing of what something is about. */
  static boolean isEmpty(String stem) {
    return EMPTY.contains(stem);
  }

  /** Whether a word calls something an option, or tells who spoke of it. */
  static boolean isFrame(String word) {
    return FRAME.contains(word);
  }

  /** What something is about that is named so, and left out for this reason. */
  static Subject named(CutText name, CutText reason) {
    Set<String> known = new HashSet<>();
    int next;
    for (int i = 0; i < reason.size(); i = next) {
      next = reason.clauseEnd(i);
      if (!reason.hasAny(i, next, DENIES)) {
        addKnown(reason, i, next, known);
      }
    }
    for (int i = 0; i < name.size(); i++) {
      known.remove(name.stem(i));
    }
    List<Senses.Word> words = of(name, 0, name.size()).words;
    boolean single = words.size() == 1 && words.get(0).end() < name.size();
    return new Subject(single ? List.of() : words, known);
  }

  private static void addKnown(CutText reason, int from, int to, Set<String> known) {
    for (int i = from; i < to; i++) {
      String stem = reason.stem(i);
      if (!EMPTY.contains(stem) && !isWho(reason, i)) {
        known.add(stem);
      }
    }
  }

  /** "Members phone": they are named, and not what they do. */
  private static boolean isWho(CutText reason, int i) {
    boolean starts = reason.startsSentence(i) || i == 1 && reason.is(0, "the");
    return starts && PeopleKinds.at(reason, i, reason.size()) != null;
  }

  /** What a sentence or two may call an option: what stands between the words that call it so. */
  static List<Subject> options(CutText text) {
    List<Subject> subjects = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.size(); i++) {
      if (i == text.size() || i > from && text.startsClause(i) || text.isAny(i, FRAME)) {
        Subject subject = of(text, from, i);
        boolean known = text.hasAny(from, i, THERE);
        if (subject.things() >= LEAST
            && !text.isAny(from, BEFORE)
            && !known
            && !isCondition(text, from)) {
          subjects.add(subject);
        }
        from = i < text.size() && text.isAny(i, FRAME) ? i + 1 : i;
      }
    }
    return subjects;
  }

  /** "Once the calendar is there": it is no part of the option. */
  private static boolean isCondition(CutText text, int from) {
    return text.isAny(from, CONDITIONS)
        || text.reads(from, "as", "soon")
        || !text.startsClause(from) && text.isAny(from - 1, CONDITIONS);
  }

  private long things() {
    return words.stream().filter(word -> !Character.isDigit(word.stem().charAt(0))).count();
  }

  /** What these words of a text are about. */
  static Subject within(CutText text, int from, int to) {
    return of(text, from, to);
  }

  private static Subject of(CutText text, int from, int to) {
    List<Senses.Word> words = new ArrayList<>();
    int next;
    for (int i = from; i < to; i = next) {
      Senses.Word word = Senses.at(text, i, to);
      next = word.end();
      if (text.isAny(i - 1, TITLES) || text.isAny(i, TITLES)) {
        continue;
      }
      if (word.stem().length() > 1 && !EMPTY.contains(word.stem())) {
        words.add(word);
      }
    }
    return new Subject(words, Set.of());
  }

  /** How the words begin of which each text has some that tells of all of it. */
  List<Beginnings> beginnings() {
    return words.stream().map(Senses::beginnings).toList();
  }

  /** How many of its words may be told in a way that nobody foresees. */
  int allowed() {
    return words.size() >= MANY ? 1 : 0;
  }

  /** Whether it has so many words that a name and a sentence may share them. */
  boolean isLong() {
    return words.size() > LEAST;
  }

  /** Whether a sentence tells of it: each word by another place. */
  boolean isIn(List<Senses.Word> said) {
    return tells(said) && !isWithout(said);
  }

  /** Whether it tells how things are without it, as the reason does. */
  private boolean isWithout(List<Senses.Word> said) {
    for (int i = 0; i < said.size(); i++) {
      Senses.Word word = said.get(i);
      if (reason.contains(word.stem())
          && (words.stream().noneMatch(word::meets) || isAfterFrom(said, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAfterFrom(List<Senses.Word> said, int i) {
    return said.subList(Math.max(0, i - 2), i).stream()
        .anyMatch(word -> word.stem().equals("from"));
  }

  private boolean tells(List<Senses.Word> said) {
    if (things() < LEAST) {
      return false;
    }
    int missed = 0;
    for (Senses.Word word : words) {
      missed += isAmong(said, word) ? 0 : 1;
      if (missed > allowed()) {
        return false;
      }
    }
    List<BitSet> places = words.stream().map(word -> places(word, said)).toList();
    int[] taken = new int[said.size()];
    int told = 0;
    for (int i = 0; i < places.size(); i++) {
      told += finds(i, places, taken, new BitSet()) ? 1 : 0;
    }
    return told >= words.size() - allowed();
  }

  private static boolean isAmong(List<Senses.Word> said, Senses.Word word) {
    for (Senses.Word one : said) {
      if (word.meets(one)) {
        return true;
      }
    }
    return false;
  }

  /** Finds a place of its own for a word, if need be by moving others. */
  private static boolean finds(int word, List<BitSet> places, int[] taken, BitSet tried) {
    BitSet own = places.get(word);
    for (int place = own.nextSetBit(0); place >= 0; place = own.nextSetBit(place + 1)) {
      if (!tried.get(place)) {
        tried.set(place);
        if (taken[place] == 0 || finds(taken[place] - 1, places, taken, tried)) {
          taken[place] = word + 1;
          return true;
        }
      }
    }
    return false;
  }

  private static BitSet places(Senses.Word word, List<Senses.Word> said) {
    BitSet places = new BitSet();
    for (int i = 0; i < said.size(); i++) {
      Senses.Word one = said.get(i);
      if (word.meets(one) && said.subList(0, i).stream().noneMatch(one::isSame)) {
        places.set(i);
      }
    }
    return places;
  }

  /** Where it is told, by path, the first in order; null when nowhere. */
  @Nullable String firstIn(CheckedRecord record) {
    return in(record).stream().findFirst().orElse(null);
  }

  /** Whether a decision or another promise tells half of it, and more than one word. */
  boolean isNamedIn(CheckedRecord record, @Nullable String text) {
    List<Senses.Word> said = Senses.all(CutText.of(record, text));
    long named = words.stream().filter(word -> isAmong(said, word)).count();
    return named >= LEAST && 2 * named >= words.size();
  }

  /** Where it is told, by path; none when nowhere. */
  List<String> in(CheckedRecord record) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<Beginnings> beginnings = beginnings();
    return Delivery.all(record).stream()
        .filter(item -> item.tells(this, beginnings))
        .map(Delivery::path)
        .sorted()
        .limit(MOST)
        .toList();
  }
}
