package io.handoff.check.wording;

import java.util.BitSet;

/**
 * Gives the words of a text their tags: phrases, names, amounts, lists, and what says something.
 */
final class Tagging {

  private final Language language;
  private final TaggedWords words;

  /** Tags that nobody asks for. */
  private final BitSet idle;

  Tagging(Language language, TaggedWords words) {
    this(language, words, new BitSet(0));
  }

  Tagging(Language language, TaggedWords words, BitSet idle) {
    this.language = language;
    this.words = words;
    this.idle = idle;
  }

  /** Tags all of them, and answers how many terms of the vocabulary are among them. */
  int tag(OwnNames names) {
    phrases();
    int terms = names.tag(words, language.term);
    language.names.scan(words);
    language.quantities.scan(words);
    language.lists.scan(words);
    content();
    phrasesOfTags();
    return terms;
  }

  /** Phrases of plain words. */
  private void phrases() {
    for (int at = 0; at < words.size; at++) {
      Entry entry = words.entry[at];
      if (entry != null) {
        apply(entry.early.at(words, at), at);
      }
    }
  }

  /** Words that say something, and questions. */
  void content() {
    for (int at = 0; at < words.size; at++) {
      if (words.isWord(at) && !words.hasAny(at, language.saysNothing) && !words.isNumber(at)) {
        words.tag(at, at, Tag.CONTENT.ordinal());
      }
      if (words.isMark(at, '?') || words.opens[at] && words.has(at, language.polar)) {
        words.tag(at, at, Tag.ASKED.ordinal());
      }
    }
  }

  /** Phrases that lean on tags. */
  private void phrasesOfTags() {
    for (int at = 0; at < words.size; at++) {
      Entry entry = words.entry[at];
      if (entry != null) {
        apply(entry.late.at(words, at), at);
      }
      for (int part = 0; part < TaggedWords.LONGS; part++) {
        phrasesOfTags(at, part);
      }
    }
  }

  /** Those that begin with a tag of the word, in the order of the tags; a match may add a tag. */
  private void phrasesOfTags(int at, int part) {
    long open = language.leading[part];
    for (long left = words.tags[at * TaggedWords.LONGS + part] & open;
        left != 0;
        left = words.tags[at * TaggedWords.LONGS + part] & open) {
      int bit = Long.numberOfTrailingZeros(left);
      apply(language.lexicon.phrasesFrom(part * 64 + bit).at(words, at), at);
      open &= -2L << bit;
    }
  }

  private void apply(Phrase[] phrases, int at) {
    for (Phrase phrase : phrases) {
      apply(phrase, at);
    }
  }

  private void apply(Phrase phrase, int at) {
    if (idle.get(phrase.tag)) {
      return;
    }
    int last = phrase.mayBeAt(words, at) ? phrase.match(words, at) : -1;
    if (last >= at) {
      words.tag(at, last, phrase.tag);
    }
  }
}
