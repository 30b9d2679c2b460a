package io.handoff.check.wording;

import io.handoff.contracts.template.WordingClass;
import java.util.List;

/**
 * Judges whether a text is plain: it names what fits its field, and nothing in it undoes that.
 * Texts in a language without rules are left alone.
 */
public final class Wording {

  /** Within so many letters most texts say something. */
  private static final int BEGINNING = 32;

  private Wording() {}

  /** What a text of a class leaves open, at most two things, with nothing known beside it. */
  public static List<Weakness> judge(WordingClass fields, String text) {
    return judge(fields, text, Context.NONE);
  }

  /** What a text of a class leaves open, at most two things. */
  static List<Weakness> judge(WordingClass fields, String text, Context context) {
    if (text.isBlank()) {
      return List.of();
    }
    Language language = Language.english();
    TaggedWords words = Lexer.cut(language, text);
    if (ForeignText.is(words, language)) {
      return List.of();
    }
    ReadText read = ReadText.of(language, fields, words, context);
    if (read.isHonestlyUnknown()) {
      return List.of();
    }
    new Spoilers(read).spoil();
    return new WeakWords(read).find();
  }

  /** Whether a text holds any word that is neither a small nor an empty one. */
  static boolean saysSomething(String text) {
    int end = text.length() > BEGINNING ? text.lastIndexOf(' ', BEGINNING) : -1;
    return end > 0 && saysAnything(text.substring(0, end)) || saysAnything(text);
  }

  private static boolean saysAnything(String text) {
    Language language = Language.english();
    TaggedWords words = Lexer.cut(language, text);
    new Tagging(language, words).content();
    return words.anyHas(language.content);
  }

  /** Whether a text names what fixes a day, and not only somebody's wish for it. */
  static boolean namesCause(String text) {
    Language language = Language.english();
    TaggedWords words = Lexer.cut(language, text);
    ReadText.of(language, WordingClass.DATE_REASON, words, Context.NONE);
    return words.anyHas(language.content) && !words.anyHas(language.wish);
  }

  /** The tags of each word, for those who write rules. */
  static String explain(WordingClass fields, String text) {
    Language language = Language.english();
    ReadText read = ReadText.of(language, fields, Lexer.cut(language, text), Context.NONE);
    new Spoilers(read).spoil();
    StringBuilder explained = new StringBuilder();
    for (int at = 0; at < read.words().size; at++) {
      explained.append(read.words().at(at)).append('[');
      for (String name : language.lexicon.tagNames()) {
        if (read.words().has(at, language.lexicon.tag(name))) {
          explained.append(name).append(' ');
        }
      }
      explained.append("] ");
    }
    return explained.toString();
  }
}
