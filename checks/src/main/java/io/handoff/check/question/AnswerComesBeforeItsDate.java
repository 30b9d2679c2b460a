package io.handoff.check.question;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Day;
import io.handoff.check.LinkedEntry;
import io.handoff.check.PromisedDate;
import io.handoff.check.Said;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.field.Field;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a promised date stands on is answered before that date. */
final class AnswerComesBeforeItsDate implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-QUESTION-006",
          Severity.BLOCKING,
          "What a date stands on is answered before that date",
          "An answer that comes after the date it decides comes too late for everybody.",
          List.of(
              "milestones.*.inputs",
              "questions.*.dueDate",
              "assumptions.*.checkBy",
              "*.followUpDate"),
          "Can this be answered earlier, or does the date have to move?",
          "Answered by 4 December 2026, for a range from 14 to 28 June 2027");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Map<String, PromisedDate> dates = PromisedDate.firstByInput(record.document());
    if (dates.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .questions()
        .forEach(
            (id, question) -> {
              if (!Said.something(question.outcome())) {
                String path = "questions." + id;
                addLate(path + ".dueDate", question.dueDate(), dates.get(path), findings);
              }
            });
    record
        .document()
        .assumptions()
        .forEach(
            (id, assumption) -> {
              String path = "assumptions." + id;
              addLate(path + ".checkBy", assumption.checkBy(), dates.get(path), findings);
            });
    for (Field<Statement> field : record.statements()) {
      if (isOpen(field.value())) {
        addLate(
            field.path() + ".followUpDate",
            field.value().followUpDate(),
            firstOf(dates, LinkedEntry.of(field.path())),
            findings);
      }
    }
    return findings;
  }

  /** A part of an answer decides the dates that stand on it, and those on the whole answer. */
  private static @Nullable PromisedDate firstOf(
      Map<String, PromisedDate> dates, LinkedEntry entry) {
    PromisedDate ofPart = dates.get(entry.path());
    PromisedDate ofWhole = dates.get(entry.wholePath());
    if (ofPart == null || ofWhole == null) {
      return ofPart == null ? ofWhole : ofPart;
    }
    return ofPart.last().isAfter(ofWhole.last()) ? ofWhole : ofPart;
  }

  private static boolean isOpen(Statement statement) {
    return statement.status() == Status.UNKNOWN || statement.status() == Status.ASSUMED;
  }

  private static void addLate(
      String path, @Nullable LocalDate day, @Nullable PromisedDate date, List<Finding> findings) {
    if (day != null && date != null && day.isAfter(date.last())) {
      findings.add(
          DESCRIPTION.finding(
              path,
              "This is answered by "
                  + Day.inWords(day)
                  + ", after the "
                  + date.inWords()
                  + " that stands on it.",
              "Can it be answered before that date, or does the date move?"));
    }
  }
}
