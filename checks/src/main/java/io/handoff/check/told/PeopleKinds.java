package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words are names of people, and which of these are names of the same people. */
public final class PeopleKinds {

  /** What people are called who are only called people. */
  public static final String ANY = "people";

  /**
   * A name of people in a text.
   *
   * @param kind what such people are called first
   * @param end the first word after it
   * @param several whether it is of more than one
   */
  public record Name(String kind, int end, boolean several) {

    public boolean isAny() {
      return kind.equals(ANY);
    }
  }

  /** One way to call people. */
  private record Way(String[] words, String kind, boolean several) {}

  public static final WordLists LISTS = WordLists.beside(PeopleKinds.class, "same-people.txt");

  private static final List<String> DOERS = LISTS.list("doers");
  private static final Set<String> THINGS = LISTS.set("things");
  private static final int SHORTEST = 6;
  private static final Set<String> GENERIC = LISTS.set("generic");

  /** By the first word. */
  private static final Map<String, List<Way>> WAYS = new HashMap<>();

  static {
    for (String names : LISTS.list("kinds")) {
      String[] ways = names.split("/");
      for (String way : ways) {
        add(way, ways[0], isSeveral(way));
        if (!isSeveral(way)) {
          add(several(way), ways[0], true);
        }
      }
    }
  }

  private PeopleKinds() {}

  /** People who are not called by any name before this word. */
  public static Name any(int end) {
    return new Name(ANY, end, true);
  }

  /** "Salesmen", "nursing staff" and "behind the wheel" have no other form for several. */
  private static boolean isSeveral(String way) {
    return way.endsWith("s") && !way.endsWith("ss")
        || way.endsWith("men")
        || way.endsWith("people")
        || way.endsWith("staff")
        || way.endsWith("children")
        || way.endsWith("crew")
        || way.endsWith("body")
        || way.endsWith("wheel");
  }

  private static String several(String way) {
    return way.endsWith("y") && "aeiou".indexOf(way.charAt(way.length() - 2)) < 0
        ? way.substring(0, way.length() - 1) + "ies"
        : way + "s";
  }

  private static void add(String way, String kind, boolean several) {
    String[] words = way.split(" ");
    WAYS.computeIfAbsent(words[0], first -> new ArrayList<>()).add(new Way(words, kind, several));
  }

  /** The words with which people are told of. */
  static Set<String> signs() {
    Set<String> signs = new HashSet<>(WAYS.keySet());
    signs.addAll(GENERIC);
    signs.addAll(LISTS.set("collectives"));
    signs.addAll(LISTS.set("halves"));
    return signs;
  }

  /** Whoever does this: one who cleans is a cleaner. */
  public static @Nullable String doing(String verb) {
    String stem = Thing.one(verb);
    for (String name : new String[] {stem + "er", stem + "r", stem + "or"}) {
      for (Way way : WAYS.getOrDefault(name, List.of())) {
        if (way.words.length == 1) {
          return way.kind;
        }
      }
    }
    return null;
  }

  /** The longest name of people that begins here; null for none. */
  public static @Nullable Name at(CutText words, int i, int to) {
    if (i >= to) {
      return null;
    }
    Name best = null;
    for (Way way : WAYS.getOrDefault(words.at(i), List.of())) {
      int end = i + way.words.length;
      if (end <= to && words.reads(i, way.words) && (best == null || end > best.end())) {
        best = new Name(way.kind, end, way.several);
      }
    }
    if (best == null && words.isAny(i, GENERIC)) {
      return new Name(ANY, i + 1, true);
    }
    return best == null && isDoer(words.at(i))
        ? new Name(Thing.one(words.at(i)), i + 1, true)
        : best;
  }

  /** Those whose name tells that they do something, by its ending. */
  private static boolean isDoer(String word) {
    char last = word.charAt(word.length() - 1);
    if (word.length() < SHORTEST || (last != 's' && last != 'n') || THINGS.contains(word)) {
      return false;
    }
    for (String ending : DOERS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
