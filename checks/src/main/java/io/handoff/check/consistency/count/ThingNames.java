package io.handoff.check.consistency.count;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.Thing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which things a word may mean: a lorry and a truck are one, and both are vehicles. */
final class ThingNames {

  /** The things by each of their words, as one and not as several. */
  private static final Map<String, Set<String>> NAMES = new HashMap<>();

  /** By what the words are found that are known. */
  private static final Map<String, Set<String>> KEYS = new HashMap<>();

  /** Those of which there are kinds. */
  private static final Set<String> WIDE = new HashSet<>();

  /** A part of a word that says what it is, as house does in boathouse. */
  private static final int SHORTEST = 4;

  static {
    WordLists words = WordLists.beside(ThingNames.class, "things.txt");
    for (String name : words.names()) {
      if (name.indexOf('/') > 0) {
        WIDE.add(name.substring(0, name.indexOf('/')));
      }
      for (String word : words.list(name)) {
        NAMES.computeIfAbsent(word, first -> new HashSet<>()).add(name);
      }
    }
    NAMES.keySet().forEach(word -> KEYS.put(word, read(word)));
  }

  private ThingNames() {}

  /** What a thing may be; nothing for a word that nobody listed. */
  static Set<String> of(String word) {
    return NAMES.getOrDefault(word, Set.of());
  }

  /** The word for one of them. */
  static String one(String word) {
    String one = Thing.one(word);
    if (NAMES.containsKey(word) || !word.endsWith("es") || NAMES.containsKey(one)) {
      return NAMES.containsKey(word) ? word : one;
    }
    String shorter = word.substring(0, word.length() - 2);
    return NAMES.containsKey(shorter) ? shorter : one;
  }

  /** Whether a word may mean one of several kinds of things. */
  static boolean isWide(String word) {
    return of(word).stream().anyMatch(name -> WIDE.contains(name));
  }

  /** By what a word is found beside others that may mean the same. */
  static Set<String> keys(String word) {
    Set<String> known = KEYS.get(word);
    return known == null ? read(word) : known;
  }

  private static Set<String> read(String word) {
    Set<String> keys = new HashSet<>();
    addKeys(word, keys);
    int space = word.lastIndexOf(' ');
    if (space > 0) {
      addKeys(word.substring(space + 1), keys);
    }
    for (int i = SHORTEST - 1; i <= word.length() - SHORTEST && space < 0; i++) {
      String end = word.substring(i);
      if (NAMES.containsKey(end)) {
        addKeys(end, keys);
      }
    }
    return keys;
  }

  private static void addKeys(String word, Set<String> keys) {
    keys.add(word);
    for (String name : of(word)) {
      keys.add(name);
      int kind = name.indexOf('/');
      if (kind > 0) {
        keys.add(name.substring(0, kind));
      }
    }
  }

  /** Whether two words may mean one thing. */
  static boolean mayBeOne(String one, String other) {
    if (one.equals(other) || isKind(one, other) || isKind(other, one)) {
      return true;
    }
    for (String name : of(one)) {
      for (String with : of(other)) {
        if (name.equals(with) || name.startsWith(with + "/") || with.startsWith(name + "/")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Boathouse" is a house. */
  private static boolean isKind(String one, String other) {
    return other.length() >= SHORTEST
        && one.length() >= other.length() + SHORTEST - 1
        && one.endsWith(other);
  }
}
