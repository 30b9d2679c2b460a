package io.handoff.check.told;

import io.handoff.check.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a name is about: its nouns in one form, so that "A mobile app" and "mobile apps" are one.
 *
 * @param all every word that says something, in order
 * @param head the noun that the name is about, before "for", "of" and the like
 * @param marks one bit or so for each word, to tell quickly that one holds not all of another
 */
public record Thing(List<String> all, String head, long marks) {

  /** Names longer than this are sentences. */
  private static final int MOST = 10;

  private static final Set<String> EMPTY =
      WordSet.of(
          "a", "an", "the", "our", "their", "its", "any", "all", "of", "for", "and", "or", "to",
          "in", "on", "with", "by", "at", "as", "be", "is", "are");

  private static final Set<String> PREPOSITIONS =
      WordSet.of(
          "of", "for", "to", "in", "on", "with", "by", "at", "from", "per", "before", "after",
          "until", "about", "between", "within", "inside", "outside", "as", "via", "through",
          "into", "that", "which", "who", "when", "where", "is", "are", "and", "or");

  public static final Thing NOTHING = new Thing(List.of(), "", 0);

  public static Thing named(CutText words) {
    if (words.size() == 0 || words.size() > 2 * MOST) {
      return NOTHING;
    }
    List<String> all = new ArrayList<>();
    String head = "";
    boolean headed = false;
    long marks = 0;
    for (int i = 0; i < words.size(); ) {
      int next = end(words, i);
      String word = form(words, i, next);
      boolean prepositional = next == i + 1 && PREPOSITIONS.contains(word);
      if (i > 0 && (prepositional || words.startsClause(i))) {
        headed = headed || !head.isEmpty();
      }
      if (next > i + 1 || !EMPTY.contains(word)) {
        all.add(word);
        marks |= 1L << (word.hashCode() & 63);
        head = headed || prepositional ? head : word;
      }
      i = next;
    }
    return all.size() > MOST ? NOTHING : new Thing(List.copyOf(all), head, marks);
  }

  /** One word, or those that stand for one. */
  public static int end(CutText words, int i) {
    return Synonyms.end(words, i);
  }

  /** The one form of a word. */
  public static String form(CutText words, int i, int end) {
    return Synonyms.of(end == i + 1 ? one(words.at(i)) : words.between(i, end));
  }

  /** The word for one of them. */
  public static String one(String word) {
    int length = word.length();
    if (length < 4
        || !word.endsWith("s")
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    return word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")
        ? word.substring(0, length - 2)
        : word.substring(0, length - 1);
  }

  public boolean isNothing() {
    return all.isEmpty();
  }

  /** Whether this is the same, or a kind of the other: it has its head and all its words. */
  public boolean isKindOf(Thing other) {
    return (other.marks & ~marks) == 0
        && !other.isNothing()
        && head.equals(other.head)
        && all.containsAll(other.all);
  }
}
