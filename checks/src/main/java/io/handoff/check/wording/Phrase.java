package io.handoff.check.wording;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Several words in a row that mean something together. Elements are tried once each, in order, with
 * bounded gaps, so that a match costs a constant.
 */
final class Phrase {

  final Element[] elements;
  final int tag;

  /** Whether it leans on tags that the scanners give. */
  final boolean late;

  /** What has to stand right behind its beginning; none when something else may come between. */
  private final @Nullable Element second;

  /** What else has to stand somewhere in a text. */
  private final Element[] needed;

  Phrase(Element[] elements, int tag) {
    this.elements = elements;
    this.tag = tag;
    boolean leans = false;
    for (Element element : elements) {
      leans |= element.tagged();
    }
    this.late = leans;
    boolean bound =
        elements.length > 1 && !elements[0].mayMatchNothing() && !elements[1].mayMatchNothing();
    this.second = bound ? elements[1] : null;
    this.needed =
        Arrays.stream(elements)
            .skip(bound ? 2 : 1)
            .filter(Element::isNeeded)
            .toArray(Element[]::new);
  }

  /** What has to stand right behind its beginning; null when something else may come between. */
  @Nullable Element second() {
    return second;
  }

  /**
   * Whether it may begin at a word: the word behind it fits, and the text holds what else it needs;
   * most texts do not, and need not be read for it.
   */
  boolean mayBeAt(TaggedWords words, int at) {
    if (second != null && (at + 1 >= words.size || !second.matches(words, at + 1))) {
      return false;
    }
    for (Element element : needed) {
      if (!element.mayBeIn(words)) {
        return false;
      }
    }
    return true;
  }

  /** The last word of a match that begins at a word, or -1. */
  int match(TaggedWords words, int first) {
    return match(words, first, 0, first - 1);
  }

  private int match(TaggedWords words, int from, int element, int before) {
    int at = from;
    int last = before;
    for (int next = element; next < elements.length; next++) {
      Element wanted = elements[next];
      if (wanted.gap > 0) {
        return matchBeyond(words, at, next + 1, last, wanted.gap);
      }
      boolean here = at < words.size && wanted.matches(words, at);
      if (wanted.optional) {
        int found = here ? match(words, at + 1, next + 1, at) : -1;
        if (found >= 0) {
          return found;
        }
      } else if (here) {
        last = at++;
      } else {
        return -1;
      }
    }
    return last;
  }

  /** The rest of it begins after a gap of at most so many words of a clause, up to a colon. */
  private int matchBeyond(TaggedWords words, int at, int element, int last, int gap) {
    int limit = Math.min(words.size, at + gap);
    int clause = words.clause[Math.max(0, at - 1)];
    boolean certain = element < elements.length && !elements[element].mayMatchNothing();
    for (int next = at; next <= limit; next++) {
      if (next < words.size && words.clause[next] != clause) {
        return -1;
      }
      if (!certain || next < words.size && elements[element].matches(words, next)) {
        int found = match(words, next, element, last);
        if (found >= 0) {
          return found;
        }
      }
      if (words.isMark(next, ':')) {
        return -1;
      }
    }
    return -1;
  }

  /** One place in a phrase: any of some words or tags. */
  static final class Element {

    /** The numbers of its words, as bits. */
    final BitSet ids;

    private final long[] held = new long[TaggedWords.LONGS];

    final long[] tags;
    final String marks;
    final boolean any;
    final boolean optional;
    final int gap;

    Element(BitSet ids, long[] tags, String marks, boolean any, boolean optional, int gap) {
      this.ids = ids;
      this.tags = tags;
      this.marks = marks;
      this.any = any;
      this.optional = optional;
      this.gap = gap;
      ids.stream().forEach(id -> TaggedWords.mark(held, id));
    }

    /** Whether no text matches that holds none of its words and tags. */
    boolean isNeeded() {
      return !optional && !any && gap == 0 && marks.isEmpty();
    }

    /** Whether what comes after it may come in its place. */
    boolean mayMatchNothing() {
      return optional || gap > 0;
    }

    boolean mayBeIn(TaggedWords words) {
      return words.mayHold(held) || words.mayHave(tags);
    }

    boolean tagged() {
      for (long part : tags) {
        if (part != 0) {
          return true;
        }
      }
      return false;
    }

    boolean matches(TaggedWords words, int at) {
      if (words.mark[at] != 0) {
        return marks.indexOf(words.mark[at]) >= 0;
      }
      if (any || words.hasAny(at, tags)) {
        return true;
      }
      Entry entry = words.entry[at];
      return entry != null && ids.get(entry.id);
    }
  }
}
