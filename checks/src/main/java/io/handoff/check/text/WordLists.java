package io.handoff.check.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words from a file beside a class: each begins with its name in square brackets, its
 * words and phrases stand between commas, and what follows a number sign at the start of a line is
 * for the reader.
 */
public final class WordLists {

  private final String file;

  /** The lines of each, cut into words when somebody asks. */
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  private WordLists(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalStateException when it is not there, or has words before the first name
   */
  public static WordLists beside(Class<?> owner, String file) {
    WordLists read = new WordLists(file);
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + file + " beside " + owner.getName());
      }
      read.take(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return read;
  }

  private void take(String text) {
    String name = "";
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        name = line.substring(1, line.length() - 1);
        lists.put(name, new ArrayList<>());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        lines(name).add(line);
      }
    }
  }

  private List<String> lines(String name) {
    List<String> lines = lists.get(name);
    if (lines == null) {
      throw new IllegalStateException(file + " has no list [" + name + "]");
    }
    return lines;
  }

  /** The names of the lists, in their order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(lists.keySet());
  }

  /**
   * The words of a list, in their order.
   *
   * @throws IllegalStateException when the file has no such list
   */
  public List<String> list(String name) {
    List<String> words = new ArrayList<>();
    for (String line : lines(name)) {
      for (String word : line.split(",")) {
        if (!word.isBlank()) {
          words.add(word.strip());
        }
      }
    }
    return List.copyOf(words);
  }

  /**
   * What a list holds, to be found in texts.
   *
   * @throws IllegalStateException when the file has no such list
   */
  public Phrases phrases(String name) {
    return Phrases.of(list(name).toArray(String[]::new));
  }

  /**
   * The words of a list.
   *
   * @throws IllegalArgumentException when one stands there twice
   */
  public WordSet set(String name) {
    return WordSet.of(list(name).toArray(String[]::new));
  }
}
