package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Which of several things a text is about: named in it, as the thing itself, and not hedged. */
public final class Named {

  private static final WordLists LISTS = WordLists.beside(Named.class, "named.txt");

  /** The longest name, in words. */
  private static final int MOST = 4;

  /** After these a name says what something else is for. */
  private static final Set<String> FOR =
      WordSet.of(
          "for", "in", "on", "of", "with", "from", "by", "into", "to", "at", "per", "about",
          "inside", "than", "like", "beside", "via", "through", "around", "before", "after",
          "until", "against", "between", "once", "when");

  private static final Set<String> OTHER =
      WordSet.of(
          "second", "another", "extra", "additional", "further", "third", "more", "new", "other");

  private static final Set<String> ARTICLES = WordSet.of("a", "an", "the", "our", "their", "its");

  /** What may follow a name that ends here; another noun makes it part of a longer one. */
  private static final Set<String> FOLLOWING = LISTS.set("following");

  private Named() {}

  /** The names, in one form with spaces between, that a text is about. */
  public static Set<String> in(CutText words, Set<String> names) {
    return names.isEmpty() ? Set.of() : in(words, names, false);
  }

  /** The same, of words that are read already. */
  public static Set<String> in(CutText words, int from, int to, Set<String> names) {
    Set<String> found = new TreeSet<>();
    addFrom(words, from, to, names, firstWords(names), found);
    return found.isEmpty() || Hedge.in(words, from, to) ? Set.of() : found;
  }

  /** The same, where an option is what is looked for. */
  public static Set<String> inAny(CutText words, Set<String> names) {
    return names.isEmpty() ? Set.of() : in(words, names, true);
  }

  private static Set<String> in(CutText words, Set<String> names, boolean hedged) {
    Set<String> firstWords = firstWords(names);
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      Set<String> here = new TreeSet<>();
      addFrom(words, i, end, names, firstWords, here);
      if (!here.isEmpty() && (hedged || !Hedge.in(words, i, end))) {
        found.addAll(here);
      }
      i = end;
    }
    return found;
  }

  /** Most words of a text begin no name, so that is asked first. */
  private static Set<String> firstWords(Set<String> names) {
    Set<String> first = new HashSet<>();
    for (String name : names) {
      int space = name.indexOf(' ');
      first.add(space < 0 ? name : name.substring(0, space));
    }
    return first;
  }

  /** The name in one form, up to what it is for; empty when it is longer than names are. */
  public static String core(CutText words) {
    StringBuilder core = new StringBuilder();
    int count = 0;
    for (int i = 0; i < words.size(); ) {
      int end = Thing.end(words, i);
      boolean over = i > 0 && (words.startsClause(i) || (end == i + 1 && words.isAny(i, FOR)));
      if (over) {
        break;
      }
      if (!words.isAny(i, ARTICLES)) {
        core.append(count == 0 ? "" : " ").append(Thing.form(words, i, end));
        count++;
      }
      if (count > MOST) {
        return "";
      }
      i = end;
    }
    return core.toString();
  }

  /** The whole name in one form, such as a name whose core is one common word. */
  public static String whole(CutText words) {
    StringBuilder whole = new StringBuilder();
    int count = 0;
    for (int i = 0; i < words.size(); count++) {
      int end = Thing.end(words, i);
      whole.append(count == 0 ? "" : " ").append(Thing.form(words, i, end));
      i = end;
    }
    return count > MOST ? "" : whole.toString();
  }

  private static void addFrom(
      CutText words,
      int from,
      int to,
      Set<String> names,
      Set<String> firstWords,
      Set<String> found) {
    int next;
    for (int i = from; i < to; i = next) {
      next = Thing.end(words, i);
      if (!firstWords.contains(Thing.form(words, i, next))
          || words.isAny(i, ARTICLES)
          || isPart(words, i, from)) {
        continue;
      }
      StringBuilder name = new StringBuilder();
      int k = i;
      for (int count = 0; count < MOST && k < to; count++) {
        int end = Thing.end(words, k);
        name.append(count == 0 ? "" : " ").append(Thing.form(words, k, end));
        k = end;
        if (names.contains(name.toString()) && endsAt(words, k, to)) {
          found.add(name.toString());
        }
      }
    }
  }

  private static boolean isPart(CutText words, int i, int from) {
    int before = i - 1;
    while (before >= from && words.isAny(before, ARTICLES)) {
      before--;
    }
    return before >= from
        && !words.startsClause(i)
        && (words.isAny(before, FOR) || words.isAny(before, OTHER));
  }

  private static boolean endsAt(CutText words, int k, int to) {
    return k >= to
        || words.startsClause(k)
        || words.isAny(k, FOLLOWING)
        || Character.isDigit(words.at(k).charAt(0));
  }
}
