package io.handoff.check.text;

import io.handoff.contracts.finding.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text in lower case, each with its place. A word is a run of letters and digits;
 * the apostrophe in "don't" is left out, and so is the ending of "client's".
 */
public final class Words {

  private final String text;
  private final int end;
  private final List<String> words = new ArrayList<>();

  /** Where each begins and ends, two numbers a word. */
  private int[] places = new int[32];

  private Words(String text, int start, int end) {
    this.text = text;
    this.end = end;
    int at = start;
    while (at < end) {
      if (Letters.isOne(text.charAt(at))) {
        at = word(at);
      } else {
        at++;
      }
    }
  }

  /** The words of a whole text. */
  public static Words of(String text) {
    return new Words(text, 0, text.length());
  }

  /**
   * The words of each sentence; a line end or a semicolon ends one too. Empty ones are left out.
   */
  public static List<Words> sentencesOf(String text) {
    List<Words> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (endsSentence(text, at)) {
        add(sentences, new Words(text, start, at + 1));
        start = at + 1;
      }
    }
    add(sentences, new Words(text, start, text.length()));
    return sentences;
  }

  private static void add(List<Words> sentences, Words sentence) {
    if (sentence.size() > 0) {
      sentences.add(sentence);
    }
  }

  private static boolean endsSentence(String text, int at) {
    return switch (text.charAt(at)) {
      case '!', '?', ';', '\n' -> true;
      case '.' -> at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
      default -> false;
    };
  }

  private int word(int start) {
    int at = start;
    boolean apostrophe = false;
    while (at < end && (Letters.isOne(text.charAt(at)) || joins(at))) {
      apostrophe |= isApostrophe(text.charAt(at));
      at++;
    }
    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
    words.add(apostrophe ? withoutApostrophe(word) : word);
    int size = 2 * words.size();
    if (size > places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[size - 2] = start;
    places[size - 1] = at;
    return at;
  }

  private boolean joins(int at) {
    return isApostrophe(text.charAt(at)) && at + 1 < end && Character.isLetter(text.charAt(at + 1));
  }

  private static String withoutApostrophe(String word) {
    String plain = word.replace('’', '\'');
    return (plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain).replace("'", "");
  }

  private static boolean isApostrophe(char character) {
    return character == '\'' || character == '’';
  }

  /** How many there are. */
  public int size() {
    return words.size();
  }

  /** One of them, from 0. */
  public String get(int index) {
    return words.get(index);
  }

  /** The same, or nothing where no word is. */
  public String at(int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index);
  }

  /** Where one stands in the text. */
  public Span place(int index) {
    return place(index, index);
  }

  /** Where a run of them stands in the text. */
  public Span place(int first, int last) {
    return new Span(places[2 * first], places[2 * last + 1]);
  }

  /** The one character that follows a word, or a space at the end. */
  public char after(int index) {
    int next = places[2 * index + 1];
    return next < end ? text.charAt(next) : ' ';
  }

  /** Whether a word is written with a capital. */
  public boolean isCapitalised(int index) {
    return Character.isUpperCase(text.charAt(places[2 * index]));
  }

  /** Whether a word is written in small letters only. */
  public boolean isLowerCase(int index) {
    for (int at = places[2 * index]; at < places[2 * index + 1]; at++) {
      if (!Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is written in capitals only. */
  public boolean isUpperCase(int index) {
    for (int at = places[2 * index]; at < places[2 * index + 1]; at++) {
      if (!Character.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of them is in a set. */
  public boolean anyIn(Set<String> set) {
    for (String word : words) {
      if (set.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of them are in a set, and there is one. */
  public boolean allIn(Set<String> set) {
    return !words.isEmpty() && set.containsAll(words);
  }

  /** Whether it ends with a question mark. */
  public boolean isQuestion() {
    return end > 0 && text.charAt(end - 1) == '?';
  }

  @Override
  public String toString() {
    return words.isEmpty() ? "" : text.substring(places[0], places[2 * words.size() - 1]);
  }
}
