package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Day;
import io.handoff.check.LinkedEntry;
import io.handoff.check.PromisedDate;
import io.handoff.check.Said;
import io.handoff.check.Unknown;
import io.handoff.contracts.document.CustomerInput;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.InputState;
import io.handoff.contracts.document.Readiness;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the customer provides has a person and a day, which comes before the date that needs it. */
final class InputArrivesBeforeDate implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-006",
          Severity.BLOCKING,
          "What the customer provides has a person, and a day before the date that needs it",
          "An input that nobody brings by a day arrives after the date that needs it.",
          List.of(
              "milestones.*.inputs",
              "customerInputs.*.provider",
              "customerInputs.*.dueDate",
              "dataSources.*.accessDate"),
          "Who at the customer brings this, and by which day?",
          "Tom Berg sends the sample export by 16 April 2027; it is loaded by 3 May 2027");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    List<Finding> findings = new ArrayList<>();
    document
        .customerInputs()
        .forEach((id, input) -> addGaps("customerInputs." + id, input, findings));
    PromisedDate.firstByInput(document)
        .forEach((path, date) -> add(path, date, document, findings));
    return findings;
  }

  private static void add(
      String path, PromisedDate date, HandoffDocument document, List<Finding> findings) {
    LinkedEntry entry = LinkedEntry.of(path);
    if (entry.register().equals("customerInputs")) {
      CustomerInput input = document.customerInputs().get(entry.id());
      if (input != null && isAwaited(input)) {
        addLate(path + ".dueDate", "This input is due", input.dueDate(), date, findings);
      }
    } else if (entry.register().equals("dataSources")) {
      DataSource source = document.dataSources().get(entry.id());
      if (source != null && source.readiness() != Readiness.CHECKED) {
        addLate(path + ".accessDate", "Access to it is given", source.accessDate(), date, findings);
      }
    }
  }

  private static boolean isAwaited(CustomerInput input) {
    return input.state() != InputState.RECEIVED && input.state() != InputState.CHECKED;
  }

  private static void addGaps(String path, CustomerInput input, List<Finding> findings) {
    if (!isAwaited(input) || Unknown.isHonest(input)) {
      return;
    }
    if (!Said.someone(input.provider())) {
      findings.add(
          DESCRIPTION.finding(
              path + ".provider",
              "Nobody is named who brings this input.",
              "Who at the customer brings it? Enter one person's name and e-mail."));
    }
    if (input.dueDate() == null) {
      findings.add(
          DESCRIPTION.finding(
              path + ".dueDate",
              "The day by which this input is due is missing.",
              "By which day is it here? Enter that day."));
    }
  }

  private static void addLate(
      String path,
      String what,
      @Nullable LocalDate day,
      PromisedDate date,
      List<Finding> findings) {
    if (day != null && day.isAfter(date.last())) {
      findings.add(
          DESCRIPTION.finding(
              path,
              what
                  + " on "
                  + Day.inWords(day)
                  + ", after the "
                  + date.inWords()
                  + " that stands on it.",
              "Which of the two days holds? Have it earlier, or move the date."));
    }
  }
}
