package io.handoff.check.wording;

/**
 * Several words in a row that mean something together. Elements are tried once each, in order, with
 * bounded gaps, so that a match costs a constant.
 */
final class Phrase {

  final Element[] elements;
  final int tag;

  /** Whether it leans on tags that the scanners give. */
  final boolean late;

  Phrase(Element[] elements, int tag) {
    this.elements = elements;
    this.tag = tag;
    boolean leans = false;
    for (Element element : elements) {
      leans |= element.tagged();
    }
    this.late = leans;
  }

  /** The last word of a match that begins at a word, or -1. */
  int match(Words words, int first) {
    return match(words, first, 0, first - 1);
  }

  private int match(Words words, int at, int element, int last) {
    if (element == elements.length) {
      return last;
    }
    Element wanted = elements[element];
    if (wanted.gap > 0) {
      int limit = Math.min(words.size, at + wanted.gap);
      for (int next = at; next <= limit; next++) {
        int found = match(words, next, element + 1, last);
        if (found >= 0) {
          return found;
        }
        if (next < words.size && words.clause[next] != words.clause[Math.max(0, at - 1)]) {
          return -1;
        }
      }
      return -1;
    }
    if (at < words.size && wanted.matches(words, at)) {
      int found = match(words, at + 1, element + 1, at);
      if (found >= 0) {
        return found;
      }
    }
    return wanted.optional ? match(words, at, element + 1, last) : -1;
  }

  /** One place in a phrase: any of some words or tags. */
  static final class Element {

    final int[] ids;
    final long[] tags;
    final String marks;
    final boolean any;
    final boolean optional;
    final int gap;

    Element(int[] ids, long[] tags, String marks, boolean any, boolean optional, int gap) {
      this.ids = ids;
      this.tags = tags;
      this.marks = marks;
      this.any = any;
      this.optional = optional;
      this.gap = gap;
    }

    boolean tagged() {
      for (long part : tags) {
        if (part != 0) {
          return true;
        }
      }
      return false;
    }

    boolean matches(Words words, int at) {
      if (words.mark[at] != 0) {
        return marks.indexOf(words.mark[at]) >= 0;
      }
      if (any || words.hasAny(at, tags)) {
        return true;
      }
      Entry entry = words.entry[at];
      if (entry == null) {
        return false;
      }
      for (int id : ids) {
        if (id == entry.id) {
          return true;
        }
      }
      return false;
    }
  }
}
