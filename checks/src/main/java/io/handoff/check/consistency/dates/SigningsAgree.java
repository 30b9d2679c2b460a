package io.handoff.check.consistency.dates;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Day;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contract and the scope paper were signed on one day each, or not at all. */
public final class SigningsAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-037",
          Severity.BLOCKING,
          "The contract and the scope paper were signed on one day each",
          "What is not signed binds nobody, and work on it is not paid.",
          List.of(
              "answers.signedTerms",
              "answers.scopeApproval",
              "answers.*.customerFact",
              "risks.*.text",
              "decisions.*.text"),
          "Was it signed, and on which day?",
          "Contract signed on 13 November 2026; the contract of 13 November has 9 lines");

  private static final WordLists LISTS =
      WordLists.beside(SigningsAgree.class, "signings-agree.txt");

  private static final Set<String> SIGNED = LISTS.set("signed");
  private static final Set<String> UNSIGNED = LISTS.set("unsigned");
  private static final Set<String> NOT = LISTS.set("not");
  private static final Set<String> THE = LISTS.set("the");
  private static final Set<String> OTHERWISE = LISTS.set("otherwise");
  private static final Set<String> OF = WordSet.of("of", "with", "for", "between");
  private static final Set<String> REGISTERS =
      WordSet.of("answers", "risks", "decisions", "promises", "assumptions", "questions");

  /** So many words stand between a paper and what is said of it. */
  private static final int NEAR = 6;

  /**
   * A paper that an answer says was signed.
   *
   * @param key the answer
   * @param called what the paper is called
   */
  private record Paper(String key, Set<String> called) {}

  private static final List<Paper> PAPERS =
      List.of(
          new Paper("signedTerms", LISTS.set("contract")),
          new Paper("scopeApproval", LISTS.set("scope paper")));

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return PAPERS.stream().anyMatch(paper -> signedOn(record, paper) != null);
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    for (Paper paper : PAPERS) {
      LocalDate day = signedOn(record, paper);
      for (Told told : day == null ? List.<Told>of() : Told.with(record)) {
        if (REGISTERS.contains(told.register())
            && !told.isAnswer(paper.key())
            && isOtherwise(CutText.of(record, told.text()), paper, day)) {
          findings.add(
              DESCRIPTION.finding(
                  told.path(),
                  "answers."
                      + paper.key()
                      + " says that this was signed on "
                      + Day.inWords(day)
                      + ".",
                  "Was it signed, and on which day? Say the same in both places."));
        }
      }
    }
    return findings;
  }

  /** The one day that the answer names; null where it names none, or does not speak of signing. */
  private static @Nullable LocalDate signedOn(CheckedRecord record, Paper paper) {
    Answer answer = record.document().answers().get(paper.key());
    CutText words =
        CutText.of(
            record,
            answer == null || answer.status() == Status.UNKNOWN ? null : answer.customerFact());
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      DateInText day =
          words.hasAny(i, end, SIGNED) && !words.hasAny(i, end, NOT)
              ? DateInText.only(words, i, end, LocalDate.EPOCH.getYear())
              : null;
      if (day != null && day.day().getYear() > LocalDate.EPOCH.getYear()) {
        return day.day();
      }
      i = end;
    }
    return null;
  }

  private static boolean isOtherwise(CutText words, Paper paper, LocalDate day) {
    boolean may = words.hasAny(0, words.size(), paper.called());
    for (int i = 0; may && i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if ((words.hasAny(i, end, SIGNED) || words.hasAny(i, end, UNSIGNED))
          && !words.hasAny(i, end, OTHERWISE)
          && isOtherwise(words, i, end, paper, day)) {
        return true;
      }
      i = end;
    }
    return false;
  }

  private static boolean isOtherwise(
      CutText words, int from, int to, Paper paper, LocalDate signed) {
    for (int i = from + 1; i < to; i++) {
      boolean plain = i + 1 >= to || words.startsClause(i + 1) || !words.isAny(i + 1, OF);
      if (words.isAny(i, paper.called()) && isThe(words, i, from) && plain) {
        int first = Math.max(from, i - NEAR);
        int last = Math.min(to, i + NEAR);
        if (words.hasAny(first, last, UNSIGNED)
            || (words.hasAny(first, last, NOT) && words.hasAny(first, last, SIGNED))) {
          return true;
        }
        DateInText other = DateInText.only(words, from, to, signed.getYear());
        return other != null
            && words.hasAny(Math.max(from, other.from() - 2), other.from(), SIGNED)
            && !other.day().equals(signed);
      }
    }
    return false;
  }

  /** "The contract", "the scope paper"; "the data contract" is another. */
  private static boolean isThe(CutText words, int paper, int from) {
    return words.isAny(paper - 1, THE)
        || (paper - 2 >= from && words.is(paper - 1, "scope") && words.isAny(paper - 2, THE));
  }
}
