package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many people use it, as one place says: at least and at most.
 *
 * @param path where it is said
 * @param said the words, or the figure
 * @param least at least so many
 * @param most at most so many
 */
record People(String path, String said, long least, long most) {

  private static final WordLists LISTS = WordLists.beside(People.class, "people.txt");

  /** Counts of people differ by growth and rounding; from half as much again they contradict. */
  private static final double FAR = 1.5;

  /** So many words after its name, a kind of people looks at what is its own. */
  private static final int OWN = 8;

  private static final Set<String> USERS = Set.of("user", "users");

  private static final Set<String> PERSONS =
      Set.of("staff", "employees", "people", "persons", "colleagues", "workers");

  /** Words between a number and its noun that leave it the number of all. */
  private static final Set<String> PLAIN = LISTS.set("plain");

  /** Words that make it a part of all, a rate, or something else than use. */
  private static final Set<String> PART = LISTS.set("part");

  /** Words of another time. */
  private static final Set<String> OTHER_TIME = LISTS.set("other time");

  private static final Set<String> NOT_ALL = LISTS.set("not all");

  private static final Set<String> TO_USE =
      Set.of("use", "uses", "using", "sign", "signs", "log", "logs", "open", "opens");

  private static final Set<String> BEFORE_A_NUMBER = LISTS.set("before a number");

  /**
   * What a text says about how many use it; null when it says nothing that counts.
   *
   * @param roles what the users are called in the load register, such as clinicians
   * @param aboutUse whether the text is the answer to that very question
   */
  static @Nullable People in(
      CheckedRecord record,
      String path,
      @Nullable String text,
      Set<String> roles,
      boolean aboutUse) {
    if (text == null || !mayCount(text)) {
      return null;
    }
    CutText words = CutText.of(record, text);
    Tally users = new Tally();
    Tally persons = new Tally();
    Tally others = new Tally();
    long besides = 0;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean promised = !aboutUse && words.hasAny(i, end, PART);
      for (int clause = i; clause < end && !promised; ) {
        int clauseEnd = Math.min(words.clauseEnd(clause), end);
        boolean counts =
            !words.hasAny(clause, clauseEnd, PART)
                && !usedTo(words, clause, clauseEnd)
                && !words.hasAny(clause, clauseEnd, OTHER_TIME);
        Tally aside = new Tally();
        count(
            words,
            clause,
            clauseEnd,
            roles,
            aboutUse,
            counts ? users : aside,
            counts ? persons : aside,
            counts ? others : aside);
        besides += aside.isEmpty() ? 0 : aside.most;
        clause = clauseEnd;
      }
      i = end;
    }
    if (users.isEmpty() && !persons.isEmpty()) {
      persons.join(others);
    }
    if (users.isEmpty() && persons.isEmpty() && !others.isEmpty() && path.startsWith("answers.")) {
      return new People(path, others.said, others.greatest, Integer.MAX_VALUE);
    }
    if (!users.isEmpty()) {
      return new People(path, users.said, users.least, Math.max(users.most, persons.greatest));
    }
    return persons.isEmpty()
        ? null
        : new People(path, persons.said, persons.least, persons.most + besides);
  }

  private static boolean usedTo(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.reads(i, "used", "to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayCount(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("hundred")
        || lower.contains("thousand")
        || lower.contains("ty ")
        || lower.contains("ten ")
        || lower.contains("dozen");
  }

  private static void count(
      CutText words,
      int from,
      int to,
      Set<String> roles,
      boolean aboutUse,
      Tally users,
      Tally persons,
      Tally others) {
    boolean use = words.hasAny(from, to, TO_USE);
    int i = from;
    while (i < to) {
      Numeral number = Numeral.at(words, i);
      if (number == null) {
        i++;
        continue;
      }
      Long upper = null;
      int end = number.end();
      if (words.is(end, "to")
          || (words.is(end, "and") && words.is(i - 1, "between"))
          || isDash(words, end)) {
        Numeral second = Numeral.at(words, isDash(words, end) ? end : end + 1);
        if (second != null) {
          upper = second.amount();
          end = second.end();
        }
      }
      int noun = end;
      while (noun < to && noun - end < 2 && words.isAny(noun, PLAIN)) {
        noun++;
      }
      if (noun < to && number.amount() > 0) {
        boolean user = words.isAny(noun, USERS);
        boolean person =
            (words.isAny(noun, PERSONS) || words.isAny(noun, roles))
                && !isAdjective(words, noun)
                && (aboutUse || use || isFor(words, i));
        if ((user || person) && !words.isAny(i - 1, NOT_ALL)) {
          (user ? users : persons).add(words, i, noun + 1, number.amount(), upper);
        } else if (!user && !person && !words.isAny(i - 1, NOT_ALL)) {
          int role = Roles.end(words, noun, to);
          if (role > 0
              && !looksAtOwn(words, role, to)
              && !isAdjective(words, role - 1)
              && (aboutUse || use || isListed(words, i))) {
            others.add(words, i, role, number.amount(), upper);
          }
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /** "740 growers who look at their own deliveries": readers from outside, and no users. */
  private static boolean looksAtOwn(CutText words, int from, int to) {
    if (!words.isAny(from, Set.of("who", "that", "to", "can", "may"))) {
      return false;
    }
    for (int i = from; i < Math.min(from + OWN, to); i++) {
      if (words.is(i, "own")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(CutText words, int end) {
    return end > 0
        && end < words.size()
        && (words.after(end - 1) == '-' || words.after(end - 1) == '–')
        && Character.isDigit(words.at(end).charAt(0));
  }

  /** "2,000 staff accounts" counts accounts. */
  private static boolean isAdjective(CutText words, int noun) {
    return words.isAny(
        noun + 1,
        Set.of(
            "accounts",
            "records",
            "files",
            "data",
            "cards",
            "numbers",
            "members",
            "hours",
            "days",
            "profiles"));
  }

  /** "For 40 agents", and "40 agents and 9 clerks". */
  private static boolean isListed(CutText words, int number) {
    return isFor(words, number) || words.startsClause(number) || words.is(number - 1, "and");
  }

  private static boolean isFor(CutText words, int number) {
    int i = number - 1;
    while (words.isAny(i, BEFORE_A_NUMBER)) {
      i--;
    }
    return words.is(i, "for") || words.is(i, "by");
  }

  /** Whether two places cannot both be right. */
  boolean contradicts(People other) {
    return least >= other.most * FAR || other.least >= most * FAR;
  }

  /** Several counts in one text are parts of one, or its sum. */
  private static final class Tally {

    private String said = "";
    private long least = Long.MAX_VALUE;
    private long most;

    /** Drivers alone are a part of all: all are at least so many. */
    private long greatest;

    /** Staff and drivers, say, who are counted one after the other. */
    private void join(Tally other) {
      if (!other.isEmpty()) {
        said = said + ", " + other.said;
        least = Math.min(least, other.least);
        most = Math.min(most + other.most, Integer.MAX_VALUE);
      }
    }

    private boolean isEmpty() {
      return said.isEmpty();
    }

    private void add(CutText words, int from, int to, long amount, @Nullable Long upper) {
      said = said.isEmpty() ? words.between(from, to) : said + ", " + words.between(from, to);
      boolean atMost =
          words.reads(from - 2, "up", "to")
              || words.reads(from - 2, "at", "most")
              || words.isAny(from - 1, Set.of("maximum", "max"));
      boolean atLeast =
          words.reads(from - 2, "at", "least")
              || words.isAny(from - 1, Set.of("over", "minimum", "above"));
      least = Math.min(least, atMost ? 1 : amount);
      greatest = Math.max(greatest, amount);
      most =
          atLeast
              ? Integer.MAX_VALUE
              : Math.min(
                  most + (upper == null ? amount : Math.max(upper, amount)), Integer.MAX_VALUE);
    }
  }
}
