package io.handoff.check.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more words, found wherever their words follow each other. */
public final class Phrases {

  /** Phrases begin with letters and digits below this. */
  private static final int LETTERS = 128;

  /** By first word, longest first. */
  private final Map<String, List<List<String>>> phrases;

  /** By the first letter, for letters of which there are few. */
  private final List<List<First>> firstWords;

  /**
   * A word that begins phrases.
   *
   * @param word the word
   * @param next what the words after it begin with; nothing when it is a phrase by itself
   */
  private record First(String word, String next) {

    static First of(String word, List<List<String>> phrases) {
      StringBuilder next = new StringBuilder();
      for (List<String> phrase : phrases) {
        if (phrase.size() == 1) {
          return new First(word, "");
        }
        next.append(phrase.get(1).charAt(0));
      }
      return new First(word, next.toString());
    }

    /** Whether it stands in a text from here, with what may come after it. */
    boolean isIn(String text, int at) {
      int end = at + word.length();
      if (!text.regionMatches(true, at, word, 0, word.length())) {
        return false;
      }
      if (end == text.length() || !Letters.isOne(text.charAt(end))) {
        return next.isEmpty() || isFollowed(text, end);
      }
      return false;
    }

    private boolean isFollowed(String text, int end) {
      for (int at = end; at < text.length(); at++) {
        char letter = text.charAt(at);
        if (letter == '\'' || letter == '\u2019') {
          return true;
        }
        if (Letters.isOne(letter)) {
          return next.indexOf(Character.toLowerCase(letter)) >= 0;
        }
      }
      return false;
    }
  }

  private final Beginnings beginnings = new Beginnings();

  private Phrases(Map<String, List<List<String>>> phrases) {
    this.phrases = phrases;
    phrases.keySet().forEach(beginnings::add);
    this.firstWords = byFirstLetter(phrases);
  }

  private static List<List<First>> byFirstLetter(Map<String, List<List<String>>> phrases) {
    List<List<First>> byLetter = new ArrayList<>();
    for (int letter = 0; letter < LETTERS; letter++) {
      byLetter.add(new ArrayList<>());
    }
    phrases.forEach((word, begun) -> byLetter.get(word.charAt(0)).add(First.of(word, begun)));
    return byLetter;
  }

  /** Phrases, in lower case, with single spaces and no apostrophes. */
  public static Phrases of(String... phrases) {
    return new Phrases(
        Arrays.stream(phrases)
            .map(phrase -> List.of(phrase.split(" ")))
            .sorted((one, other) -> Integer.compare(other.size(), one.size()))
            .collect(Collectors.groupingBy(words -> words.get(0))));
  }

  /** Where the first of them stands. */
  public Optional<Found> firstIn(Words words) {
    return firstIn(words, 0);
  }

  /** Where the first of them stands, from a word on. */
  public Optional<Found> firstIn(Words words, int from) {
    for (int at = from; at < words.size(); at++) {
      Optional<Found> found = at(words, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The longest of them that begins at a word. */
  public Optional<Found> at(Words words, int at) {
    List<List<String>> begun = phrases.get(words.get(at));
    if (begun == null) {
      return Optional.empty();
    }
    for (List<String> phrase : begun) {
      if (matches(phrase, words, at)) {
        return Optional.of(new Found(at, at + phrase.size() - 1));
      }
    }
    return Optional.empty();
  }

  /** Whether the beginning of one of them is there; false is certain, and costs next to nothing. */
  public boolean mayBeIn(String text) {
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      boolean letter = Letters.isOne(text.charAt(at));
      if (letter && !inWord && beginnings.mayBeAt(text, at) && beginsAt(text, at)) {
        return true;
      }
      inWord = letter;
    }
    return false;
  }

  private boolean beginsAt(String text, int at) {
    char letter = Character.toLowerCase(text.charAt(at));
    if (letter >= LETTERS) {
      return false;
    }
    List<First> words = firstWords.get(letter);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isIn(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them is there. */
  public boolean areIn(Words words) {
    return firstIn(words).isPresent();
  }

  /** Whether one of them is there, in any text. */
  public boolean areIn(@Nullable String text) {
    return text != null && areIn(Words.of(text));
  }

  private static boolean matches(List<String> phrase, Words words, int at) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(words.at(at + i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where a phrase stands.
   *
   * @param first its first word, from 0
   * @param last its last word
   */
  public record Found(int first, int last) {}
}
