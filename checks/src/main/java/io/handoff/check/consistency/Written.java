package io.handoff.check.consistency;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which systems a text says are written to, or only read. */
final class Written {

  private static final Set<String> VENDORS =
      Set.of(
          "microsoft",
          "google",
          "oracle",
          "sap",
          "amazon",
          "aws",
          "adobe",
          "ibm",
          "the",
          "our",
          "their",
          "ms",
          "apache",
          "atlassian",
          "customer",
          "old",
          "new",
          "legacy",
          "internal");

  private static final Set<String> NO_NAMES =
      Set.of(
          "system",
          "crm",
          "erp",
          "database",
          "data",
          "api",
          "file",
          "files",
          "sheets",
          "excel",
          "portal",
          "dashboard",
          "website",
          "app",
          "online",
          "cloud",
          "server",
          "finance",
          "sales",
          "service",
          "spreadsheet",
          "spreadsheets",
          "identity",
          "provider",
          "company");

  private static final Set<String> WRITES =
      Set.of("write", "writes", "written", "writing", "push", "pushes", "pushed", "pushing");

  private static final Set<String> UPDATES = Set.of("update", "updates", "create", "creates");

  private static final Set<String> ARE = Set.of("is", "are", "gets", "get");

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

  private static final Set<String> ARTICLES = Set.of("the", "their", "our", "a");

  private Written() {}

  /** The one word that people call a system by; null when it has none. */
  static @Nullable String alias(@Nullable String name) {
    CutText words = CutText.of(name);
    for (int i = 0; i < words.size(); i++) {
      String word = words.at(i);
      if (word.length() > 2
          && Character.isLetter(word.charAt(0))
          && !VENDORS.contains(word)
          && !NO_NAMES.contains(word)) {
        return word;
      }
    }
    return null;
  }

  /** The systems among these that a text says we write to. */
  static Set<String> systems(CutText words, Set<String> systems, Set<String> known) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (words.hasAny(i, end, systems)
          && !Hedge.in(words, i, end)
          && !words.hasAny(i, end, WHEN)) {
        addFrom(words, i, end, systems, known, found);
      }
      i = end;
    }
    return found;
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
    for (int k = i - 1; k >= Math.max(from, i - 9) && !words.is(k, "from"); k--) {
      if (words.isAny(k, WRITES) || (!to && words.isAny(k, UPDATES) && isOurs(words, from, k))) {
        return true;
      }
    }
    return false;
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
    return ((words.isAny(i, WRITES) || words.is(i, "sent") || words.is(i, "sends"))
            && words.is(i + 1, "back"))
        || words.is(i, "writeback")
        || words.is(i, "bidirectional")
        || words.is(i, "bidirectionally")
        || words.reads(i, "two", "way")
        || words.reads(i, "both", "ways")
        || words.reads(i, "both", "directions");
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
      if (words.hasAny(i, end, systems) && !Hedge.in(words, i, end)) {
        for (int k = i; k < end; k++) {
          if (words.reads(k, "read", "only") || words.is(k, "readonly")) {
            for (int near = Math.max(i, k - 3); near < Math.min(end, k + 6); near++) {
              if (words.isAny(near, systems)) {
                found.add(words.at(near));
              }
            }
          }
        }
      }
      i = end;
    }
    return found;
  }
}
