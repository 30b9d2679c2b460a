package io.handoff.check.wording;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Phrases that begin alike, in their order. Where the next word goes on none of those that need one
 * right there, only the others are looked at.
 */
final class PhraseList {

  private static final Phrase[] NO_PHRASES = {};

  static final PhraseList EMPTY = new PhraseList();

  private Phrase[] all = NO_PHRASES;

  /** Those that need no certain word right behind their beginning. */
  private Phrase[] loose = NO_PHRASES;

  private final BitSet ids = new BitSet(0);
  private final long[] tags = new long[TaggedWords.LONGS];
  private String marks = "";
  private boolean anyWord;

  private PhraseList() {}

  /** This list, or the first of its own, with one more phrase at its end. */
  PhraseList with(Phrase phrase) {
    PhraseList list = this == EMPTY ? new PhraseList() : this;
    list.add(phrase);
    return list;
  }

  private void add(Phrase phrase) {
    all = append(all, phrase);
    Phrase.Element second = phrase.second();
    if (second == null) {
      loose = append(loose, phrase);
      return;
    }
    ids.or(second.ids);
    marks += second.marks;
    anyWord |= second.any;
    for (int part = 0; part < tags.length; part++) {
      tags[part] |= second.tags[part];
    }
  }

  private static Phrase[] append(Phrase[] phrases, Phrase phrase) {
    Phrase[] more = Arrays.copyOf(phrases, phrases.length + 1);
    more[phrases.length] = phrase;
    return more;
  }

  boolean isEmpty() {
    return all.length == 0;
  }

  /** Those that may begin at a word, by the word behind it. */
  Phrase[] at(TaggedWords words, int at) {
    return loose.length == all.length || goesOn(words, at + 1) ? all : loose;
  }

  private boolean goesOn(TaggedWords words, int next) {
    if (next >= words.size) {
      return false;
    }
    if (words.mark[next] != 0) {
      return marks.indexOf(words.mark[next]) >= 0;
    }
    Entry entry = words.entry[next];
    return anyWord || words.hasAny(next, tags) || (entry != null && ids.get(entry.id));
  }
}
