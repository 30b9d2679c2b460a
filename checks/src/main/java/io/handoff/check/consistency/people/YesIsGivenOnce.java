package io.handoff.check.consistency.people;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.PersonNames;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nobody is said to have agreed in one place, and to owe their yes in another. */
public final class YesIsGivenOnce implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-039",
          Severity.BLOCKING,
          "A yes that somebody gave is awaited nowhere",
          "Work that leans on a yes stops on the day on which it turns out to be none.",
          List.of(
              "answers.*.customerFact",
              "securityAsks.*.detail",
              "decisions.*.text",
              "risks.*.text",
              "assumptions.*.text",
              "dependencies.*.text"),
          "Has this person agreed, and to what?",
          "Tom Berg agreed to the roles on 6 November 2026; he has not agreed to a second export");

  private static final WordLists LISTS = WordLists.beside(YesIsGivenOnce.class, "yes-given.txt");

  private static final Set<String> AGREED = LISTS.set("agreed");
  private static final Set<String> NOT = LISTS.set("not");
  private static final Set<String> EMPTY = LISTS.set("empty");
  private static final Set<String> OTHERWISE = LISTS.set("otherwise");
  private static final Set<String> REGISTERS =
      WordSet.of("answers", "securityAsks", "decisions", "risks", "assumptions", "dependencies");

  /** So many words stand between a denial and the yes. */
  private static final int NEAR = 4;

  private static final int SHORT = 2;

  /**
   * What a sentence tells of somebody's yes.
   *
   * @param told where
   * @param who the words of names in it
   * @param about what else it is about
   * @param given whether it was given
   */
  private record Yes(Told told, Set<String> who, Set<String> about, boolean given) {

    private boolean isDeniedBy(Yes other) {
      return given
          && !other.given
          && !told.path().equals(other.told.path())
          && who.stream().anyMatch(other.who::contains)
          && !other.about.isEmpty()
          && about.containsAll(other.about);
    }
  }

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return true;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Yes> all = new ArrayList<>();
    for (Told told : Told.with(record)) {
      CutText words = CutText.of(record, told.text());
      if (REGISTERS.contains(told.register()) && words.hasAny(0, words.size(), AGREED)) {
        add(record, told, words, all);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Yes denied : all) {
      all.stream()
          .filter(given -> given.isDeniedBy(denied))
          .map(given -> given.told().path())
          .min(String::compareTo)
          .ifPresent(path -> findings.add(finding(denied.told().path(), path)));
    }
    return findings;
  }

  private static Finding finding(String path, String other) {
    return DESCRIPTION.finding(
        path,
        "Here a yes is awaited that " + other + " tells of as given.",
        "Has this person agreed, and to what? Say the same in both places.");
  }

  private static void add(CheckedRecord record, Told told, CutText words, List<Yes> all) {
    PersonNames persons = PersonNames.of(record);
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (words.hasAny(i, end, AGREED) && !words.hasAny(i, end, OTHERWISE)) {
        boolean denied = isDenied(words, i, end);
        boolean given = told.has(Sign.YEARS) && !words.hasAny(i, end, NOT);
        Set<String> who = new HashSet<>();
        Set<String> about = new HashSet<>();
        for (int k = i; k < end; k++) {
          String word = words.at(k);
          if (persons.mayBeSomebody(word)) {
            who.add(word);
          } else if (word.length() > SHORT
              && !Character.isDigit(word.charAt(0))
              && !words.isAny(k, AGREED)
              && !words.isAny(k, EMPTY)) {
            about.add(words.stem(k));
          }
        }
        if ((denied || given) && !who.isEmpty()) {
          all.add(new Yes(told, who, about, !denied));
        }
      }
      i = end;
    }
  }

  /** "Has not agreed", "has yet to sign". */
  private static boolean isDenied(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, NOT) && words.hasAny(i + 1, Math.min(to, i + NEAR), AGREED)) {
        return true;
      }
    }
    return false;
  }
}
