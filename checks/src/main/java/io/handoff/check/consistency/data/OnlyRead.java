package io.handoff.check.consistency.data;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Thing;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads which systems are only read, so that people put there by hand what is put there. */
final class OnlyRead {

  private static final WordLists LISTS = WordLists.beside(OnlyRead.class, "only-read.txt");

  private static final Verbs READS = Verbs.of(LISTS, "reads");
  private static final Verbs WRITES = Verbs.of(LISTS, "writes");
  private static final Verbs CHANGES = Verbs.of(LISTS, "changes");
  private static final Verbs PUTS = Verbs.of(LISTS, "puts");
  private static final Set<String> CHECKS = LISTS.set("checks");
  private static final Set<String> ONLY = LISTS.set("only");
  private static final Set<String> READABLE = LISTS.set("readable");
  private static final Set<String> READ_RIGHTS = LISTS.set("read rights");
  private static final Set<String> RIGHTS = LISTS.set("rights");
  private static final Set<String> NOTHING = LISTS.set("nothing");
  private static final Set<String> DATA = LISTS.set("data");
  private static final Set<String> US = LISTS.set("us");
  private static final Set<String> AFTER_NOTHING = LISTS.set("after nothing");
  private static final Set<String> BUT = LISTS.set("but");
  private static final Set<String> INSIDE = LISTS.set("inside");
  private static final Set<String> UNTOUCHED = LISTS.set("untouched");
  private static final Set<String> STAYS = LISTS.set("stays");
  private static final Set<String> ARTICLES = LISTS.set("articles");
  private static final Set<String> PEOPLE_GO = LISTS.set("people go");
  private static final Set<String> CHANGE = LISTS.set("change");
  private static final Set<String> PLAIN = LISTS.set("plain");

  /** Words with which it may begin that there is one direction. */
  private static final Set<String> ONE_WAY = LISTS.set("one way");

  /** "An application by which clerks record": in ours. */
  private static final Set<String> IN_WHICH = WordSet.of("which", "where", "whereby");

  private static final Set<String> FROM = WordSet.of("from");

  private static final Set<String> CHANGE_ENDS = WordSet.of("by", "from", "except", "other");

  private static final Set<String> MORE =
      WordSet.of("nothing", "no", "more", "all", "only", "enough");

  private static final Set<String> ALL =
      WordSet.of("nothing", "never", "none", "nowhere", "nobody");

  private static final Set<String> TO =
      WordSet.of("in", "into", "to", "onto", "on", "at", "inside");

  /** How often a system is named in a text that is not made to take long. */
  private static final int MOST = 40;

  /** How far it is read from the system, both ways. */
  private static final int REACH = 60;

  private final CutText words;
  private final Map<String, Set<String>> systems;
  private final Doer doer;
  private final Set<String> found = new TreeSet<>();

  private OnlyRead(CutText words, Map<String, Set<String>> systems, Doer doer) {
    this.words = words;
    this.systems = systems;
    this.doer = doer;
  }

  /**
   * The systems among these that are only read.
   *
   * @param systems what each is called, with the words for what is to be put there
   */
  static Set<String> in(CheckedRecord record, String text, Map<String, Set<String>> systems) {
    CutText words = CutText.of(record, text);
    if (!words.names(systems.keySet())) {
      return Set.of();
    }
    OnlyRead read = new OnlyRead(words, systems, Doer.in(record, words, systems.keySet()));
    read.read();
    return read.found;
  }

  private void read() {
    String last = "";
    int left = MOST;
    for (int i = 0; i < words.size() && left > 0; ) {
      int end = words.sentenceEnd(i);
      boolean named = false;
      for (int k = i; k < end && left > 0; k++) {
        if (words.isAny(k, systems.keySet())) {
          last = words.at(k);
          named = true;
          left--;
          add(Math.max(i, k - REACH), k, Math.min(end, k + REACH));
        }
      }
      if (!named && !last.isEmpty() && goesOn(i, end)) {
        left--;
        add(i, -1, Math.min(end, i + REACH), last);
      }
      i = end;
    }
  }

  /** "It is not told anything", after a sentence that named the system. */
  private boolean goesOn(int from, int to) {
    for (int k = from; k < to; k++) {
      if (words.is(k, "it") && (k == from || words.isAny(k - 1, TO))) {
        return true;
      }
    }
    return false;
  }

  private void add(int from, int system, int to) {
    add(from, system, to, words.at(system));
  }

  private void add(int from, int system, int to, String name) {
    boolean asks = to > from && words.after(to - 1) == '?';
    if (found.contains(name) || asks) {
      return;
    }
    if (isOnlyRead(from, system, to)
        || isDoneByHand(from, to, systems.getOrDefault(name, Set.of()))) {
      found.add(name);
    }
  }

  private boolean isOnlyRead(int from, int system, int to) {
    boolean in = goesIntoIt(from, to);
    boolean but = words.hasAny(from, to, BUT);
    for (int k = from; k < to; k++) {
      boolean near = system < 0 || (system < k + 6 && system > k - 7);
      if (isOneWay(from, k, to)
          || (!in && !but && near && isReadOnly(from, k, to) && !isPartRead(from, k, system, to))
          || (!but && isNothingWritten(from, k, system, to))) {
        return true;
      }
    }
    return false;
  }

  /** "Forms go into it", "the other way". */
  private boolean goesIntoIt(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean into = words.is(i, "into") || words.is(i, "to");
      if (((into && words.is(i + 1, "it")) || words.reads(i, "other", "way"))
          && !words.hasAny(Math.max(from, i - 6), i, NOTHING)) {
        return true;
      }
    }
    return false;
  }

  /** "One way", "hands off", "reading yes, writing no", "a source and never a target". */
  private boolean isOneWay(int from, int i, int to) {
    if (!words.isAny(i, ONE_WAY)) {
      return false;
    }
    return (words.reads(i, "one", "way") && !words.is(i - 1, "only"))
        || words.reads(i, "no", "other", "direction")
        || words.reads(i, "only", "direction")
        || words.reads(i, "one", "direction")
        || words.reads(i, "single", "direction")
        || words.reads(i, "no", "trace")
        || words.reads(i, "no", "traces")
        || words.reads(i, "hands", "off")
        || words.reads(i, "off", "limits")
        || words.reads(i, "writing", "no")
        || words.reads(i, "write", "no")
        || words.reads(i, "no", "writing")
        || words.reads(i, "other", "way") && words.hasAny(Math.max(from, i - 5), i, ALL)
        || words.reads(i, "never", "from", "us")
        || (words.is(i, "source") && words.hasAny(from, i, ONLY))
        || (words.is(i, "source") && words.hasAny(i, to, NOTHING));
  }

  /** "Read only", "a viewer account", "we just fetch", "reads and no more". */
  private boolean isReadOnly(int from, int i, int to) {
    boolean read = READS.isAny(words, i);
    boolean rights =
        (words.isAny(i, READ_RIGHTS) && words.isAny(i + 1, RIGHTS))
            || (words.isAny(i, RIGHTS) && words.hasAny(i + 1, i + 3, READ_RIGHTS));
    if (rights) {
      return isOurs(from, i) || words.hasAny(from, to, MORE) || i == from;
    }
    boolean named =
        words.isAny(i, READABLE) || (words.isAny(i, READ_RIGHTS) && words.is(i + 1, "only"));
    boolean only =
        named
            || (read
                && (isOnlyBefore(from, i)
                    || (words.isAny(i + 1, ONLY) && !words.startsClause(i + 1))
                    || isNoMore(i, to)));
    if (!only) {
      return false;
    }
    boolean byPeople = read && !named && !doer.isBe(i) ? doer.who(from, i) < 0 : doer.isByPeople(i);
    return !byPeople
        && doer.by(i, to) >= 0
        && !words.hasAny(Math.max(from, i - 4), i, named ? NOTHING : ALL)
        && !doer.isByHand(from, to);
  }

  private boolean isOurs(int from, int i) {
    return words.hasAny(Math.max(from, i - 4), i, US);
  }

  private boolean isOnlyBefore(int from, int verb) {
    for (int k = verb - 1; k >= Math.max(from, verb - 2); k--) {
      if (words.isAny(k, ONLY)) {
        return true;
      }
      if (words.startsClause(k)) {
        return false;
      }
    }
    return false;
  }

  /** "And nothing more", "and that is all", "and do not speak". */
  private boolean isNoMore(int verb, int to) {
    for (int k = verb + 1; k < to; k++) {
      boolean more =
          words.reads(k, "nothing", "more")
              || words.reads(k, "nothing", "else")
              || words.reads(k, "no", "more")
              || words.reads(k, "no", "further")
              || words.reads(k, "that", "is", "all")
              || words.reads(k, "that", "is", "it")
              || words.reads(k, "do", "not", "speak")
              || words.reads(k, "do", "not", "write")
              || words.reads(k, "no", "trace");
      if (more) {
        return true;
      }
    }
    return false;
  }

  /** "Nothing is written", "never changed", "stays untouched", "nothing of ours turns up in it". */
  private boolean isNothingWritten(int from, int i, int system, int to) {
    if (words.isAny(i, UNTOUCHED)) {
      return !words.startsClause(i)
          && words.hasAny(Math.max(from, i - 6), i, STAYS)
          && !words.is(i - 1, "them")
          && !isPart(from, i, system);
    }
    if (!words.isAny(i, NOTHING) || isPart(from, i, system)) {
      return false;
    }
    boolean all = words.isAny(i, ALL);
    if (words.is(i, "no") && words.isAny(i + 1, DATA) && words.isAny(i + 2, TO)) {
      return !words.hasAny(i + 3, to, NOTHING);
    }
    if (words.is(i, "no") && !words.isAny(i + 1, DATA) && !WRITES.isAny(words, i + 1)) {
      return false;
    }
    for (int k = i + 1; k < Math.min(i + 9, to) && !words.startsClause(k); k++) {
      if (CHANGES.isAny(words, k)
          && !isTaken(from, i, system)
          && (all || isNear(system, i, k) || words.isAny(k + 1, AFTER_NOTHING))) {
        return true;
      }
      boolean object = all || words.is(i, "no") || words.hasAny(k + 1, k + 3, AFTER_NOTHING);
      if (WRITES.isAny(words, k) && object && isToSystem(k, system, to)) {
        return !all || !READS.isAny(words, k) || words.hasAny(i, k, US) || k > i;
      }
      if (words.is(k, "back")) {
        return true;
      }
    }
    return words.reads(i, "nothing", "from")
        && words.hasAny(i + 2, i + 4, US)
        && system >= 0
        && system < i;
  }

  /** Whether a verb is followed by where it goes: the system, or it, or nothing more. */
  private boolean isToSystem(int verb, int system, int to) {
    for (int k = verb + 1; k < Math.min(to, verb + 6); k++) {
      boolean there =
          k == system || words.is(k, "it") || words.is(k, "there") || words.is(k, "back");
      if (there && (words.hasAny(verb + 1, k, TO) || k < verb + 3)) {
        return true;
      }
    }
    return system < verb
        && (verb + 1 >= to || words.startsClause(verb + 1) || words.is(verb + 1, "anything"));
  }

  private boolean isNear(int system, int from, int to) {
    return system > from - 6 && system < to + 6;
  }

  /** "Prices in SAP never change" is said of a part, not so "data in SAP". */
  private boolean isPart(int from, int denial, int system) {
    int in = words.isAny(system - 1, ARTICLES) ? system - 2 : system - 1;
    return system >= 0
        && system < denial
        && in > from
        && words.isAny(in, INSIDE)
        && !words.isAny(in - 1, DATA);
  }

  /** "Prices in SAP are read only", not so an account in it that has no more rights. */
  private boolean isPartRead(int from, int k, int system, int to) {
    return isPart(from, k, system) && !words.hasAny(from, to, RIGHTS);
  }

  /** "Prices are read from SAP and never changed" is said of the prices. */
  private boolean isTaken(int from, int denial, int system) {
    int first = Math.max(from, system - 3);
    boolean taken = system < denial && words.hasAny(first, system, FROM);
    return taken && !words.hasAny(from, first, DATA);
  }

  /** "The office goes on typing tickets into Sage", where tickets are to get there by us. */
  private boolean isDoneByHand(int from, int to, Set<String> objects) {
    if (words.hasAny(from, to, BUT)
        || words.hasAny(from, to, CHECKS)
        || !hasObject(from, to, objects)) {
      return false;
    }
    if (doer.isByHand(from, to)) {
      return !doer.isTypedNoMore(from, to);
    }
    for (int k = from; k < to; k++) {
      boolean passive = words.isAny(k, PUTS.past()) && doer.isBe(k);
      if (PUTS.isAny(words, k)
          && (passive ? doer.by(k, to) < 0 : doer.isByPeople(k) && !words.hasAny(from, k, IN_WHICH))
          && !words.hasAny(from, to, NOTHING)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasObject(int from, int to, Set<String> objects) {
    for (int k = from; k < to; k++) {
      if (objects.contains(Thing.form(words, k, k + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is called read-only, as a whole. */
  static boolean isReadOnly(CutText words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.reads(i, "read", "only") || words.is(i, "readonly")) {
        return !Hedge.in(words, 0, words.size());
      }
    }
    return false;
  }

  /** The systems among these that an exclusion keeps from being written to, by its name. */
  static Set<String> excluded(CutText words, Set<String> systems, Set<String> known) {
    Set<String> found = new TreeSet<>(changed(words, systems));
    if (isWriting(words)) {
      boolean bare =
          words.size() <= 3 || words.hasAny(0, words.size(), Set.of("system", "systems"));
      for (String system : systems) {
        boolean named = words.hasAny(0, words.size(), Set.of(system));
        if (named || (bare && words.size() <= 6 && !words.hasAny(0, words.size(), known))) {
          found.add(system);
        }
      }
    }
    return found;
  }

  /** "Entries in MOLIS by the page". */
  private static Set<String> changed(CutText words, Set<String> systems) {
    Set<String> found = new HashSet<>();
    boolean change = false;
    for (int i = 0; i < words.size() && !words.isAny(i, CHANGE_ENDS); i++) {
      if (words.isAny(i, systems)) {
        return change ? Set.of(words.at(i)) : found;
      }
      change |= words.isAny(i, CHANGE);
      if (!words.isAny(i, CHANGE)
          && !words.isAny(i, PLAIN)
          && !words.isAny(i, ARTICLES)
          && !SystemAlias.isMaker(words, i)) {
        return found;
      }
    }
    return found;
  }

  /** "Write back", "writing to", "write access". */
  private static boolean isWriting(CutText words) {
    for (int i = 0; i < words.size(); i++) {
      boolean write = words.is(i, "writing") || words.is(i, "write");
      if (words.is(i, "writeback")
          || words.reads(i, "two", "way")
          || words.reads(i, "both", "ways")
          || (write && (words.is(i + 1, "to") || words.is(i + 1, "access")))
          || (CHANGES.isAny(words, i) && words.hasAny(i + 1, i + 4, Set.of("back")))) {
        return true;
      }
    }
    return false;
  }
}
