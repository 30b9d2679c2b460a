package io.handoff.check.owner;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.check.Said;
import io.handoff.contracts.document.CustomerInput;
import io.handoff.contracts.document.InputState;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** What the customer still has to provide comes from one person, by a day. */
final class CustomerInputHasProviderAndDay implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-OWNER-004",
          Severity.BLOCKING,
          "What the customer provides comes from one person, by a day",
          "An input that nobody was asked for comes late, and every date behind it moves.",
          List.of(
              "customerInputs.*.provider", "customerInputs.*.dueDate", "customerInputs.*.state"),
          "Who at the customer provides this, and by when?",
          "Tom Berg sends the names of 4 test users by 3 May 2027");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().customerInputs().entrySet().stream()
        .filter(entry -> isAwaited(entry.getValue()))
        .flatMap(entry -> finding("customerInputs." + entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  private static boolean isAwaited(CustomerInput input) {
    return input.status() != Status.UNKNOWN
        && input.state() != InputState.RECEIVED
        && input.state() != InputState.CHECKED;
  }

  private static Optional<Finding> finding(String path, CustomerInput input) {
    return new Missing()
        .unless(Said.someone(input.provider()), "provider", "the person")
        .unless(input.dueDate() != null, "dueDate", "the day")
        .in(path)
        .map(
            missing ->
                DESCRIPTION
                    .finding(
                        missing.path(),
                        "This input is awaited; missing: " + missing.slots() + ".",
                        "Who at the customer provides it, and by when?")
                    .missing(missing.slots()));
  }
}
