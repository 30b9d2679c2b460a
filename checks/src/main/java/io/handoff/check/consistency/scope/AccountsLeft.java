package io.handoff.check.consistency.scope;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.HowMany;
import io.handoff.check.told.Roles;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who makes the accounts of those who use ours: "their IT makes them, we make none", and
 * elsewhere "IT adds nobody to the app, all are set up by us".
 */
final class AccountsLeft {

  private static final WordLists LISTS = WordLists.beside(AccountsLeft.class, "accounts-left.txt");

  private static final Set<String> ACCOUNTS = LISTS.set("accounts");
  private static final Set<String> MAKES = LISTS.set("makes");
  private static final Set<String> OURS = LISTS.set("ours");
  private static final Set<String> THEIRS = LISTS.set("theirs");
  private static final Set<String> THEM = LISTS.set("them");
  private static final Set<String> NOT = LISTS.set("not");
  private static final Set<String> PLACE = LISTS.set("place");
  private static final Set<String> OTHERWISE = LISTS.set("otherwise");
  private static final Set<String> REGISTERS = WordSet.of("answers", "decisions", "setupItems");
  private static final Set<String> TODAY =
      WordSet.of("currentProcess", "whyNow", "goal", "costOfDelay", "context", "successMeasure");
  private static final Set<String> TO = WordSet.of("to", "in", "into", "on");

  /** How far apart words of one statement stand. */
  private static final int NEAR = 6;

  /** So many texts are compared at the most. */
  private static final int MOST = 40;

  /** A longer text tells of more than this. */
  private static final int LONGEST = 60;

  /**
   * Two texts of which each leaves it to the other side.
   *
   * @param path where the customer is to do it
   * @param other where we are
   */
  record Pair(String path, String other) {}

  private final Told told;
  private final CutText words;
  private final Set<String> who = new HashSet<>();
  private final Set<Long> numbers = new HashSet<>();
  private boolean weDo;
  private boolean weDeny;
  private boolean theyDo;
  private boolean theyDeny;

  private AccountsLeft(Told told, CutText words) {
    this.told = told;
    this.words = words;
  }

  /** The first two of a record, by path; null for none. */
  static @Nullable Pair in(CheckedRecord record) {
    List<AccountsLeft> left = new ArrayList<>();
    for (Told told : Told.meant(record)) {
      if (REGISTERS.contains(told.register())
          && mayBeIn(told.text())
          && !(told.isIn("answers") && TODAY.contains(told.id()))) {
        AccountsLeft one = new AccountsLeft(told, CutText.of(record, told.text()));
        one.read();
        if (left.size() < MOST && (one.isTheirs() || one.isOurs())) {
          left.add(one);
        }
      }
    }
    Pair first = null;
    for (AccountsLeft one : left) {
      for (AccountsLeft other : left) {
        if (one.isTheirs() && other.isOurs() && one.isAgainst(other)) {
          Pair pair = new Pair(one.told.path(), other.told.path());
          first = first == null || pair.path.compareTo(first.path) < 0 ? pair : first;
        }
      }
    }
    return first;
  }

  /** A cheap look first. */
  private static boolean mayBeIn(String text) {
    return text.contains("ccount")
        || text.contains("ogin")
        || text.contains(" users")
        || text.contains(" adds ")
        || text.contains(" invite")
        || text.contains(" enters ")
        || text.contains(" set up ");
  }

  private boolean isTheirs() {
    return (theyDo || weDeny) && !weDo && !theyDeny;
  }

  private boolean isOurs() {
    return (weDo || theyDeny) && !theyDo && !weDeny;
  }

  /** One of the two says that it is not its own side. */
  private boolean isAgainst(AccountsLeft other) {
    return (weDeny || other.theyDeny)
        && mayBeSame(who, other.who)
        && mayBeSame(numbers, other.numbers);
  }

  private static <T> boolean mayBeSame(Set<T> one, Set<T> other) {
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  private void read() {
    boolean named = false;
    if (words.size() > LONGEST || words.hasAny(0, words.size(), OTHERWISE)) {
      return;
    }
    words.counts().forEach(number -> numbers.add(number.amount()));
    for (int i = 0; i < words.size(); i++) {
      boolean role = HowMany.isPlural(words.at(i)) || words.isAny(i + 1, ACCOUNTS);
      if (role && Roles.isRole(Thing.one(words.at(i)))) {
        who.add(Thing.one(words.at(i)));
      }
    }
    for (int i = 0; i < words.size(); ) {
      int end = words.clauseEnd(i);
      named |= words.hasAny(i, end, ACCOUNTS);
      for (int k = i; k < end; k++) {
        if (words.isAny(k, MAKES) && isWhole(k)) {
          named |= isPutThere(k, end);
          if (named && isOfThem(i, k, end)) {
            add(i, k, end);
          }
        }
      }
      i = end;
    }
  }

  /** "Set up", and "make"; not "a set". */
  private boolean isWhole(int verb) {
    boolean set = words.is(verb, "set") || words.is(verb, "sets");
    return !set || words.is(verb + 1, "up");
  }

  /** "Adds no climbers to the app". */
  private boolean isPutThere(int verb, int end) {
    boolean people = false;
    for (int k = verb + 1; k < Math.min(end, verb + NEAR); k++) {
      if (people && words.isAny(k, TO)) {
        return words.hasAny(k + 1, Math.min(end, k + 3), PLACE);
      }
      people |=
          Roles.isRole(Thing.one(words.at(k)))
              || words.at(k).endsWith("ers")
              || words.is(k, "people")
              || words.is(k, "nobody");
    }
    return false;
  }

  private boolean isOfThem(int from, int verb, int end) {
    int to = Math.min(end, verb + NEAR);
    return words.hasAny(from, to, ACCOUNTS)
        || words.hasAny(verb + 1, to, THEM)
        || words.hasAny(from, verb, THEM)
        || isPutThere(verb, end);
  }

  private void add(int from, int verb, int end) {
    int by = verb + 1;
    while (by < Math.min(end, verb + NEAR) && !words.is(by, "by")) {
      by++;
    }
    boolean passive = words.is(by, "by") && by < end;
    int first = passive ? by + 1 : Math.max(from, verb - NEAR);
    int last = passive ? Math.min(end, by + 5) : verb;
    boolean ours = words.hasAny(first, last, OURS);
    boolean theirs = words.hasAny(first, last, THEIRS) || hasIt(first, last);
    if (ours == theirs) {
      return;
    }
    boolean denied = words.hasAny(from, verb, NOT) || words.hasAny(verb + 1, verb + 3, NOT);
    weDo |= ours && !denied;
    weDeny |= ours && denied;
    theyDo |= theirs && !denied;
    theyDeny |= theirs && denied;
  }

  /** "IT", and no "it". */
  private boolean hasIt(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, "it") && told.text().startsWith("IT", words.start(i))) {
        return true;
      }
    }
    return false;
  }
}
