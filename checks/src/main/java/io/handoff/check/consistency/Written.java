package io.handoff.check.consistency;

import io.handoff.check.text.WordLists;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which systems a text says are written to, or only read. */
final class Written {

  private static final WordLists LISTS = WordLists.beside(Written.class, "written.txt");

  /** Who makes many systems; such a name tells one when nothing longer than two letters does. */
  private static final Set<String> MAKERS = LISTS.set("makers");

  private static final Set<String> BEFORE_NAMES =
      Set.of("the", "our", "their", "ms", "apache", "customer", "old", "new", "legacy", "internal");

  private static final Set<String> NO_NAMES = LISTS.set("no names");

  private static final Set<String> WRITES =
      Set.of("write", "writes", "written", "writing", "push", "pushes", "pushed", "pushing");

  /** What is done with data that goes into a system. */
  private static final Set<String> MOVES = LISTS.set("moves");

  private static final Set<String> CHANGES =
      Set.of(
          "change", "changes", "changed", "changing", "touched", "edited", "modified", "altered");

  private static final Set<String> UNCHANGED = Set.of("untouched", "unchanged");

  private static final Set<String> NOTHING =
      Set.of("nothing", "never", "not", "no", "without", "none", "nor");

  /** After these, part of it is written all the same. */
  private static final Set<String> BUT = LISTS.set("but");

  /** What may follow the name of a system that something goes to; a noun makes it another thing. */
  private static final Set<String> FOLLOWING = LISTS.set("following");

  private static final Set<String> UPDATES = Set.of("update", "updates", "create", "creates");

  private static final Set<String> ARE = Set.of("is", "are", "gets", "get");

  /** What is done to something in a system, so that it is written there. */
  private static final Set<String> DONE = LISTS.set("done");

  private static final Set<String> BE = Set.of("is", "are", "be", "gets", "get");

  /** Words of somebody else's update, or of one that is only seen. */
  private static final Set<String> ELSEWHERE =
      Set.of("by", "read", "reads", "that", "which", "where", "already", "today", "shows", "show");

  /** Who writes when it is we who do. */
  private static final Set<String> WE =
      Set.of("we", "it", "dashboard", "portal", "app", "and", "to", "sync", "integration", "then");

  private static final Set<String> WHEN =
      Set.of("when", "after", "once", "whenever", "as", "while", "who", "users", "staff");

  private static final Set<String> OURS =
      Set.of("page", "app", "portal", "dashboard", "screen", "form", "list", "map");

  /** Who goes back to a system puts nothing there. */
  private static final Set<String> PEOPLE_GO = LISTS.set("people go");

  private static final Set<String> BY_HAND = LISTS.set("by hand");

  private static final Set<String> READS = LISTS.set("reads");

  private static final Set<String> ONLY = LISTS.set("only");

  private static final Set<String> TOUCHES = LISTS.set("touches");

  private static final Set<String> READ_RIGHTS = LISTS.set("read rights");

  private static final Set<String> RIGHTS = LISTS.set("rights");

  private static final Set<String> DATA = LISTS.set("data");

  private static final Set<String> GETS = LISTS.set("gets");

  private static final Set<String> FROM_US = LISTS.set("from us");

  private static final Set<String> PUT = LISTS.set("put");

  private static final Set<String> CHANGE = LISTS.set("change");

  private static final Set<String> PLAIN = LISTS.set("plain");

  private static final Set<String> CHANGE_ENDS = Set.of("by", "from", "except", "other");

  private static final Set<String> INSIDE = Set.of("in", "at", "inside");

  private static final Set<String> ARTICLES = Set.of("the", "their", "our", "a");

  private Written() {}

  /** The one word that people call a system by; null when it has none. */
  static @Nullable String alias(@Nullable String name) {
    CutText words = CutText.of(name);
    for (int i = 0; i < words.size(); i++) {
      String word = words.at(i);
      if (word.length() > 2
          && Character.isLetter(word.charAt(0))
          && !MAKERS.contains(word)
          && !BEFORE_NAMES.contains(word)
          && !NO_NAMES.contains(word)) {
        return word;
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.isAny(i, MAKERS)) {
        return words.at(i);
      }
    }
    return null;
  }

  /**
   * All that people call a system by: its one word, and what looks like nothing but a name, such as
   * AMMS or CarRes.
   */
  static Set<String> aliases(@Nullable String name) {
    String alias = alias(name);
    if (name == null || alias == null) {
      return Set.of();
    }
    Set<String> aliases = new TreeSet<>();
    aliases.add(alias);
    CutText words = CutText.of(name);
    for (int i = 0; i < words.size(); i++) {
      String word = words.at(i);
      if (!MAKERS.contains(word)
          && !NO_NAMES.contains(word)
          && isOnlyName(name.substring(words.start(i), words.start(i) + word.length()))) {
        aliases.add(word);
      }
    }
    return aliases;
  }

  /** Letters with a capital after the first, which no common word has. */
  private static boolean isOnlyName(String word) {
    boolean capital = false;
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
      capital |= i > 0 && Character.isUpperCase(word.charAt(i));
    }
    return capital && word.length() > 2;
  }

  /** The systems among these that a text says we write to. */
  static Set<String> systems(CutText words, Set<String> systems, Set<String> known) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (words.hasAny(i, end, systems)
          && !Hedge.in(words, i, end)
          && !words.hasAny(i, firstOf(words, i, end, systems), WHEN)) {
        addFrom(words, i, end, systems, known, found);
      }
      i = end;
    }
    return found;
  }

  private static int firstOf(CutText words, int from, int to, Set<String> systems) {
    int i = from;
    while (i < to && !words.isAny(i, systems)) {
      i++;
    }
    return i;
  }

  private static void addFrom(
      CutText words, int from, int to, Set<String> systems, Set<String> known, Set<String> found) {
    int back = -1;
    Set<String> named = new HashSet<>();
    for (int i = from; i < to; i++) {
      back = isBack(words, i) ? i : back;
      if (words.isAny(i, known)) {
        named.add(words.at(i));
      }
    }
    for (int i = from; i < to; i++) {
      if (!words.isAny(i, systems)) {
        continue;
      }
      boolean near = back >= 0 && (named.size() < 2 || (back < i && i - back < 6));
      if (near || isWrittenTo(words, from, i) || isUpdatedFromOurs(words, from, i, to)) {
        found.add(words.at(i));
      }
    }
  }

  private static boolean isWrittenTo(CutText words, int from, int system) {
    int i = system - 1;
    while (i >= from && words.isAny(i, ARTICLES)) {
      i--;
    }
    if (i >= from && words.isAny(i, UPDATES)) {
      return isOurs(words, from, i);
    }
    boolean to = words.is(i, "to") || words.is(i, "into");
    if (i < from || !(to || words.is(i, "in"))) {
      return false;
    }
    if (isDoneIn(words, from, i, system) || isPutBack(words, from, i)) {
      return true;
    }
    boolean moves =
        endsThere(words, system) && (to || !words.hasAny(from, words.sentenceEnd(from), ELSEWHERE));
    for (int k = i - 1; k >= Math.max(from, i - 9) && !words.is(k, "from"); k--) {
      if ((moves && words.isAny(k, MOVES))
          || words.isAny(k, WRITES)
          || (!to && words.isAny(k, UPDATES) && isOurs(words, from, k))) {
        return true;
      }
    }
    return false;
  }

  /** "Puts the weight of each ticket back into Primavera". */
  private static boolean isPutBack(CutText words, int from, int to) {
    return words.is(to - 1, "back")
        && !words.hasAny(Math.max(from, to - 4), to, PEOPLE_GO)
        && !words.hasAny(from, words.sentenceEnd(from), BY_HAND);
  }

  /** "New customers are created in HubSpot". */
  private static boolean isDoneIn(CutText words, int from, int in, int system) {
    if (!words.is(in, "in")
        || !endsThere(words, system)
        || words.hasAny(from, words.sentenceEnd(from), ELSEWHERE)) {
      return false;
    }
    for (int k = in - 1; k >= Math.max(from + 1, in - 3); k--) {
      if (words.isAny(k, DONE) && (words.isAny(k - 1, BE) || words.isAny(k - 2, BE))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name of a system ends here, and is not part of another: "the HubSpot owner". */
  static boolean endsThere(CutText words, int system) {
    int next = system + 1;
    while (next < words.size() && words.at(next).length() <= 2 && !words.isAny(next, FOLLOWING)) {
      next++;
    }
    return next >= words.size()
        || words.startsClause(next)
        || words.isAny(next, FOLLOWING)
        || Character.isDigit(words.at(next).charAt(0));
  }

  /** "Staff update orders in Falke from the page"; "the stock in Falke is updated". */
  private static boolean isUpdatedFromOurs(CutText words, int from, int system, int to) {
    if (!words.is(system - 1, "in") || words.hasAny(from, to, ELSEWHERE)) {
      return false;
    }
    if (words.isAny(system + 1, ARE) && words.is(system + 2, "updated") && system + 2 < to) {
      return true;
    }
    boolean fromOurs =
        words.is(system + 1, "from")
            && words.isAny(system + 2, ARTICLES)
            && words.isAny(system + 3, OURS)
            && system + 3 < to;
    return fromOurs && words.hasAny(Math.max(from, system - 6), system, UPDATES);
  }

  private static boolean isOurs(CutText words, int from, int verb) {
    return verb == from || words.isAny(verb - 1, WE);
  }

  /** "Write back", "both ways" and the like. */
  private static boolean isBack(CutText words, int i) {
    return goesBack(words, i)
        || words.is(i, "writeback")
        || words.is(i, "bidirectional")
        || words.is(i, "bidirectionally")
        || words.reads(i, "two", "way")
        || words.reads(i, "both", "ways")
        || words.reads(i, "both", "directions");
  }

  /** "Writes back", "sends corrected owners back". */
  private static boolean goesBack(CutText words, int i) {
    if (!words.isAny(i, WRITES) && !words.isAny(i, MOVES)) {
      return false;
    }
    for (int k = i + 1; k < Math.min(i + 4, words.size()) && !words.startsClause(k); k++) {
      if (words.is(k, "back")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what moves, as its own entry says, moves to the system. */
  static boolean objectsGoTo(String system, CutText words) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (!Hedge.in(words, i, end)) {
        for (int k = i; k < end; k++) {
          int before = words.isAny(k - 1, ARTICLES) ? k - 2 : k - 1;
          boolean to = before >= i && (words.is(before, "to") || words.is(before, "into"));
          if (isBack(words, k) || (to && words.is(k, system))) {
            return true;
          }
        }
      }
      i = end;
    }
    return false;
  }

  /** Whether a name is about writing to a system. */
  static boolean isWriting(CutText words) {
    for (int i = 0; i < words.size(); i++) {
      if (isBack(words, i)
          || ((words.is(i, "writing") || words.is(i, "write"))
              && (words.is(i + 1, "to") || words.is(i + 1, "access")))) {
        return true;
      }
    }
    return false;
  }

  /** The systems among these that a name is of any change in: "Entries in MOLIS by the page". */
  static Set<String> changed(CutText words, Set<String> systems) {
    Set<String> found = new TreeSet<>();
    boolean change = false;
    for (int i = 0; i < words.size() && !words.isAny(i, CHANGE_ENDS); i++) {
      if (change && words.isAny(i, systems)) {
        found.add(words.at(i));
        return found;
      }
      change |= words.isAny(i, CHANGE);
      if (!words.isAny(i, CHANGE)
          && !words.isAny(i, PLAIN)
          && !words.isAny(i, ARTICLES)
          && !words.isAny(i, MAKERS)) {
        return found;
      }
    }
    return found;
  }

  /** Whether it says no more than that nothing is written back. */
  static boolean isBare(CutText words) {
    return words.size() <= 3
        || (words.size() <= 6
            && words.hasAny(0, words.size(), Set.of("system", "systems", "source", "sources")));
  }

  static boolean isReadOnly(CutText words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.reads(i, "read", "only") || words.is(i, "readonly")) {
        return !Hedge.in(words, 0, words.size());
      }
    }
    return false;
  }

  /** The systems among these that a text says are only read. */
  static Set<String> onlyRead(CutText words, Set<String> systems) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (words.hasAny(i, end, systems)) {
        for (int k = i; k < end; k++) {
          if (saysOneWay(words, i, k, end)) {
            addNear(words, i, end, systems, found);
          } else if (saysReadOnly(words, k)
              && !Hedge.in(words, clauseStart(words, i, k), Math.min(words.clauseEnd(k), end))
              && !goesIntoIt(words, i, end)) {
            addNear(words, Math.max(i, k - 3), Math.min(end, k + 6), systems, found);
          } else if (saysNothingWritten(words, k, end) && !words.hasAny(i, end, BUT)) {
            int back = isOne(words, i, end, systems) ? i : Math.max(i, k - 3);
            addWhole(words, back, k, Math.min(end, k + 8), systems, found);
          }
        }
      }
      i = end;
    }
    return found;
  }

  private static int clauseStart(CutText words, int from, int i) {
    int start = i;
    while (start > from && !words.startsClause(start)) {
      start--;
    }
    return start;
  }

  /** "Forms go into it", "the other way". */
  private static boolean goesIntoIt(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.reads(i, "into", "it")
          || words.reads(i, "to", "it")
          || words.reads(i, "other", "way")) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the systems alone is named. */
  private static boolean isOne(CutText words, int from, int to, Set<String> systems) {
    Set<String> named = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (words.isAny(i, systems)) {
        named.add(words.at(i));
      }
    }
    return named.size() == 1;
  }

  /** Like the near ones, but not where only a part is spoken of: "prices in SAP never change". */
  private static void addWhole(
      CutText words, int from, int denial, int to, Set<String> systems, Set<String> found) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, systems)) {
        int in = words.isAny(i - 1, ARTICLES) ? i - 2 : i - 1;
        boolean part =
            i < denial && in > from && words.isAny(in, INSIDE) && !words.isAny(in - 1, DATA);
        if (!part) {
          found.add(words.at(i));
        }
      }
    }
  }

  private static void addNear(
      CutText words, int from, int to, Set<String> systems, Set<String> found) {
    for (int near = from; near < to; near++) {
      if (words.isAny(near, systems)) {
        found.add(words.at(near));
      }
    }
  }

  private static boolean saysReadOnly(CutText words, int i) {
    return words.reads(i, "read", "only")
        || words.is(i, "readonly")
        || words.reads(i, "view", "only")
        || words.reads(i, "view", "access")
        || (words.isAny(i, ONLY) && words.isAny(i + 1, READS))
        || (words.isAny(i, READS) && words.isAny(i + 1, ONLY) && !words.startsClause(i + 1));
  }

  /** "One way", "reading rights and nothing more", "hands off", "reading yes, writing no". */
  private static boolean saysOneWay(CutText words, int from, int i, int to) {
    return (words.reads(i, "one", "way") && !words.is(i - 1, "only"))
        || words.reads(i, "no", "other", "direction")
        || words.reads(i, "hands", "off")
        || words.reads(i, "writing", "no")
        || words.reads(i, "write", "no")
        || words.reads(i, "no", "writing")
        || (words.isAny(i, READ_RIGHTS)
            && words.isAny(i + 1, RIGHTS)
            && (words.reads(i + 2, "and", "nothing")
                || words.reads(i + 2, "and", "no")
                || words.hasAny(Math.max(from, i - 3), Math.min(to, i + 4), ONLY)));
  }

  /** "Nothing is written", "never changed", "stays untouched". */
  private static boolean saysNothingWritten(CutText words, int i, int to) {
    if (words.isAny(i, UNCHANGED) && !words.startsClause(i)) {
      return !words.isAny(i - 3, INSIDE) && !words.isAny(i - 4, INSIDE);
    }
    if (!words.isAny(i, NOTHING)) {
      return false;
    }
    if (words.is(i, "no") && !words.isAny(i + 1, DATA) && !words.isAny(i + 1, WRITES)) {
      return false;
    }
    if (words.is(i, "nothing")
        && (words.isAny(i - 1, GETS) || words.isAny(i - 2, GETS))
        && words.hasAny(i, to, FROM_US)) {
      return true;
    }
    for (int k = i + 1; k < Math.min(i + 9, to) && !words.startsClause(k); k++) {
      if (words.is(k, "back") && (words.isAny(k - 1, PEOPLE_GO) || words.isAny(k - 1, MOVES))) {
        return true;
      }
      if (words.isAny(k, PUT)
          && words.is(k + 1, "anything")
          && (words.isAny(k + 2, INSIDE) || words.is(k + 2, "to") || words.is(k + 2, "into"))) {
        return true;
      }
      boolean put =
          words.isAny(k, PUT)
              && (words.is(i, "no") || words.is(i, "nothing") || words.is(i, "none"))
              && (words.isAny(k + 1, INSIDE) || words.is(k + 1, "to") || words.is(k + 1, "into"));
      if (put) {
        return true;
      }
      boolean verb =
          (!words.is(i, "no") && !words.is(i, "without") && words.isAny(k, CHANGES))
              || (words.isAny(k, TOUCHES) && !words.is(i, "without"));
      if (verb || words.isAny(k, WRITES) || isBack(words, k)) {
        return true;
      }
    }
    return false;
  }
}
