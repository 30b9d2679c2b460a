package io.handoff.check.consistency.count;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.PeopleKinds;
import io.handoff.check.told.Phrased;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how many people one sentence tells. */
final class PeopleInSentence {

  private static final WordLists LISTS = PeopleKinds.LISTS;

  private static final Set<String> COLLECTIVES = LISTS.set("collectives");
  private static final Set<String> PLAIN = LISTS.set("plain");
  private static final Set<String> AFTER = LISTS.set("after a bare number");
  private static final Set<String> ADVERBS = LISTS.set("adverbs");
  private static final Set<String> ARE = LISTS.set("are");
  private static final Set<String> VERBS = LISTS.set("verbs");
  private static final Set<String> ROUGHLY = LISTS.set("roughly");
  private static final Set<String> STOPS = LISTS.set("stops");
  private static final Set<String> OF = LISTS.set("of which");
  private static final Set<String> WHOLE = LISTS.set("whole");
  private static final Set<String> EMPTY = LISTS.set("empty");
  private static final Set<String> HALVES = LISTS.set("halves");
  private static final Set<String> TITLES = LISTS.set("titles");
  private static final Set<String> SAID = LISTS.set("said");
  private static final Set<String> NAMES =
      WordSet.of("names", "heads", "souls", "hands", "persons");
  private static final Set<String> WE = WordSet.of("we", "they");
  private static final Set<String> ONLY = WordSet.of("only", "just", "single");
  private static final Set<String> RANGE = WordSet.of("to", "or", "and");
  private static final Set<String> ASKS =
      WordSet.of("may", "can", "could", "should", "shall", "must");
  private static final Set<String> THE =
      WordSet.of("the", "all", "our", "your", "their", "these", "those", "its");
  private static final Set<String> PER = WordSet.of("per", "each", "a", "an", "every");
  private static final Set<String> UNIVERSAL = WordSet.of("every", "each", "per");
  private static final Phrased FOR_ALL = new Phrased(LISTS.list("for all"));
  private static final Phrased IN_ALL = new Phrased(LISTS.list("in all"));

  /** So many words may stand between a number and its people. */
  private static final int NEAR = 4;

  private final Told told;
  private final CutText words;
  private final int from;
  private final int to;

  PeopleInSentence(Told told, CutText words, int from, int to) {
    this.told = told;
    this.words = words;
    this.from = from;
    this.to = to;
  }

  /** Adds every count of people. */
  void addTo(List<Headcount> found) {
    for (int i = from; i < to; i++) {
      Numeral number = Numeral.at(words, i);
      if (number == null) {
        continue;
      }
      boolean year = number.amount() > 1990 && number.amount() < 2100 && words.at(i).length() == 4;
      boolean clock = words.after(i) == ':' && Numeral.at(words, i + 1) != null;
      boolean counts = !clock && (number.amount() > 1 || words.isAny(i - 1, ONLY));
      Headcount one = year || !counts ? null : at(i, number);
      if (one != null) {
        found.add(one);
      }
      i = number.end() - 1;
    }
  }

  private @Nullable Headcount at(int i, Numeral number) {
    int after = number.end();
    long amount = number.amount();
    int noun = noun(after, amount == 1);
    if (noun >= 0 && words.isAny(noun, HALVES) && words.is(noun + 1, "and")) {
      Numeral other = noun + 2 < to ? Numeral.at(words, noun + 2) : null;
      if (other == null || other.end() >= to || !words.isAny(other.end(), HALVES)) {
        return null;
      }
      amount += other.amount();
      after = other.end() + 1;
      noun = -1;
    }
    boolean team = isTeam(i);
    PeopleKinds.Name name = noun < 0 ? null : PeopleKinds.at(words, noun, to);
    boolean before = words.startsClause(i) || words.isAny(noun, NAMES);
    int subject =
        name == null && !team || name != null && name.isAny() && before
            ? subject(i, after, name != null)
            : -1;
    if (subject >= 0) {
      noun = subject;
      name = words.isAny(noun, WE) ? PeopleKinds.any(noun + 1) : PeopleKinds.at(words, noun, to);
    } else if (name == null && team) {
      noun = i - 2;
      name = PeopleKinds.any(after);
    } else if (name == null && words.is(after, "who")) {
      noun = after;
      name = PeopleKinds.any(after);
    }
    boolean each = name == null;
    if (each) {
      name = forEach(i, after);
      noun = i;
    }
    if (name == null
        || (words.is(i - 1, "of") && !team && !words.is(i - 2, "each"))
        || (words.isAny(name.end(), PER) && !words.startsClause(name.end()))) {
      return null;
    }
    PeopleKinds.Name known = name.isAny() ? closer(name) : name;
    boolean loose = name.isAny() && PeopleKinds.at(words, name.end(), to) == null;
    int who = noun;
    int end = Math.max(name.end(), number.end());
    return new Headcount(
        told,
        amount,
        words.isAny(i - 1, ROUGHLY),
        known.kind(),
        loose,
        new Headcount.Once(
            () ->
                CountSense.isOfSome(words, from, to) || words.is(end, "without") || isAsked(i)
                    ? null
                    : details(i, number.end(), who, end, known.end(), subject >= 0, each)));
  }

  /** What else is told with a number; only read where another place has another number. */
  private Headcount.Details details(
      int i, int after, int noun, int end, int known, boolean subject, boolean each) {
    return new Headcount.Details(
        CountSense.of(told, words, from, i, end, subject, each),
        marks(subject ? noun : after, noun, known),
        gist(noun, known, Math.min(words.clauseEnd(Math.max(noun, i)), to)),
        gist(noun, known, to),
        words.between(Math.min(Math.max(noun, from), i), end));
  }

  /** "May a ship order two pilots?" counts nobody; "do the 48 pilots start first?" does. */
  private boolean isAsked(int i) {
    return words.after(to - 1) == '?' && words.isAny(from, ASKS) && !words.isAny(i - 1, THE);
  }

  /** Where the people stand that a number counts; -1 for none. */
  private int noun(int after, boolean one) {
    for (int i = after; i < Math.min(after + NEAR, to); i++) {
      boolean other = i > after && Numeral.at(words, i) != null && !words.isAny(i - 1, RANGE);
      if (words.startsClause(i) || words.isAny(i, STOPS) || other) {
        return -1;
      }
      PeopleKinds.Name name = PeopleKinds.at(words, i, to);
      if (name != null && name.several() != one) {
        return i;
      }
    }
    return -1;
  }

  private int beforeAdverbs(int i) {
    int before = i;
    while (before > from && !words.startsClause(before) && words.isAny(before - 1, ADVERBS)) {
      before--;
    }
    return before;
  }

  /**
   * Whom the sentence begins with, or is on, unless they do something before the number comes:
   * "Guards: 48", "they are 23", "the ushers, 50 people".
   */
  private int subject(int i, int after, boolean people) {
    boolean named = people && !words.startsClause(i);
    int before = beforeAdverbs(i);
    boolean are = words.isAny(before - 1, ARE);
    boolean direct = after >= to || words.startsClause(after);
    if (!(are || words.startsClause(before) || people || direct)
        || !(people || after >= to || words.startsClause(after) || words.isAny(after, AFTER))) {
      return -1;
    }
    int noun = -1;
    boolean within = false;
    for (int k = from; k < before; k++) {
      within &= !words.startsClause(k);
      if (Numeral.at(words, k) != null || (within && !are && !named && words.isAny(k, VERBS))) {
        return -1;
      }
      PeopleKinds.Name name = PeopleKinds.at(words, k, before);
      if (name != null && isSubject(name, k, before, are || named)) {
        noun = k;
        within = true;
      } else if (are && k == from && words.isAny(k, WE)) {
        noun = k;
      }
    }
    return noun;
  }

  /** Whether these are spoken of: nothing but a place stands between them and the number. */
  private boolean isSubject(PeopleKinds.Name name, int k, int before, boolean are) {
    boolean several = name.several() || words.is(k - 1, "every") || words.is(k - 1, "each");
    boolean near = name.end() == before || words.startsClause(name.end());
    return several && (k == from || !name.isAny()) && (are || near || words.isAny(name.end(), OF));
  }

  /** "Every rep receives a car, therefore 33 cars": as many people as things. */
  private PeopleKinds.@Nullable Name forEach(int i, int after) {
    if (after >= to || words.startsClause(after) || words.isAny(after, STOPS)) {
      return null;
    }
    int clause = Math.min(words.clauseEnd(i), to);
    if (!words.hasAny(from, to, UNIVERSAL) && !FOR_ALL.in(words, from, to)) {
      return null;
    }
    PeopleKinds.Name each = null;
    boolean all = false;
    boolean one = false;
    String thing = Thing.one(words.at(after));
    for (int k = from; k < to; k++) {
      PeopleKinds.Name name = k == i ? null : PeopleKinds.at(words, k, to);
      if (name != null && !name.isAny() && each == null && k < i) {
        each = name;
        all |= words.isAny(k - 1, UNIVERSAL);
      }
      all |= FOR_ALL.at(words, k) > 0;
      one |= k < i && words.is(k, thing);
      one |= k >= i - 2 && k < clause && IN_ALL.at(words, k) > 0;
    }
    return all && one ? each : null;
  }

  /** "A team of 7", "a crew of 22". */
  private boolean isTeam(int i) {
    return words.is(i - 1, "of") && words.isAny(i - 2, COLLECTIVES);
  }

  /** Who is called only people is known by what they do, or by what follows. */
  private PeopleKinds.Name closer(PeopleKinds.Name any) {
    int after = any.end();
    if (after >= to || words.startsClause(after)) {
      return any;
    }
    PeopleKinds.Name closer = PeopleKinds.at(words, after, to);
    int verb = words.is(after, "who") || words.is(after, "that") ? after + 1 : after;
    String doing = verb < to ? PeopleKinds.doing(words.at(verb)) : null;
    return closer != null && !closer.isAny()
        ? closer
        : doing == null ? any : new PeopleKinds.Name(doing, verb + 1, true);
  }

  private Set<String> marks(int first, int noun, int end) {
    Set<String> marks = new HashSet<>();
    for (int i = first; i < noun; i++) {
      addMark(i, marks);
    }
    if (end < to && !words.startsClause(end) && words.isAny(end, OF)) {
      int i = end + 1;
      while (i < to && !words.startsClause(i) && isEmpty(words.at(i))) {
        i++;
      }
      if (i < to && !words.startsClause(i)) {
        addMark(i, marks);
      }
    }
    for (int i = from + 1; i < to; i++) {
      if (Character.isUpperCase(told.text().charAt(words.start(i)))
          && !words.isAny(i - 1, TITLES)) {
        addMark(i, marks);
      }
    }
    return marks;
  }

  private void addMark(int i, Set<String> marks) {
    String word = words.at(i);
    if (!PLAIN.contains(word)
        && !WHOLE.contains(word)
        && !isEmpty(word)
        && Numeral.at(words, i) == null) {
      marks.add(Gist.stem(word));
    }
  }

  private Set<String> gist(int noun, int end, int last) {
    Set<String> gist = new HashSet<>();
    for (int i = from; i < last && !(words.isAny(i, SAID) && i > end); i++) {
      if ((i < noun || i >= end) && !isEmpty(words.at(i)) && Numeral.at(words, i) == null) {
        gist.add(Gist.stem(words.at(i)));
      }
    }
    return gist;
  }

  private static boolean isEmpty(String word) {
    return word.length() < 3
        || Gist.isEmpty(word)
        || EMPTY.contains(word)
        || Character.isDigit(word.charAt(0));
  }
}
