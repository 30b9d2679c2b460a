package io.handoff.check.consistency.count;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Parts;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same people are as many wherever they are counted in words. */
public final class SamePeopleAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-024",
          Severity.BLOCKING,
          "The same people are as many in every sentence that counts them",
          "Whoever is not counted gets no access, no training and no device.",
          List.of(
              "load.*.name",
              "load.*.now",
              "answers.*",
              "promises.*.text",
              "scopeItems.*.definition",
              "setupItems.*.detail",
              "questions.*.text",
              "risks.*.text",
              "assumptions.*.text"),
          "Which of the two numbers is right?",
          "38 drivers carry the app; each of the 38 drivers gets a phone holder");

  private static final String ASK =
      "Which of the two numbers is right? Enter the same in both places.";

  /** Answers of how it is before the start. */
  private static final Set<String> TODAY =
      WordSet.of("currentProcess", "context", "whyNow", "costOfDelay");

  /** More counts are not compared; no deal has so many. */
  private static final int MOST = 60;

  /** More than so many times as many are others: "ask three drivers" of three hundred. */
  private static final int FAR = 6;

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Headcount> counts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Set<String> found = new HashSet<>();
    List<Departments> departments = Departments.in(record);
    List<RowOfPeople> rows = RowOfPeople.in(record);
    for (Told told : Told.meant(record)) {
      boolean part = told.member().startsWith("segments") || !told.has(Sign.NUMBERS);
      if (!part && told.has(Sign.PEOPLE) && counts.size() < MOST) {
        counts.addAll(Headcount.in(told, CutText.of(record, told.text())));
      }
      Finding finding = part || isOfToday(told) ? null : against(record, departments, rows, told);
      if (finding != null && found.add(told.path())) {
        findings.add(finding);
      }
    }
    for (Headcount few : counts) {
      for (Headcount more : counts) {
        boolean far = FAR * few.amount() < more.amount();
        List<String> said =
            far || few.told().path().equals(more.told().path()) ? null : few.tooFewFor(more);
        if (said != null
            && !tells(record, few.told(), more.amount())
            && !tells(record, more.told(), few.amount())) {
          boolean odd = agreeing(counts, few) < agreeing(counts, more);
          Told one = odd ? few.told() : more.told();
          Told other = odd ? more.told() : few.told();
          if (found.add(one.path())) {
            findings.add(
                DESCRIPTION.finding(
                    one.path(),
                    "Here it is %s; %s says %s."
                        .formatted(said.get(odd ? 0 : 1), other.path(), said.get(odd ? 1 : 0)),
                    ASK));
          }
        }
      }
    }
    return findings;
  }

  private static boolean isOfToday(Told told) {
    return told.isIn("answers") && TODAY.contains(told.id());
  }

  /** Whether a text tells another number of those whom a row of the load register is of. */
  private static @Nullable Finding against(
      CheckedRecord record, List<Departments> departments, List<RowOfPeople> rows, Told told) {
    for (RowOfPeople row : rows) {
      String said = row.fewer(told, CutText.of(record, told.text()));
      if (said != null && !tells(record, told, row.least())) {
        return DESCRIPTION.finding(
            told.path(),
            "Here it is %s; %s says %d.".formatted(said, row.path(), row.least()),
            ASK);
      }
    }
    for (Departments row : departments) {
      String said = row.against(told, CutText.of(record, told.text()));
      if (said != null && !tells(record, told, row.most()) && !tells(record, told, row.least())) {
        return DESCRIPTION.finding(
            told.path(), "Here it is %s; %s says %d.".formatted(said, row.path(), row.most()), ASK);
      }
    }
    return null;
  }

  private static long agreeing(List<Headcount> counts, Headcount one) {
    return counts.stream()
        .filter(other -> other.name().equals(one.name()) && other.amount() == one.amount())
        .count();
  }

  /** Whether a text has this number too, or parts that make it. */
  private static boolean tells(CheckedRecord record, Told told, long amount) {
    CutText words = CutText.of(record, told.text());
    List<Long> amounts = new ArrayList<>();
    for (int i = 0; i < words.size() && amounts.size() < 8; i++) {
      Numeral number = Numeral.at(words, i);
      if (number != null) {
        amounts.add(number.amount());
        i = number.end() - 1;
      }
    }
    if (amounts.contains(amount)) {
      return true;
    }
    for (long whole : List.copyOf(amounts)) {
      amounts = Parts.without(amounts, whole);
    }
    long sum = amounts.stream().mapToLong(Long::longValue).sum();
    for (int i = 0; i < amounts.size(); i++) {
      for (int k = i; k < amounts.size(); k++) {
        long one = amounts.get(i);
        long other = amounts.get(k);
        if (i != k && (one + other == amount || one * other == amount)) {
          return true;
        }
      }
    }
    return sum == amount;
  }
}
