package io.handoff.check.wording;

import java.util.List;

/**
 * Finds lists: items of one to a few words, joined by commas and "and". An item counts when one of
 * its words says something on its own, so "reports and dashboards" is no list.
 */
final class Lists {

  private static final int LONGEST_ITEM = 6;

  /** What a semicolon ends is an item up to so many words, and a statement beyond. */
  private static final int SHORT_ITEM = 5;

  /** Words that make no item by themselves. */
  private final long[] small;

  /** Amounts that say what something costs or how long it runs, which are no items. */
  private final long[] terms;

  /** Words that begin a clause of its own and no item. */
  private final int relative;

  private final int subject;

  /** Verbs that make a statement of what could be an item. */
  private final int finite;

  private final int place;

  Lists(Lexicon lexicon) {
    this.small = lexicon.mask(List.of("STOP", "EMPTY", "VERBISH"));
    this.terms = lexicon.mask(List.of("MONEY", "DURATION"));
    this.subject = lexicon.tag("SUBJECT");
    this.finite = lexicon.tag("FINITE");
    this.place = lexicon.tag("PLACE");
    this.relative = lexicon.tag("RELATIVE");
  }

  void scan(TaggedWords words) {
    withCommas(words);
    withSemicolons(words);
  }

  /** Short clauses in a row are items too; such a list stands in the first of them. */
  private void withSemicolons(TaggedWords words) {
    int items = 0;
    int first = 0;
    int last = 0;
    int start = 0;
    for (int at = 0; at < words.size; at++) {
      boolean cut = words.isMark(at, ';') || words.isMark(at, '\n');
      if (!cut && at + 1 < words.size && words.clause[at + 1] == words.clause[at]) {
        continue;
      }
      int end = words.mark[at] == 0 ? at + 1 : at;
      if (end - start <= SHORT_ITEM && isItem(words, start, end)) {
        if (items++ == 0) {
          first = start;
          last = end - 1;
        }
      } else {
        items = 0;
      }
      if (!cut || at + 1 == words.size) {
        close(words, first, last, items);
        items = 0;
      }
      start = at + 1;
    }
  }

  private void withCommas(TaggedWords words) {
    int items = 0;
    int first = -1;
    int start = 0;
    for (int at = 0; at <= words.size; at++) {
      boolean comma =
          words.isMark(at, ',')
              || words.isMark(at, '/')
              || words.isMark(at, '&')
              || words.isMark(at, '+');
      boolean joint = words.is(at, "and") || words.is(at, "or") || words.is(at, "plus");
      boolean end = at == words.size || words.clause[at] != words.clause[Math.max(0, start)];
      boolean breaks =
          end || words.isMark(at, ':') || words.isMark(at, '(') || words.isMark(at, ')');
      if (!comma && !joint && !breaks
          || joint && (joinsPlaces(words, start, at) || isBetween(words, start, at))) {
        continue;
      }
      boolean item = isItem(words, start, at);
      if (item) {
        if (items == 0) {
          first = start;
        }
        items++;
      }
      if (breaks || !item && at > start) {
        close(words, first, at - 1, items);
        items = 0;
        first = -1;
      }
      start = at + 1;
      if (end && at < words.size && words.mark[at] == 0) {
        start = at;
      }
    }
  }

  /** Such as "in Bavaria and Tyrol", which says where and makes no items. */
  private boolean joinsPlaces(TaggedWords words, int from, int joint) {
    return words.has(joint - 1, place)
        && words.has(joint + 1, place)
        && joint - 2 >= from
        && !words.has(joint - 2, place);
  }

  /** Such as "split between us and the plants", which makes no items. */
  private static boolean isBetween(TaggedWords words, int from, int joint) {
    for (int at = from; at < joint; at++) {
      if (words.is(at, "between")) {
        return true;
      }
    }
    return false;
  }

  private static void close(TaggedWords words, int first, int last, int items) {
    if (items >= 2) {
      words.tag(first, Math.max(first, last), Tag.LIST2.ordinal());
    }
    if (items >= 3) {
      words.tag(first, Math.max(first, last), Tag.LIST3.ordinal());
    }
  }

  private boolean isItem(TaggedWords words, int from, int to) {
    if (to - from > LONGEST_ITEM + 3) {
      return false;
    }
    if (words.has(from, relative)) {
      return false;
    }
    for (int at = from + 1; at < to; at++) {
      if (words.has(at, subject) || words.has(at, finite)) {
        return false;
      }
    }
    int begin = Math.max(from, to - LONGEST_ITEM);
    for (int at = begin; at < to; at++) {
      if (words.isWord(at) && !words.hasAny(at, small) && !words.hasAny(at, terms)) {
        return true;
      }
    }
    return false;
  }
}
