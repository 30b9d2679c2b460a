package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.HowMany;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many of a thing each of something has: "each store has three tablets", "a PIN of six digits",
 * "19 values for each batch".
 *
 * @param told where it stands
 * @param number so many
 * @param said the number and its thing
 * @param part the word for one of the things
 * @param kinds what says of what kind those are
 * @param owner the word for what has them
 * @param ownerKinds what says of what kind that is
 * @param each whether each has so many, or the one there is
 * @param names the names in the clause
 */
record PartOfOne(
    Told told,
    HowMany number,
    String said,
    String part,
    Set<String> kinds,
    String owner,
    Set<String> ownerKinds,
    boolean each,
    Set<String> names) {

  private static final WordLists WORDS = WordLists.beside(PartOfOne.class, "parts-of-one.txt");
  private static final Set<String> EACH = WORDS.set("each");
  private static final Set<String> THE = WORDS.set("the");
  private static final Set<String> HAS = WORDS.set("has");
  private static final Set<String> EXACTLY = WORDS.set("exactly");
  private static final Set<String> BEFORE_EACH = WORDS.set("before each");
  private static final Set<String> OTHERWISE = WORDS.set("otherwise");
  private static final Set<String> TIMES = WORDS.set("times");

  private static final Set<String> REGISTERS =
      WordSet.of("answers", "scopeItems", "promises", "decisions", "securityAsks");

  /** Answers of how it is before anything is delivered, of why, or of some. */
  private static final Set<String> OTHER_ANSWERS =
      WordSet.of(
          "currentProcess",
          "whyNow",
          "goal",
          "costOfDelay",
          "context",
          "successMeasure",
          "hardDeadlineCause",
          "historicalData",
          "trial",
          "pilot");

  /** So many words name one of them. */
  private static final int NAME = 3;

  /** No text that people read tells of more. */
  private static final int MOST = 60;

  /** What has so many of a thing. */
  private record Owner(int head, int first, boolean each) {}

  /** All of a record. */
  static List<PartOfOne> all(CheckedRecord record) {
    List<PartOfOne> all = new ArrayList<>();
    for (Told told : Told.meant(record)) {
      if (told.has(Sign.NUMBERS) && isRead(told) && all.size() < MOST) {
        CutText words = CutText.of(record, told.text());
        List<HowMany> counts = words.counts();
        for (HowMany number : counts.subList(0, Math.min(counts.size(), MOST))) {
          PartOfOne one = at(told, words, number);
          if (one != null) {
            all.add(one);
          }
        }
      }
    }
    return all;
  }

  private static boolean isRead(Told told) {
    return REGISTERS.contains(told.register())
        && !(told.isIn("answers")
            && (OTHER_ANSWERS.contains(told.id()) || told.member().startsWith("segments")));
  }

  private static @Nullable PartOfOne at(Told told, CutText words, HowMany number) {
    if (number.noun() < number.from() || number.least() < 1 || number.most() == Long.MAX_VALUE) {
      return null;
    }
    int from = number.from();
    while (from > 0 && !words.startsSentence(from)) {
      from--;
    }
    int to = words.sentenceEnd(number.noun());
    int clause = Math.min(number.from(), number.noun());
    while (clause > from && !words.startsClause(clause)) {
      clause--;
    }
    if (words.hasAny(clause, words.clauseEnd(number.noun()), OTHERWISE)
        || words.after(to - 1) == '?') {
      return null;
    }
    Owner owner = first(words, number, from);
    owner = owner == null ? before(words, number, from) : owner;
    owner = owner == null ? after(words, number, to) : owner;
    if (owner == null || HowMany.isPlural(words.at(owner.head))) {
      return null;
    }
    String of = Thing.one(words.at(owner.head));
    String part = CountReader.one(words.at(number.noun()));
    return of.equals(part)
        ? null
        : new PartOfOne(
            told,
            number,
            words.between(number.from(), number.noun() + 1),
            part,
            kinds(words, number),
            of,
            words(words, owner.first, owner.head),
            owner.each,
            names(told, words, clause, words.clauseEnd(number.noun())));
  }

  /** "Each store has three tablets", "a PIN of six digits", "the hall with 800 seats". */
  private static @Nullable Owner before(CutText words, HowMany number, int from) {
    int has = number.from() - 1;
    while (has > from && words.isAny(has, EXACTLY) && !words.startsClause(has + 1)) {
      has--;
    }
    boolean of = words.is(has, "of");
    if (has <= from || !(of || words.isAny(has, HAS)) || words.startsClause(has + 1)) {
      return null;
    }
    for (int i = has - 2; i >= Math.max(from, has - 1 - NAME); i--) {
      if (words.startsClause(i + 1)) {
        return null;
      }
      if (words.isAny(i, EACH) || (!of && words.isAny(i, THE))) {
        return new Owner(has - 1, i + 1, !words.isAny(i, THE));
      }
    }
    return null;
  }

  /** "19 values for each batch", "12 people of the laboratory". */
  private static @Nullable Owner after(CutText words, HowMany number, int to) {
    int i = number.noun() + 1;
    if (i >= to || words.startsClause(i)) {
      return null;
    }
    boolean with = words.isAny(i, BEFORE_EACH);
    int each = with ? i + 1 : i;
    boolean the = with && words.isAny(each, THE);
    if (each + 1 >= to || !(words.isAny(each, EACH) || the)) {
      return null;
    }
    int head = each + 1;
    while (head + 1 < to && head < each + NAME && !HowMany.endsThing(words, head + 1)) {
      head++;
    }
    boolean ends = head + 1 >= to || HowMany.endsThing(words, head + 1);
    return ends ? new Owner(head, each + 1, !the) : null;
  }

  /** "For each batch the laboratory measures 24 values": nothing else is counted in it. */
  private static @Nullable Owner first(CutText words, HowMany number, int from) {
    int each = words.isAny(from, BEFORE_EACH) ? from + 1 : from;
    if (each == from || !words.isAny(each, EACH) || words.clauseEnd(from) <= number.noun()) {
      return null;
    }
    for (int i = each + 1; i < number.from(); i++) {
      if (Numeral.at(words, i) != null) {
        return null;
      }
    }
    return new Owner(each + 1, each + 1, true);
  }

  private static Set<String> kinds(CutText words, HowMany number) {
    int i = number.noun() - 1;
    boolean kind = i >= number.from() && Numeral.at(words, i) == null && !words.isAny(i, EXACTLY);
    return kind && i > number.from() ? Set.of(Thing.one(words.at(i))) : Set.of();
  }

  private static Set<String> words(CutText words, int from, int to) {
    Set<String> all = new HashSet<>();
    for (int i = from; i < to; i++) {
      all.add(Thing.one(words.at(i)));
    }
    return all;
  }

  private static Set<String> names(Told told, CutText words, int from, int to) {
    Set<String> names = new HashSet<>();
    for (int i = from + 1; i < to; i++) {
      if (Character.isUpperCase(told.text().charAt(words.start(i)))) {
        names.add(words.at(i));
      }
    }
    return names;
  }

  /** Whether both tell of the same things of the same, and cannot both be right. */
  boolean contradicts(PartOfOne other) {
    return part.equals(other.part)
        && owner.equals(other.owner)
        && each == other.each
        && !(TIMES.contains(owner) && ownerKinds.equals(other.ownerKinds) && ownerKinds.isEmpty())
        && (number.most() < other.number.least() || other.number.most() < number.least())
        && !(told.register().equals(other.told.register()) && told.id().equals(other.told.id()))
        && areOne(kinds, other.kinds)
        && areOne(ownerKinds, other.ownerKinds)
        && names.equals(other.names);
  }

  private static boolean areOne(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
