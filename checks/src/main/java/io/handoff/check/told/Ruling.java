package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One sentence that leaves something to one person to decide.
 *
 * @param path where it is told
 * @param person the names of the one, in lower case, without titles
 * @param isFinal whether nobody else can have it as well: a choice, or an approval by one alone
 * @param matter what it is about, in words of one form
 * @param sides words that part one such matter from another: numbers, places, the other one
 * @param words the whole text
 */
public record Ruling(
    String path,
    Set<String> person,
    boolean isFinal,
    Set<String> matter,
    Set<String> sides,
    Set<String> roles,
    CutText words) {

  private static final WordLists LISTS = WordLists.beside(Ruling.class, "rulings.txt");

  private static final Set<String> YIELDS = LISTS.set("yields");

  private static final Set<String> IS = LISTS.set("is");

  private static final Set<String> NONE = LISTS.set("none");

  private static final Set<String> OTHER = LISTS.set("other");

  private static final List<String> OPPOSITES = LISTS.list("opposites");

  private static final Set<String> ASPECTS = LISTS.set("aspects");

  /** So many words in common make two sentences of one matter. */
  private static final int SAME = 2;

  /** With so many, it may be seen from two sides. */
  private static final int SURE = 3;

  private static final int SHORTEST = 4;

  /** Whether both leave the same to somebody, and not to the same one. */
  public boolean contradicts(Ruling other) {
    if (!(isFinal || other.isFinal)
        || path.equals(other.path)
        || names(other)
        || other.names(this)
        || isOther(other)) {
      return false;
    }
    Set<String> shared = shared(other);
    return isThatAlone(other)
        || shared.size() >= SAME
            && (shared.size() >= SURE || !hasAspect() || !other.hasAspect() || hasAny(shared));
  }

  /** The same, where nobody else can have it as well. */
  public Ruling asFinal() {
    return new Ruling(path, person, true, matter, sides, roles, words);
  }

  /** Whether both leave one thing, and nothing else of it, to one alone. */
  private boolean isThatAlone(Ruling other) {
    return isFinal && other.isFinal && matter.size() == 1 && matter.equals(other.matter);
  }

  /** Whether it is one of several, and the other is another of them. */
  private boolean isOther(Ruling other) {
    Set<String> mine = new HashSet<>(sides);
    Set<String> theirs = new HashSet<>(other.sides);
    mine.retainAll(OTHER);
    theirs.retainAll(OTHER);
    if (!mine.equals(theirs)) {
      return true;
    }
    for (int i = 0; i + 1 < OPPOSITES.size(); i += 2) {
      if (hasOnly(other, OPPOSITES.get(i), OPPOSITES.get(i + 1))
          || hasOnly(other, OPPOSITES.get(i + 1), OPPOSITES.get(i))) {
        return true;
      }
    }
    Set<String> shared = new HashSet<>(sides);
    shared.retainAll(other.sides);
    return shared.isEmpty() && !sides.isEmpty() && !other.sides.isEmpty();
  }

  private boolean hasOnly(Ruling other, String mine, String theirs) {
    return matter.contains(mine) && other.matter.contains(theirs) && !matter.contains(theirs);
  }

  private boolean hasAspect() {
    return hasAny(matter);
  }

  private static boolean hasAny(Set<String> words) {
    return words.stream().anyMatch(ASPECTS::contains);
  }

  private Set<String> shared(Ruling other) {
    Set<String> shared = new HashSet<>();
    for (String one : matter) {
      if (other.matter.contains(one)) {
        shared.add(one);
      } else {
        for (String two : other.matter) {
          if (isPartOf(one, two) || isPartOf(two, one)) {
            shared.add(one);
          }
        }
      }
    }
    return shared;
  }

  /** "Hive" and "beehive". */
  private static boolean isPartOf(String part, String whole) {
    return part.length() >= SHORTEST
        && whole.length() > part.length()
        && (whole.endsWith(part) || whole.startsWith(part));
  }

  /** "Follows", "has no vote", "is not asked", "need not know". */
  static boolean yields(CutText words, int i) {
    return follows(words, i)
        || (words.isAny(i, IS) && (words.isAny(i + 1, NONE) || words.is(i + 1, "t")));
  }

  /** "Follows", "obeys". */
  static boolean follows(CutText words, int i) {
    return words.isAny(i, YIELDS);
  }

  /** Whether the text names the other's person, or the office of that person, as one who acts. */
  private boolean names(Ruling other) {
    for (int i = 0; i < words.size(); i++) {
      boolean name = words.isAny(i, other.person);
      boolean role = words.isAny(i, other.roles) && !roles.contains(words.at(i));
      if ((name || role)
          && !words.hasAny(i + 1, i + 3, YIELDS)
          && !yields(words, i + 1)
          && !(words.hasAny(i - 5, i, Set.of("not"))
              && words.hasAny(i + 1, i + 3, Set.of("but")))) {
        return true;
      }
    }
    return false;
  }
}
