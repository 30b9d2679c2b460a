package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.HowMany;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.PeopleKinds;
import io.handoff.check.told.PersonNames;
import io.handoff.check.told.Roles;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From, or up to, how much of money, time or weight something is so: "refunds up to 5,000 EUR",
 * "agrees after the 7th day".
 *
 * @param told where it stands
 * @param amount how much
 * @param unit of what
 * @param said the words for it
 * @param about what the sentence is about
 * @param who the people in it
 */
record Threshold(
    Told told, long amount, String unit, String said, Set<String> about, Set<String> who) {

  private static final WordLists WORDS = WordLists.beside(Threshold.class, "thresholds.txt");
  private static final Set<String> BOUNDS = WORDS.set("bounds");
  private static final Set<String> BEYOND = WORDS.set("beyond");
  private static final Set<String> UNITS = WORDS.set("units");
  private static final Set<String> OTHERWISE = WORDS.set("otherwise");
  private static final Set<String> EMPTY = WORDS.set("empty");

  private static final Set<String> REGISTERS =
      WordSet.of("answers", "scopeItems", "promises", "decisions", "limits", "securityAsks");

  /** Answers of how it is before anything is delivered, or of why. */
  private static final Set<String> OTHER_ANSWERS =
      WordSet.of(
          "currentProcess",
          "whyNow",
          "goal",
          "costOfDelay",
          "context",
          "successMeasure",
          "hardDeadlineCause",
          "support");

  private static final int SHORTEST = 3;

  private static final int CODE = 3;

  /** So many words are of one matter. */
  private static final int SHARED = 2;

  /** All of a record, where a sentence tells one of its unit. */
  static List<Threshold> all(CheckedRecord record) {
    List<Threshold> all = new ArrayList<>();
    for (Told told : Told.meant(record)) {
      if (told.has(Sign.NUMBERS) && isRead(told)) {
        CutText words = CutText.of(record, told.text());
        for (int i = 0; i < words.size(); ) {
          int end = words.sentenceEnd(i);
          if (words.hasAny(i, end, BOUNDS) && !words.hasAny(i, end, OTHERWISE)) {
            add(record, told, words, i, end, all);
          }
          i = end;
        }
      }
    }
    return all;
  }

  private static boolean isRead(Told told) {
    return REGISTERS.contains(told.register())
        && !(told.isIn("answers") && OTHER_ANSWERS.contains(told.id()));
  }

  private static void add(
      CheckedRecord record, Told told, CutText words, int from, int to, List<Threshold> all) {
    Threshold only = null;
    for (int i = from; i < to; i++) {
      Threshold here = at(record, told, words, i, from, to);
      if (here != null) {
        if (only != null) {
          return;
        }
        only = here;
      }
    }
    if (only != null) {
      all.add(only);
    }
  }

  private static @Nullable Threshold at(
      CheckedRecord record, Told told, CutText words, int i, int from, int to) {
    int number = words.isAny(i, BOUNDS) ? i + 1 : -1;
    if (number > 0 && words.is(number, "the")) {
      number++;
    }
    if (number < 0 || number >= to || words.startsClause(number)) {
      return null;
    }
    long amount = ordinal(words.at(number));
    int end = number + 1;
    if (amount == 0) {
      Numeral numeral = Numeral.at(words, number);
      amount = numeral == null ? 0 : numeral.amount();
      end = numeral == null ? end : numeral.end();
    }
    String unit = amount == 0 ? null : unit(told, words, i, end, to);
    return unit == null
        ? null
        : new Threshold(
            told,
            amount,
            unit,
            said(told, words, i, Math.min(end + 1, to)),
            about(record, words, from, to, i, end),
            who(words, from, to));
  }

  /** The words as they stand there: "up to 5,000 EUR". */
  private static String said(Told told, CutText words, int bound, int end) {
    int first = words.is(bound, "to") && words.is(bound - 1, "up") ? bound - 1 : bound;
    int start = words.start(first);
    return told.text().substring(start, start + words.between(first, end).length());
  }

  /** 7 for "7th"; 0 for anything else. */
  private static long ordinal(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    boolean ordinal =
        digits > 0
            && digits < CODE
            && Set.of("st", "nd", "rd", "th").contains(word.substring(digits));
    return ordinal ? Long.parseLong(word.substring(0, digits)) : 0;
  }

  private static @Nullable String unit(Told told, CutText words, int bound, int i, int to) {
    if (words.after(i - 1) == '%') {
      return "percent";
    }
    if (i >= to || words.startsClause(i)) {
      return null;
    }
    String word = words.at(i);
    int start = words.start(i);
    boolean code =
        word.length() == CODE
            && told.text().substring(start, start + CODE).chars().allMatch(Character::isUpperCase);
    boolean things = words.isAny(bound, BEYOND) && HowMany.isPlural(word);
    return code || things || words.isAny(i, UNITS) ? Thing.one(word) : null;
  }

  private static Set<String> about(
      CheckedRecord record, CutText words, int from, int to, int bound, int end) {
    PersonNames persons = PersonNames.of(record);
    Set<String> about = new HashSet<>();
    for (int i = from; i < to; i++) {
      String word = words.at(i);
      if ((i < bound || i > end)
          && word.length() >= SHORTEST
          && !Character.isDigit(word.charAt(0))
          && Numeral.at(words, i) == null
          && !words.isAny(i, EMPTY)
          && !Gist.isEmpty(word)
          && !Gist.isEmpty(Thing.one(word))
          && !persons.mayBeSomebody(words.stem(i))) {
        about.add(words.stem(i));
      }
    }
    return about;
  }

  private static Set<String> who(CutText words, int from, int to) {
    Set<String> who = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (Roles.isRole(words.at(i)) || PeopleKinds.at(words, i, to) != null) {
        who.add(Thing.one(words.at(i)));
      }
    }
    return who;
  }

  /**
   * Whether both are of one unit and one matter, of the same people if they name any, and differ.
   * Where each has a word of its own, both may be steps of one rule: cash within 14 days, a voucher
   * within 60.
   */
  boolean contradicts(Threshold other) {
    if (!unit.equals(other.unit)
        || amount == other.amount
        || CountClaim.areDisjoint(who, other.who)
        || (told.register().equals(other.told.register()) && told.id().equals(other.told.id()))) {
      return false;
    }
    Set<String> shared = new HashSet<>(about);
    shared.retainAll(other.about);
    int people = Collections.disjoint(who, other.who) || who.equals(shared) ? 0 : 1;
    return shared.size() + people >= SHARED
        && !shared.isEmpty()
        && (shared.size() == about.size() || shared.size() == other.about.size());
  }
}
