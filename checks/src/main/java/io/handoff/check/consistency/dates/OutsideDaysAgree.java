package io.handoff.check.consistency.dates;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Day;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What fixes the deadline from outside is told with one day everywhere. */
public final class OutsideDaysAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-030",
          Severity.BLOCKING,
          "What fixes the deadline from outside is told with one day everywhere",
          "A law that counts from 1 August and a deadline of 1 September leave a month without"
              + " either.",
          List.of(
              "answers.hardDeadlineCause",
              "answers.hardDeadline",
              "milestones.*.hardDeadline",
              "milestones.*.hardCause",
              "answers.*.customerFact",
              "milestones.*.reason",
              "promises.*.text",
              "decisions.*.text",
              "risks.*.text",
              "dependencies.*.text",
              "assumptions.*.text"),
          "From which day does it hold?",
          "Decree 38 holds from 1 September 2027; hard deadline: 1 September 2027");

  private static final Set<String> REGISTERS =
      Set.of(
          "answers", "milestones", "promises", "decisions", "risks", "dependencies", "assumptions");

  /** A deadline may be a few days before what fixes it, or the last day before the first. */
  private static final int FEW_DAYS = 7;

  /** So many causes are compared at the most. */
  private static final int MOST = 20;

  /** A day further away is one of another year. */
  private static final int MANY_DAYS = 300;

  /**
   * Why there is a deadline, as one place tells it.
   *
   * @param path where
   * @param cause what fixes it
   * @param deadline the day of the deadline
   */
  private record Fixed(String path, OutsideDay cause, LocalDate deadline) {}

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    HandoffDocument document = record.document();
    return document.answers().containsKey("hardDeadlineCause")
        || document.milestones().values().stream().anyMatch(one -> one.hardCause() != null);
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    List<Fixed> fixed = fixed(record);
    if (fixed.isEmpty()) {
      return findings;
    }
    int year = fixed.get(0).deadline.getYear();
    Told.with(record, Sign.MONTHS, Sign.YEARS).stream()
        .filter(told -> told.isMeant() && REGISTERS.contains(told.register()))
        .sorted(Comparator.comparing(Told::path))
        .forEach(told -> add(record, told, fixed, year, findings));
    return findings;
  }

  private static List<Fixed> fixed(CheckedRecord record) {
    HandoffDocument document = record.document();
    List<Fixed> fixed = new ArrayList<>();
    Answer cause = document.answers().get("hardDeadlineCause");
    Answer answer = document.answers().get("hardDeadline");
    LocalDate day = answer == null || answer.value() == null ? null : answer.value().from();
    if (cause != null && cause.status() != Status.UNKNOWN) {
      add(record, "answers.hardDeadlineCause.customerFact", cause.customerFact(), day, fixed);
    }
    new TreeMap<>(document.milestones())
        .forEach(
            (id, one) ->
                add(
                    record,
                    "milestones." + id + ".hardDeadline",
                    one.hardCause(),
                    one.hardDeadline(),
                    fixed));
    return fixed;
  }

  private static void add(
      CheckedRecord record,
      String path,
      @Nullable String cause,
      @Nullable LocalDate deadline,
      List<Fixed> fixed) {
    if (cause != null && deadline != null && fixed.size() < MOST) {
      OutsideDay told = OutsideDay.ofCause(record, cause, deadline.getYear());
      fixed.add(new Fixed(path, told, deadline));
    }
  }

  private static void add(
      CheckedRecord record, Told told, List<Fixed> fixed, int year, List<Finding> findings) {
    for (OutsideDay here : OutsideDay.in(record, told.text(), year)) {
      for (Fixed one : fixed) {
        LocalDate day = here.day();
        LocalDate known = one.cause.day() == null ? one.deadline : one.cause.day();
        if (day != null
            && !one.path.equals(told.path())
            && isOther(day, known, one.cause.day() == null)
            && here.isOf(one.cause)) {
          findings.add(
              DESCRIPTION.finding(
                  told.path(),
                  "Here it is "
                      + Day.inWords(day)
                      + "; "
                      + one.path
                      + " says "
                      + Day.inWords(known)
                      + ".",
                  "From which day does it hold? Say the same in both places."));
          return;
        }
      }
    }
  }

  /**
   * Whether it is another day, though of one year; a deadline without a day of its cause may be
   * early, and not late.
   */
  private static boolean isOther(LocalDate day, LocalDate known, boolean deadline) {
    long days = ChronoUnit.DAYS.between(day, known);
    return (days > FEW_DAYS || (!deadline && days < -FEW_DAYS)) && Math.abs(days) < MANY_DAYS;
  }
}
