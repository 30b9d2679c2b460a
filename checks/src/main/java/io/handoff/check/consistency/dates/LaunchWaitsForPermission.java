package io.handoff.check.consistency.dates;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Day;
import io.handoff.check.PromisedDate;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Sign;
import io.handoff.check.told.StartInText;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Dependency;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Nothing starts before those outside who have to allow it, wherever the record tells of them. */
public final class LaunchWaitsForPermission implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-013",
          Severity.BLOCKING,
          "Nothing starts before somebody outside allows it",
          "A board that rules on 25 March stops a start on 15 March, in whatever field it is told.",
          List.of(
              "milestones.*.promisedDate",
              "answers.*",
              "securityAsks.*.detail",
              "dependencies.*.text",
              "decisions.*.text",
              "decisions.*.effect",
              "risks.*.text",
              "questions.*.text",
              "assumptions.*.text",
              "promises.*.text"),
          "Can it start without this, or does the start move?",
          "The works council consents on 12 April 2027; the first site starts on 3 May 2027");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.promisedDates().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    for (Told told : Told.meant(record)) {
      boolean dated = told.has(Sign.MONTHS) || told.has(Sign.YEARS) || told.isIn("decisions");
      if (dated
          && (told.has(Sign.ALLOWS) || tellsOfReview(told.text()))
          && isOpen(record.document(), told)) {
        add(record, told, findings);
      }
      if (told.has(Sign.ALLOWS)
          && !told.isIn("decisions")
          && isOpen(record.document(), told)
          && findings.stream().noneMatch(one -> one.path().equals(told.path()))) {
        addSitting(record, told, findings);
      }
    }
    return findings;
  }

  /** "The council votes first" in one place, and in another one when it sits. */
  private static void addSitting(CheckedRecord record, Told told, List<Finding> findings) {
    CutText words = CutText.of(record, told.text());
    int year = record.promisedDates().get(0).last().getYear();
    PromisedDate start = GateInText.isOpen(words, year) ? StartInText.of(record, words) : null;
    if (start == null) {
      return;
    }
    for (Told other : Told.meant(record)) {
      LocalDate day =
          other.has(Sign.MONTHS) && !other.path().equals(told.path())
              ? GateInText.sitsOn(words, CutText.of(record, other.text()), year)
              : null;
      if (day != null && day.isAfter(start.last())) {
        findings.add(
            DESCRIPTION.finding(
                told.path(),
                "Somebody outside has to allow the start, and sits on "
                    + Day.inWords(day)
                    + " by "
                    + other.path()
                    + "; "
                    + start.path("promisedDate")
                    + " has the "
                    + start.inWords()
                    + ".",
                "Can it start without this, or does the start move? Change one of the two dates."));
        return;
      }
    }
  }

  private static boolean tellsOfReview(String text) {
    return text.contains("eview") || text.contains("ssessment");
  }

  private static boolean isOpen(HandoffDocument document, Told told) {
    if (!told.isIn("dependencies")) {
      return true;
    }
    Dependency dependency = document.dependencies().get(told.id());
    return dependency == null || dependency.settledOn() == null;
  }

  private static void add(CheckedRecord record, Told told, List<Finding> findings) {
    CutText words = CutText.of(record, whole(record.document(), told));
    int year = record.promisedDates().get(0).last().getYear();
    LocalDate day = GateInText.day(words, year);
    PromisedDate start = day == null ? null : StartInText.of(record, words);
    if (day == null) {
      day = GateInText.grantedOn(words, year);
      start = day == null ? null : StartInText.namedBy(record, words);
    }
    if (day == null && told.has(Sign.SPANS)) {
      day = GateInText.takesUntil(words, year);
      start = day == null ? null : StartInText.of(record, words);
      start = start != null && start.isFirm() ? start : null;
    }
    if (start != null && day.isAfter(start.last())) {
      findings.add(
          DESCRIPTION.finding(
              told.path(),
              "Somebody outside has to allow the start, which is not before "
                  + Day.inWords(day)
                  + "; "
                  + start.path("promisedDate")
                  + " has the "
                  + start.inWords()
                  + ".",
              "Can it start without this, or does the start move? Change one of the two dates."));
    }
  }

  /** A decision is told in two members. */
  private static String whole(HandoffDocument document, Told told) {
    if (told.isIn("decisions") && told.member().equals("text")) {
      String effect = document.decisions().get(told.id()).effect();
      return effect == null ? told.text() : told.text() + "\n" + effect;
    }
    return told.text();
  }
}
