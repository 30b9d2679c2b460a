package io.handoff.check.wording;

/** Tells a text that is not in the language of the rules. */
final class ForeignText {

  /** The last letter of those that the languages of Europe add to the alphabet. */
  private static final char LAST_LATIN = 0x24f;

  private ForeignText() {}

  static boolean is(TaggedWords words, Language language) {
    return isInOtherLetters(words.text) || isInOtherWords(words, language);
  }

  /** More than three letters in ten. */
  private static boolean isInOtherLetters(String text) {
    int letters = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isLetter(character)) {
        letters++;
        if (character > LAST_LATIN) {
          others++;
        }
      }
    }
    return others * 10 > letters * 3;
  }

  /** At least two small words of another language, and fewer of this one. */
  private static boolean isInOtherWords(TaggedWords words, Language language) {
    if (!words.mayHave(language.foreign)) {
      return false;
    }
    int own = 0;
    int other = 0;
    for (int at = 0; at < words.size; at++) {
      own += words.hasAny(at, language.function) ? 1 : 0;
      other += words.hasAny(at, language.foreign) ? 1 : 0;
    }
    return other >= 2 && other > own;
  }
}
