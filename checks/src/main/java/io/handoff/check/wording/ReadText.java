package io.handoff.check.wording;

import io.handoff.contracts.template.WordingClass;
import java.util.Set;

/**
 * A text as words with their tags, and what it is judged by.
 *
 * @param language the rules of its language
 * @param fields what its field asks for
 * @param rule what makes it plain
 * @param context what is known beside it
 * @param words its words
 * @param terms how many terms of the vocabulary are among them
 */
record ReadText(
    Language language,
    WordingClass fields,
    FieldRule rule,
    Context context,
    TaggedWords words,
    int terms) {

  /** Weak words that are fine where somebody tells how work is done. */
  private static final Set<String> IN_A_STORY =
      Set.of("partitive", "quality", "hedge", "likely", "guess", "later", "wide");

  /** Tags the words of a text. */
  static ReadText of(Language language, WordingClass fields, TaggedWords words, Context context) {
    int terms = new Tagging(language, words, language.idle(fields)).tag(context.names());
    return new ReadText(language, fields, language.rule(fields), context, words, terms);
  }

  /** Whether words of a kind mean anything in it. */
  boolean heeds(TriggerGroup group) {
    return words.mayHave(group.mask())
        && group.isFor(fields.name())
        && !rule.ignored().contains(group.name())
        && !(context.filled().contains(Context.STORY) && IN_A_STORY.contains(group.name()))
        && !(context.filled().contains(Context.PLAIN) && !group.spoils().equals("clause"));
  }

  /** Whether a word is evidence for what is asked. */
  boolean isEvidence(int at) {
    return words.hasAny(at, language.evidence) && words.hasAny(at, rule.evidence());
  }

  /**
   * An unknown that says who will know it by which day. One of the two comes after it: "what Mr
   * Szabo raised on 4 June is still open" only says whose question it was.
   */
  boolean isHonestlyUnknown() {
    if (!words.anyHas(language.unknown)
        || !words.anyHas(language.someone)
        || !words.anyHas(language.someDay)) {
      return false;
    }
    boolean unknown = false;
    for (int at = 0; at < words.size; at++) {
      if (unknown && (words.hasAny(at, language.someone) || words.hasAny(at, language.someDay))) {
        return true;
      }
      unknown |= words.hasAny(at, language.unknown);
    }
    return false;
  }

  /** A definition follows within a few words, and says something. */
  boolean isDefined(TriggerGroup group, int last) {
    int limit = Math.min(words.size, last + 12);
    for (int at = last + 1; at < limit; at++) {
      if (words.isMark(at, '.') || words.isMark(at, ';') || words.isMark(at, '?')) {
        return false;
      }
      if (words.isMark(at, '(') && words.isNumber(at + 1) && !group.spoils().isEmpty()) {
        return words.hasAny(at + 1, language.evidence);
      }
      if (words.isMark(at, ':') || words.isMark(at, '=') || words.has(at, language.defines)) {
        return saysSomething(at + 1, Math.min(words.size, at + 16));
      }
    }
    return false;
  }

  /** Whether it holds a fact, or two words that what is asked turns on. */
  private boolean saysSomething(int from, int to) {
    int core = 0;
    for (int at = from; at < to; at++) {
      if (words.hasAny(at, language.facts)
          || words.hasOfBoth(at, rule.evidence(), language.evidence)
          || words.hasAny(at, rule.core()) && ++core > 1) {
        return true;
      }
    }
    return false;
  }
}
