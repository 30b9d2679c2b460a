package io.handoff.check.wording;

import org.jspecify.annotations.Nullable;

/** A word of the lexicon: its tags, and the phrases that begin with it. */
final class Entry {

  final String word;
  final int id;
  final long[] tags = new long[TaggedWords.LONGS];
  final long[] namedTags = new long[TaggedWords.LONGS];
  PhraseList early = PhraseList.EMPTY;

  /** Those that lean on tags that the scanners give. */
  PhraseList late = PhraseList.EMPTY;

  double number = Double.NaN;
  @Nullable Entry next;

  Entry(String word, int id) {
    this.word = word;
    this.id = id;
  }
}
