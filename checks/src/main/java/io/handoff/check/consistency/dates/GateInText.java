package io.handoff.check.consistency.dates;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Sign;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds that somebody outside has to allow a start, and the day on which it is allowed. */
final class GateInText {

  private static final WordLists WORDS = WordLists.beside(GateInText.class, "gates.txt");

  private static final Set<String> ALLOWS = WordLists.beside(Sign.class, "signs.txt").set("allows");

  private static final Set<String> OPEN =
      WordSet.of("if", "could", "might", "would", "unless", "whether");

  private static final Set<String> THAT = WordSet.of("it", "that", "then", "this");

  private static final Set<String> OUTSIDERS = WORDS.set("outsiders");
  private static final Set<String> WHOSE_MEETING = WORDS.set("whose meeting");
  private static final Set<String> GRANTS = WORDS.set("grants");
  private static final Set<String> GIVES = WORDS.set("gives");
  private static final Set<String> GO = WORDS.set("go");
  private static final Set<String> LEAVE = WORDS.set("leave");
  private static final Set<String> CONDITIONS = WORDS.set("conditions");
  private static final Set<String> MAY = WORDS.set("may");
  private static final Set<String> FROM = WORDS.set("from");
  private static final Set<String> PRONOUNS = WORDS.set("pronouns");
  private static final Set<String> GIVEN = WORDS.set("given");
  private static final Set<String> FUTURE = WORDS.set("future");
  private static final Set<String> NEVER = WORDS.set("never");
  private static final Set<String> LIMITS = WORDS.set("limits");
  private static final Set<String> NEEDS = WORDS.set("needs");
  private static final Set<String> USES = WORDS.set("uses");
  private static final Set<String> ELSEWHERE = WORDS.set("elsewhere");
  private static final Set<String> RENEWING = WORDS.set("renewing");
  private static final Set<String> WISHES =
      WordSet.of("wish", "wishes", "intends", "plans", "asks");
  private static final Set<String> SENDS = WORDS.set("sends");
  private static final Set<String> SPANS = WORDS.set("spans");
  private static final Set<String> TAKES = WORDS.set("takes");
  private static final Set<String> MEETS = WORDS.set("meets");
  private static final Set<String> SHUT = WordSet.of("shut", "closed", "locked", "dark", "barred");
  private static final Set<String> STAYS =
      WordSet.of("stay", "stays", "remain", "remains", "is", "are", "be", "keeps", "kept");
  private static final Set<String> SITS = WORDS.set("sits");
  private static final Set<String> PERMITS = WORDS.set("permits");
  private static final Set<String> REVIEWS = WORDS.set("reviews");
  private static final Set<String> PAPERS = WORDS.set("papers");
  private static final Set<String> LETTERS = WORDS.set("letters");

  private static final Set<String> PERIODS = WORDS.set("periods");

  /** How far apart words of one statement stand. */
  private static final int NEAR = 8;

  private GateInText() {}

  /** The day, where a text says that nothing starts before; null where it says no such thing. */
  static @Nullable LocalDate day(CutText words, int year) {
    if (!words.hasAny(0, words.size(), ALLOWS)) {
      return null;
    }
    boolean outside = hasOutsider(words, 0, words.size());
    int gate = words.size();
    int must = words.size();
    boolean waits = false;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (isGiven(words, i, end)) {
        return null;
      }
      if (i < gate && isGate(words, i, end, outside)) {
        gate = i;
      }
      must = i < must && haveToAllow(words, i, end) ? i : must;
      waits |= must < i && waitsForPaper(words, i, end);
      i = end;
    }
    gate = waits ? Math.min(gate, must) : gate;
    return gate < words.size() ? allowedOn(words, gate, year) : null;
  }

  /**
   * The day on which those sit, by another text, of whom a text says that nothing starts before
   * they allow it; null where either says no such thing.
   */
  static @Nullable LocalDate sitsOn(CutText gate, CutText sitting, int year) {
    for (int i = 0; i < sitting.size(); ) {
      int end = sitting.sentenceEnd(i);
      LocalDate day = onlyDay(sitting, i, end, year);
      if (day != null && sitting.hasAny(0, sitting.size(), SITS) && areOfSame(gate, sitting, end)) {
        return day;
      }
      i = end;
    }
    return null;
  }

  /** The one day that a sentence names; a month by itself is none. */
  private static @Nullable LocalDate onlyDay(CutText words, int from, int to, int year) {
    LocalDate only = null;
    for (int i = from; i < to; i++) {
      LocalDate day = RoughDay.at(words, i, to, year);
      if (day != null && only != null && !day.equals(only)) {
        return null;
      }
      only = day == null ? only : day;
    }
    return only;
  }

  /** Whether both tell of the same council, the other one up to the end of a sentence. */
  private static boolean areOfSame(CutText gate, CutText sitting, int end) {
    for (int i = 0; i < end; i++) {
      if (sitting.isAny(i, OUTSIDERS) && gate.names(Set.of(sitting.at(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text says that nothing starts before somebody outside allows it, without a day. */
  static boolean isOpen(CutText words, int year) {
    if (!words.hasAny(0, words.size(), OUTSIDERS)) {
      return false;
    }
    int gate = words.size();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (isGiven(words, i, end)) {
        return false;
      }
      boolean waits = words.hasAny(i, end, OUTSIDERS) && isGate(words, i, end, true);
      gate = waits ? Math.min(gate, i) : gate;
      i = end;
    }
    return gate < words.size() && allowedOn(words, gate, year) == null;
  }

  /**
   * The one day a text names, where somebody, known or not, allows something and nothing is done
   * before that; null where it says no such thing.
   */
  static @Nullable LocalDate grantedOn(CutText words, int year) {
    boolean grants = false;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (isGiven(words, i, end)) {
        return null;
      }
      grants |= words.hasAny(i + 1, end, GRANTS) && !words.hasAny(i, end, OPEN);
      if (grants && waitsForThat(words, i, end)) {
        DateInText day = DateInText.only(words, 0, words.size(), year);
        return day == null ? null : day.day();
      }
      i = end;
    }
    return null;
  }

  /**
   * The day on which a permit or a review is there that takes so long from a day on, whether or not
   * something is said to wait for it; null where the text tells of none.
   */
  static @Nullable LocalDate takesUntil(CutText words, int year) {
    int days = 0;
    boolean permit = false;
    LocalDate start = null;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (isGiven(words, i, end)
          || isElsewhere(words, i, end)
          || words.hasAny(i, end, OPEN)
          || isWithoutIt(words, i, end)) {
        return null;
      }
      DateInText day = DateInText.only(words, i, end, year);
      if (day != null && words.hasAny(i, end, PAPERS)) {
        if (start != null) {
          return null;
        }
        start = day.day();
      }
      for (int k = i; k < end; k++) {
        days = Math.max(days, span(words, k, end));
        permit |= isPermit(words, k);
      }
      i = end;
    }
    return !permit || days == 0 || start == null ? null : start.plusDays(days);
  }

  /** "The app goes live without it". */
  private static boolean isWithoutIt(CutText words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (words.is(i, "without") && words.isAny(i + 1, THAT)) {
        return !isDenied(words, from, to);
      }
    }
    return false;
  }

  private static boolean isPermit(CutText words, int i) {
    return words.isAny(i, PERMITS)
        || ((words.is(i, "review") || words.is(i, "assessment")) && words.isAny(i - 1, REVIEWS));
  }

  /** Whether a sentence says of somebody that they have to allow something. */
  private static boolean haveToAllow(CutText words, int from, int to) {
    if (isElsewhere(words, from, to) || words.hasAny(from, to, OPEN)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (hasToAllow(words, i, to)) {
        return true;
      }
    }
    return false;
  }

  /** "No loaf is sold before the letter", "without the stamp nothing is switched on". */
  private static boolean waitsForPaper(CutText words, int from, int to) {
    if (!isDenied(words, from, to)
        || !words.hasAny(from, to, USES)
        || isElsewhere(words, from, to)) {
      return false;
    }
    for (int i = from; i + 1 < to; i++) {
      int end = Math.min(words.clauseEnd(i), Math.min(to, i + 5));
      if (isLimit(words, i) && words.hasAny(i + 1, end, LETTERS)) {
        return true;
      }
    }
    return false;
  }

  /** "Nothing can be sent before it". */
  private static boolean waitsForThat(CutText words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (words.isAny(i, LIMITS)
          && words.isAny(i + 1, THAT)
          && (i + 2 == to || words.startsClause(i + 2))) {
        return words.hasAny(from, i, NEVER) && !isElsewhere(words, from, to);
      }
    }
    return false;
  }

  /** Whether a sentence says that it was allowed already. */
  private static boolean isGiven(CutText words, int from, int to) {
    boolean future = false;
    boolean waits = false;
    boolean allows = false;
    for (int i = from; i < to; i++) {
      if (words.startsClause(i)) {
        future = false;
      }
      boolean since =
          words.is(i, "since") && (allows || words.isAny(i + 2, PERIODS)) && !isBecause(words, i);
      boolean given =
          (words.isAny(i, GIVEN)
                  && !words.is(i + 1, "only")
                  && !words.is(i + 2, "word")
                  && !isOnce(words, i + 1))
              || words.reads(i, "said", "yes");
      if (since || (given && !future && !waits)) {
        return true;
      }
      future |= words.isAny(i, FUTURE);
      waits |= isOnce(words, i) || words.isAny(i, LIMITS);
      allows |= words.isAny(i, ALLOWS);
    }
    return false;
  }

  /** "Since they take weeks"; "since this season" is of a time. */
  private static boolean isBecause(CutText words, int since) {
    return words.isAny(since + 1, PRONOUNS) && !words.isAny(since + 2, PERIODS);
  }

  /**
   * Whether a sentence says that something waits until somebody allows it. Of those who are not
   * known to be outside, more is asked.
   */
  private static boolean isGate(CutText words, int from, int to, boolean outside) {
    if (outside && words.hasAny(from, to, SHUT) && staysShut(words, from, to)) {
      return true;
    }
    if (isElsewhere(words, from, to)) {
      return false;
    }
    boolean never = isDenied(words, from, to);
    boolean uses = words.hasAny(from, to, USES);
    boolean allows = words.hasAny(from, to, ALLOWS);
    boolean first = false;
    boolean must = false;
    for (int i = from; i < to; i++) {
      boolean waits = isLimit(words, i);
      if (never && waits && (outside || (uses && words.hasAny(i, to, ALLOWS)))) {
        return true;
      }
      if (words.is(i, "without")
          && words.startsClause(i)
          && outside
          && words.hasAny(i + 1, Math.min(i + 6, to), ALLOWS)) {
        return true;
      }
      if (uses && isOnce(words, i) && isOnly(words, i, to)) {
        return true;
      }
      if (!never && (uses ? outside || allows : outside && allows) && isCondition(words, i)) {
        return true;
      }
      first |= isFirst(words, i, to) || (waits && (never || words.hasAny(i + 1, i + NEAR, USES)));
      must |= hasToAllow(words, i, to) || (outside && wishesToAllow(words, i, to));
    }
    return (must && (outside || first)) || (outside && first && allows && !never);
  }

  /** "The reports stay shut until that paper is there." */
  private static boolean staysShut(CutText words, int from, int to) {
    boolean shut = false;
    for (int i = from; i < to; i++) {
      shut |= words.isAny(i, SHUT) && words.hasAny(Math.max(from, i - 2), i, STAYS);
    }
    for (int i = from; shut && i < to; i++) {
      if (isLimit(words, i) && words.hasAny(i + 1, Math.min(to, i + NEAR), LETTERS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is of something else; "the renewal letter" is a thing of its own. */
  private static boolean isElsewhere(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, ELSEWHERE) && !(words.is(i, "renewal") && words.isAny(i + 1, RENEWING))) {
        return true;
      }
    }
    return false;
  }

  /** The council, and the general meeting, but no other. */
  private static boolean hasOutsider(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, OUTSIDERS)
          || (words.is(i, "meeting") && words.isAny(i - 1, WHOSE_MEETING))) {
        return true;
      }
    }
    return false;
  }

  /** "The board wishes to approve the rules before the first letter leaves the house." */
  private static boolean wishesToAllow(CutText words, int i, int to) {
    if (!words.isAny(i, WISHES)
        || !words.is(i + 1, "to")
        || !allows(words, i + 2, Math.min(i + 2 + NEAR / 2, to))
        || isNobody(words, i)) {
      return false;
    }
    for (int k = i + 2; k < to; k++) {
      if (isLimit(words, k)) {
        return words.hasAny(k + 1, Math.min(to, k + NEAR), USES)
            || words.hasAny(k + 1, Math.min(to, k + NEAR), SENDS);
      }
    }
    return false;
  }

  /** "Depends on", "is a must". */
  private static boolean isCondition(CutText words, int i) {
    return words.isAny(i, CONDITIONS) || words.reads(i, "a", "must");
  }

  private static boolean isDenied(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, NEVER) && !words.is(i - 1, "or")) {
        return true;
      }
    }
    return false;
  }

  /** "Before", "as long as", "ahead of", "prior to", "only then". */
  private static boolean isLimit(CutText words, int i) {
    return words.isAny(i, LIMITS)
        || words.reads(i, "as", "long", "as")
        || words.reads(i, "ahead", "of")
        || words.reads(i, "prior", "to")
        || words.reads(i, "only", "then");
  }

  /** "The council has to agree first", "First the council says yes". */
  private static boolean isFirst(CutText words, int i, int to) {
    return words.is(i, "first")
        && (i + 1 == to
            || words.startsClause(i + 1)
            || words.reads(i + 1, "of", "all")
            || (words.startsClause(i) && words.is(i + 1, "the")));
  }

  /**
   * "Wants to say yes", "needs twelve weeks to approve", "requires its own approval", "must give a
   * go".
   */
  private static boolean hasToAllow(CutText words, int i, int to) {
    if (words.is(i, "to") && words.isAny(i - 1, OUTSIDERS)) {
      return words.isAny(i + 1, ALLOWS);
    }
    if (words.is(i, "must")) {
      return !words.is(i + 1, "not") && allows(words, i + 1, Math.min(i + 5, to));
    }
    if (!words.isAny(i, NEEDS) || words.isAny(i + 1, NEVER) || isNobody(words, i)) {
      return false;
    }
    int end = Math.min(i + NEAR + 2, words.clauseEnd(i));
    boolean owns = words.is(i, "has") || words.is(i, "have");
    if (words.is(i + 1, "to") || Numeral.at(words, i + 1) != null) {
      return allows(words, i + 2, end);
    }
    for (int k = i + 1; k < end && !owns; k++) {
      boolean does = words.is(k, "to") && words.hasAny(i, k, OUTSIDERS);
      boolean leave = words.isAny(k, LEAVE) && !words.hasAny(k + 1, words.clauseEnd(k), AGAIN);
      if (leave || (does && allows(words, k + 1, k + 4))) {
        return true;
      }
    }
    return false;
  }

  /** "An inspection every 7 days" allows nothing. */
  private static final Set<String> AGAIN = WordSet.of("every", "each", "per");

  /** "Nobody at the city has to release it". */
  private static boolean isNobody(CutText words, int needs) {
    for (int k = needs; k >= 0 && k > needs - NEAR; k--) {
      if (words.isAny(k, NEVER)) {
        return true;
      }
      if (words.startsClause(k)) {
        return false;
      }
    }
    return false;
  }

  private static boolean allows(CutText words, int from, int to) {
    for (int i = from; i < Math.min(to, words.size()); i++) {
      if (words.isAny(i, ALLOWS) || (words.isAny(i, GIVES) && words.hasAny(i + 1, i + 4, GO))) {
        return true;
      }
    }
    return false;
  }

  /** "Allowed after their certificate", "as soon as the works council has signed". */
  private static boolean isOnly(CutText words, int i, int to) {
    boolean near = words.hasAny(i, Math.min(i + 2 * NEAR, to), ALLOWS);
    return near
        && (words.isAny(i - 1, MAY)
            || (!words.is(i, "when")
                && !words.is(i, "after")
                && words.hasAny(i, Math.min(i + NEAR, to), OUTSIDERS)));
  }

  private static boolean isOnce(CutText words, int i) {
    return words.reads(i, "as", "soon", "as")
        || words.is(i, "once")
        || words.is(i, "when")
        || words.is(i, "after");
  }

  /**
   * The latest day that is named where they are told of, or else soon after it; and the time it
   * takes from there on.
   */
  private static @Nullable LocalDate allowedOn(CutText words, int gate, int year) {
    LocalDate latest = null;
    LocalDate next = null;
    int days = 0;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean told =
          words.hasAny(i, end, ALLOWS) || hasOutsider(words, i, end) || words.hasAny(i, end, MEETS);
      for (int k = i; (told || i >= gate) && k < end; k++) {
        LocalDate day = isLastDay(words, i, k, end) ? null : RoughDay.at(words, k, end, year);
        if (day != null && told && (latest == null || day.isAfter(latest))) {
          latest = day;
        }
        next = next == null ? day : next;
        days = Math.max(days, span(words, k, end));
      }
      i = end;
    }
    LocalDate named = latest == null ? next : latest;
    return named == null ? null : named.plusDays(days);
  }

  /** "Agrees before July", which says until when at the latest; not so "nobody before July". */
  private static boolean isLastDay(CutText words, int from, int i, int to) {
    return (words.is(i - 1, "before") || words.is(i - 1, "until")) && !isDenied(words, from, to);
  }

  /**
   * How many days it takes, at the least, as "needs twelve weeks" and "ten weeks from then" say; 0
   * where it does not.
   */
  private static int span(CutText words, int i, int to) {
    if (words.reads(i, "half", "a", "year")) {
      return 182;
    }
    Numeral number = Numeral.at(words, i);
    if (number == null || number.amount() > 400) {
      return 0;
    }
    boolean working =
        words.is(number.end(), "working")
            || words.is(number.end(), "business")
            || words.is(number.end(), "work");
    int unit = working ? number.end() + 1 : number.end();
    if (unit >= to
        || !words.isAny(unit, SPANS)
        || !(words.isAny(i - 1, TAKES) || words.isAny(unit + 1, FROM))) {
      return 0;
    }
    int amount = (int) number.amount();
    return switch (words.at(unit).charAt(0)) {
      case 'd' -> working ? amount * 7 / 5 : amount;
      case 'w' -> amount * 7;
      case 'y' -> amount * 365;
      default -> amount * 30;
    };
  }
}
