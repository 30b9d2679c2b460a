package io.handoff.check.consistency.people;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.Authority;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.PersonNames;
import io.handoff.check.told.Ruling;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Reads who decides about what, whatever it is, in the sentences of a record. */
final class Rulings {

  private static final WordLists LISTS = WordLists.beside(Ruling.class, "rulings.txt");

  /** Somebody decides for a time, in a case or with others, or only makes ready. */
  private static final Set<String> NOT = LISTS.set("not");

  private static final Set<String> BOUNDS = WordSet.of("until", "from", "to", "above", "below");

  /** Where what is told binds nobody. */
  private static final Set<String> NOT_BINDING = WordSet.of("exclusions", "assumptions", "limits");

  /** A longer text is no note of who decides. */
  private static final int LONGEST = 300;

  /** More of them are no record of a deal. */
  private static final int MOST = 200;

  /** So far from a name stands the office of the one. */
  private static final int NEAR = 4;

  private final PersonNames names;
  private final Set<String> ours = new HashSet<>();
  private final List<Ruling> all = new ArrayList<>();

  /** Who the sentence before is about, if it tells of nobody who decides. */
  private One before = One.NOBODY;

  /**
   * Somebody who is named.
   *
   * @param first the first word of the name, -1 for nobody
   * @param last the word after it
   * @param matter where what this one decides about begins
   */
  private record One(int first, int last, int matter) {
    private static final One NOBODY = new One(-1, -1, -1);

    boolean isNobody() {
      return first < 0;
    }
  }

  private Rulings(CheckedRecord record) {
    HandoffDocument document = record.document();
    names = PersonNames.of(record);
    Stream.of(document.salesOwner(), document.engineeringOwner(), document.finalApprover())
        .filter(Objects::nonNull)
        .map(Person::name)
        .forEach(name -> PersonNames.addWords(name, ours));
  }

  /** All of them, in the order of their paths. */
  static List<Ruling> in(CheckedRecord record) {
    List<Told> told = Told.with(record, Sign.RULES);
    if (told.size() < 2) {
      return List.of();
    }
    Rulings rulings = new Rulings(record);
    for (Told one : told) {
      CutText words = CutText.of(record, one.text());
      boolean binds = one.isMeant() && !NOT_BINDING.contains(one.register());
      if (binds && words.size() <= LONGEST && rulings.names.mayBeIn(one, words)) {
        rulings.read(one, words);
      }
    }
    return rulings.all.stream().sorted(Comparator.comparing(Ruling::path)).limit(MOST).toList();
  }

  private void read(Told told, CutText words) {
    int asked = 0;
    before = One.NOBODY;
    for (int i = 0; i < words.size(); ) {
      int end = PersonNames.sentenceEnd(words, i);
      int start = isQuestion(words, asked, i) || isAboutThat(words, i) ? asked : i;
      read(told, words, start, i, end);
      asked = i;
      i = end;
    }
  }

  /** "Ann alone decides, Bea makes a list for her": the other has no part in it. */
  private static boolean isBeside(CutText words, int last, int other) {
    return words.is(last, "alone") && words.startsClause(other);
  }

  /** "By the secretary, Ann Lee, alone". */
  private static boolean isRulerByOffice(
      CutText words, int start, int from, int to, int first, int last) {
    if (!words.startsClause(first)) {
      return false;
    }
    for (int i = first - 1; i > from && i >= first - NEAR; i--) {
      if (words.is(i, "the")) {
        return Authority.isRuler(words, start, from, to, i, last);
      }
      if (words.startsClause(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isQuestion(CutText words, int from, int to) {
    return to > from && words.after(to - 1) == '?';
  }

  private static boolean isAboutThat(CutText words, int i) {
    return i > 0 && (words.is(i, "that") || words.is(i, "this") || words.is(i, "it"));
  }

  /**
   * One sentence.
   *
   * @param start where what it is about begins, perhaps in the sentence before
   */
  private void read(Told told, CutText words, int start, int from, int to) {
    if (words.hasAny(start, to, NOT) || isBounded(words, start, to)) {
      before = One.NOBODY;
      return;
    }
    String text = told.text();
    int first = -1;
    int last = -1;
    for (int i = from; i < to; ) {
      int end = names.end(text, words, i, from, to);
      if (end > i) {
        boolean doubtful = names.isDoubtful(words, first, last, from);
        if (first >= 0
            && !doubtful
            && !isSameName(words, first, last, i, end)
            && !Authority.yields(words, last)) {
          boolean beside = isBeside(words, last, i);
          if ((!beside && !Authority.yields(words, end))
              || !Authority.isRuler(words, start, from, to, first, last)) {
            return;
          }
          if (beside) {
            add(told, words, new One(first, last, start), start, from, i);
            return;
          }
        } else if (first < 0 || !Authority.yields(words, end)) {
          first = i;
          last = end;
        }
      }
      i = Math.max(end, i + 1);
    }
    boolean goesOn = first < 0 && Authority.isPronoun(words, from, to);
    if (goesOn && start == from && !before.isNobody()) {
      add(told, words, before, start, from, to);
    } else if (goesOn && before.isNobody() && isLast(told)) {
      all.add(all.remove(all.size() - 1).asFinal());
    } else if (first >= 0
        && (Authority.isRuler(words, start, from, to, first, last)
            || isRulerByOffice(words, start, from, to, first, last)
            || names.isCertain(words, first, from) && Authority.isSure(words, start, to))) {
      add(told, words, new One(first, last, start), start, from, to);
    } else {
      before = new One(first, last, from);
    }
  }

  /** Whether the sentence before told who decides. */
  private boolean isLast(Told told) {
    return !all.isEmpty() && all.get(all.size() - 1).path().equals(told.path());
  }

  /** Where the office of somebody begins whose name begins here: "section head Ann Lee". */
  private static int office(CutText words, int from, int first) {
    if (first <= from || !PersonNames.isRole(words.at(first - 1)) || words.startsClause(first)) {
      return first;
    }
    int begin = first - 1;
    while (begin > from
        && first - begin < NEAR
        && !words.startsClause(begin)
        && !Gist.isEmpty(words.at(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private void add(Told told, CutText words, One one, int start, int from, int to) {
    int first = one.first;
    int last = one.last;
    before = One.NOBODY;
    if (words.hasAny(first, last, ours)) {
      return;
    }
    Set<String> person = PersonNames.of(words, first, last);
    Set<String> roles = new HashSet<>();
    for (int i = Math.max(from, first - NEAR); i < Math.min(to, last + NEAR); i++) {
      if (PersonNames.isRole(words.at(i))) {
        roles.add(words.at(i));
      }
    }
    Matter matter =
        Matter.in(
            names, told.text(), words, one.matter, to, office(words, one.matter, first), last);
    if (!matter.about().isEmpty()) {
      boolean isFinal = Authority.isFinal(words, one.matter, start, first, to);
      all.add(
          new Ruling(told.path(), person, isFinal, matter.about(), matter.sides(), roles, words));
    }
  }

  private static boolean isSameName(CutText words, int first, int last, int i, int end) {
    for (int k = i; k < end; k++) {
      for (int l = first; l < last; l++) {
        if (!PersonNames.isTitle(words.at(k)) && words.is(l, words.at(k))) {
          return true;
        }
      }
    }
    return false;
  }

  /** For a time only, up to an amount, or by somebody who is only heard, or only signs. */
  private static boolean isBounded(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.reads(i, "on", "leave")
          || words.reads(i, "is", "away")
          || Authority.isHeard(words, i)
          || (words.isAny(i, BOUNDS) && isNumber(words, i + 1))
          || (words.is(i, "only") && Authority.isAllowing(words, i + 1))
          || isYear(words.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** What has its day has been decided, or is for a time. */
  private static boolean isYear(String word) {
    return word.length() == 4 && word.startsWith("20") && Character.isDigit(word.charAt(2));
  }

  private static boolean isNumber(CutText words, int i) {
    return i < words.size() && Character.isDigit(words.at(i).charAt(0));
  }
}
