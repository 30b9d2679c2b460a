package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.system.Groups;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Thing;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The segments of an answer, beside a sentence that tells something of all of them. */
final class Segments {

  private static final WordLists LISTS = WordLists.beside(Segments.class, "all-fits.txt");

  /** Words that tell nothing of how they work; when they open is told with days or with hours. */
  private static final Set<String> EMPTY = LISTS.set("empty");

  private static final Set<String> EMPTY_STEMS =
      EMPTY.stream().map(SegmentWords::stem).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SMALL =
      WordSet.of(
          "the", "and", "for", "are", "not", "has", "was", "her", "his", "our", "day", "all", "one",
          "two", "out", "its", "who", "per", "via", "can", "may", "but", "now", "new", "old", "any",
          "how", "way", "end", "six", "ten", "off", "get", "put", "too");

  private static final UnaryOperator<String> ONE = Thing::one;

  private static final UnaryOperator<String> STEM = SegmentWords::stem;

  private final List<SegmentWords> parts;

  private final UnaryOperator<String> form;

  private Segments(List<SegmentWords> parts, UnaryOperator<String> form) {
    this.parts = parts;
    this.form = form;
  }

  /** Those of an answer; a word counts as told when it is told in this very form. */
  static Segments asTold(CheckedRecord record, @Nullable Answer answer) {
    return of(record, answer, ONE);
  }

  /** Those of an answer; typed, types and typing are one word. */
  static Segments byStem(CheckedRecord record, @Nullable Answer answer) {
    return of(record, answer, STEM);
  }

  private static Segments of(
      CheckedRecord record, @Nullable Answer answer, UnaryOperator<String> form) {
    List<SegmentWords> parts = new ArrayList<>();
    if (answer != null) {
      for (Segment segment : answer.segments().values()) {
        parts.add(
            SegmentWords.of(
                CutText.of(record, segment.name()),
                CutText.of(record, segment.customerFact()),
                form));
      }
    }
    return new Segments(parts, form);
  }

  boolean areSeveral() {
    return parts.size() > 1;
  }

  /** None of them. */
  Segments none() {
    return new Segments(List.of(), form);
  }

  /** Those that a sentence names. */
  Segments namedIn(CutText words, int from, int to) {
    return new Segments(
        parts.stream().filter(part -> part.isNamed(words, from, to)).toList(), form);
  }

  /** Whether a sentence says what only some of them are called. */
  boolean areNamedInPart(CutText words, int from, int to) {
    boolean some = false;
    for (int i = from; i < to; i++) {
      String word = Thing.one(words.at(i));
      long named = parts.stream().filter(part -> part.names().contains(word)).count();
      some |= named > 0 && named < parts.size() && word.length() >= SegmentWords.SHORTEST;
    }
    return some;
  }

  /** Whether one of them tells a third at most of what another tells of this sentence. */
  boolean isOtherwise(CutText words, int from, int to) {
    int most = 0;
    int least = Integer.MAX_VALUE;
    for (SegmentWords part : parts) {
      Set<String> gist = gist(part);
      int told = 0;
      for (int i = from; i < to; i++) {
        told += gist.contains(SegmentWords.stem(words.at(i))) ? 1 : 0;
      }
      most = Math.max(most, told);
      least = Math.min(least, told);
    }
    return 3 * least <= most;
  }

  /** Whether two of them have a third of their words in common at most. */
  boolean areUnlike() {
    for (SegmentWords one : parts) {
      for (SegmentWords other : parts) {
        Set<String> shared = new HashSet<>(gist(one));
        int fewest = Math.min(shared.size(), gist(other).size());
        shared.retainAll(gist(other));
        if (fewest > 1 && 3 * shared.size() <= fewest) {
          return true;
        }
      }
    }
    return false;
  }

  /** A word of the sentence that some parts tell of themselves, and others do not. */
  String onlyOfSome(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = form.apply(words.at(i));
      if (words.at(i).length()
              < (form.equals(ONE) ? SegmentWords.SHORTEST : SegmentWords.SHORTEST - 1)
          || (words.at(i).length() < SegmentWords.SHORTEST && SMALL.contains(words.at(i)))
          || EMPTY.contains(words.at(i))
          || EMPTY.contains(word)
          || words.is(i, "hand")
          || Numeral.at(words, i) != null
          || (form.equals(ONE) && Groups.has(words.at(i)))
          || parts.stream().anyMatch(part -> part.names().contains(word))) {
        continue;
      }
      long telling = parts.stream().filter(part -> part.tells(word)).count();
      if (telling > 0 && telling < parts.size()) {
        return words.at(i);
      }
    }
    return "";
  }

  /** The words that tell what one does, without figures and what it is called. */
  private static Set<String> gist(SegmentWords part) {
    Set<String> gist = new HashSet<>(part.told());
    gist.removeIf(
        word ->
            word.length() < SegmentWords.SHORTEST - 1
                || SMALL.contains(word)
                || Character.isDigit(word.charAt(0))
                || part.names().contains(word)
                || EMPTY_STEMS.contains(word));
    return gist;
  }
}
