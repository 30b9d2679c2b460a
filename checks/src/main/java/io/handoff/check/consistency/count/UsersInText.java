package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.HowMany;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads how many people a text says use it. */
final class UsersInText {

  static final WordLists LISTS = WordLists.beside(UsersInText.class, "users.txt");

  /** Counts of people differ by growth; from so many times as many, a part is above all. */
  private static final double TIMES = 3;

  private static final double TIMES_IN_USE = 2;

  /** Whoever has access on the first day is among all from the first month on. */
  private static final double TIMES_ON_DAY_ONE = 1.5;

  /** So many words after its name, a kind of people looks at what is its own. */
  private static final int OWN = 8;

  /** So many counts are read of one text; nobody tells more. */
  private static final int MOST = 20;

  private static final Set<String> USERS = WordSet.of("user", "users");
  private static final Set<String> PERSONS = LISTS.set("persons");

  /** Words between a number and its noun that leave it the number of all. */
  private static final Set<String> PLAIN = LISTS.set("plain");

  /** Words that make it a part of all, a rate, or something else than use. */
  private static final Set<String> PART = LISTS.set("part");

  private static final Set<String> OTHER_TIME = LISTS.set("other time");
  private static final Set<String> NOT_ALL = LISTS.set("not all");
  private static final Set<String> TO_USE = LISTS.set("to use");
  private static final Set<String> USES = LISTS.set("uses");
  private static final Set<String> WHO = LISTS.set("who");
  private static final Set<String> BEFORE_A_NUMBER = LISTS.set("before a number");

  /** Words of other people, another time, or of what a thing could bear. */
  private static final Set<String> OTHERS = LISTS.set("others");

  private enum Kind {
    USER,
    PERSON,
    ROLE
  }

  private record Count(HowMany many, Kind kind, boolean plain) {}

  private final CutText words;
  private final List<Count> counts = new ArrayList<>();

  /**
   * Reads a text.
   *
   * @param roles what the users are called in the load register, such as clinicians
   */
  UsersInText(CheckedRecord record, @Nullable String text, Set<String> roles) {
    this.words = CutText.of(record, text);
    for (HowMany many : words.counts()) {
      Kind kind = kind(words.at(many.noun()), roles);
      if (kind != null && counts.size() < MOST) {
        counts.add(new Count(many, kind, isPlain(many)));
      }
    }
  }

  private static @Nullable Kind kind(String noun, Set<String> roles) {
    if (USERS.contains(noun)) {
      return Kind.USER;
    }
    return PERSONS.contains(noun) || roles.contains(noun)
        ? Kind.PERSON
        : Roles.isRole(noun) ? Kind.ROLE : null;
  }

  /** Whether nothing between a number and its noun makes them a kind of all. */
  private boolean isPlain(HowMany many) {
    int before = many.noun() - 1;
    return before < many.from()
        || words.isAny(before, PLAIN)
        || Character.isDigit(words.at(before).charAt(0))
        || Numeral.at(words, before) != null;
  }

  /**
   * What the text says about how many use it; null when it says nothing that counts.
   *
   * @param aboutUse whether it is the answer to that very question
   */
  @Nullable Users told(String path, boolean aboutUse) {
    Tally users = new Tally();
    Tally persons = new Tally();
    Tally others = new Tally();
    long besides = 0;
    for (Count count : counts) {
      int from = start(count.many.from(), false);
      int to = words.clauseEnd(count.many.from());
      boolean use = aboutUse || words.hasAny(from, to, TO_USE);
      if (!counts(count, use) || (!aboutUse && isIn(count, PART))) {
        continue;
      }
      if (words.hasAny(from, to, PART) || words.hasAny(from, to, OTHER_TIME)) {
        besides += greatest(count.many);
      } else {
        Tally tally =
            count.kind == Kind.USER ? users : count.kind == Kind.PERSON ? persons : others;
        tally.add(count.many, words);
      }
    }
    if (users.isEmpty() && !persons.isEmpty()) {
      persons.join(others);
    }
    if (users.isEmpty() && persons.isEmpty() && !others.isEmpty() && path.startsWith("answers.")) {
      return new Users(path, others.said, others.greatest, Integer.MAX_VALUE);
    }
    if (!users.isEmpty()) {
      return new Users(path, users.said, users.least, Math.max(users.most, persons.greatest));
    }
    return persons.isEmpty()
        ? null
        : new Users(path, persons.said, persons.least, persons.most + besides);
  }

  /** Whether people are counted who use it. */
  private boolean counts(Count count, boolean use) {
    int i = count.many.from();
    if (words.isAny(i - 1, NOT_ALL)) {
      return false;
    }
    return switch (count.kind) {
      case USER -> count.plain;
      case PERSON -> count.plain && (use || isFor(i));
      case ROLE ->
          !looksAtOwn(count.many.end())
              && (use || isFor(i) || words.startsClause(i) || words.is(i - 1, "and"));
    };
  }

  /** "740 growers who look at their own deliveries": readers from outside, and no users. */
  private boolean looksAtOwn(int from) {
    if (!words.isAny(from, WHO)) {
      return false;
    }
    for (int i = from; i < from + OWN && i < words.size() && !words.startsClause(i); i++) {
      if (words.is(i, "own")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFor(int number) {
    int i = number - 1;
    while (words.isAny(i, BEFORE_A_NUMBER)) {
      i--;
    }
    return words.is(i, "for") || words.is(i, "by");
  }

  private int start(int i, boolean sentence) {
    int start = i;
    while (start > 0 && !(sentence ? words.startsSentence(start) : words.startsClause(start))) {
      start--;
    }
    return start;
  }

  private boolean isIn(Count count, Set<String> some) {
    int from = start(count.many.from(), true);
    return words.hasAny(from, words.sentenceEnd(from), some);
  }

  private static long greatest(HowMany many) {
    return many.most() == Long.MAX_VALUE ? many.least() : many.most();
  }

  /** Users who are several times as many as all, wherever it is told; null for none. */
  @Nullable String crowdAbove(long all) {
    return crowd(count -> count.kind == Kind.USER && count.plain, TIMES * all);
  }

  /** The same in what says how it is used: of a day or a month, people are a part of all. */
  @Nullable String crowdInUseAbove(long all) {
    return crowd(
        count -> count.kind == Kind.ROLE ? isUsing(count.many.end()) : count.plain,
        TIMES_IN_USE * all);
  }

  /** The same in what says who has access on day one. */
  @Nullable String crowdOnDayOneAbove(long all) {
    return crowd(count -> count.kind != Kind.ROLE, TIMES_ON_DAY_ONE * all);
  }

  private @Nullable String crowd(Predicate<Count> isSo, double least) {
    for (Count count : counts) {
      HowMany many = count.many;
      int from = start(many.from(), true);
      if (middle(many) >= least
          && isSo.test(count)
          && !words.is(many.from() - 1, "of")
          && !words.is(many.from() - 2, "of")
          && !isIn(count, OTHERS)
          && !Hedge.in(words, from, words.sentenceEnd(from))) {
        return words.between(Math.min(many.from(), many.noun()), many.end());
      }
    }
    return null;
  }

  /** "About 5,800" is 5,800. */
  private static long middle(HowMany many) {
    return many.most() == Long.MAX_VALUE ? many.least() : (many.least() + many.most()) / 2;
  }

  /** "9,200 pupils also choose a dish". */
  private boolean isUsing(int verb) {
    int at = words.is(verb, "also") || words.is(verb, "will") ? verb + 1 : verb;
    return words.isAny(at, USES);
  }

  /** Several counts in one text are parts of one, or its sum. */
  private static final class Tally {

    private String said = "";
    private long least = Long.MAX_VALUE;
    private long most;

    /** Drivers alone are a part of all: all are at least so many. */
    private long greatest;

    private boolean isEmpty() {
      return said.isEmpty();
    }

    private void add(HowMany many, CutText words) {
      add(words.between(Math.min(many.from(), many.noun()), many.end()), many.least(), many.most());
      greatest = Math.max(greatest, greatest(many));
    }

    /** Staff and drivers, say, who are counted one after the other. */
    private void join(Tally other) {
      if (!other.isEmpty()) {
        add(other.said, other.least, other.most);
      }
    }

    private void add(String more, long itsLeast, long itsMost) {
      said = said.isEmpty() ? more : said + ", " + more;
      least = Math.min(least, itsLeast);
      most = Math.min(most + Math.min(itsMost, Integer.MAX_VALUE), Integer.MAX_VALUE);
    }
  }
}
