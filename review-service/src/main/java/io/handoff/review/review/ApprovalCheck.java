package io.handoff.review.review;

import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.finding.Condition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether the conditions and phases of an approval fit the revision. */
final class ApprovalCheck {

  private final Review review;
  private final LocalDate today;
  private final List<FieldFault> faults = new ArrayList<>();

  ApprovalCheck(Review review, Instant now) {
    this.review = review;
    this.today = LocalDate.ofInstant(now, review.due().zone());
  }

  /**
   * Lets an approval pass whose conditions and phases can be kept.
   *
   * @throws Refused with every fault and its path
   */
  void check(Decision.Approve approval) {
    for (int i = 0; i < approval.phases().size(); i++) {
      if (!review.document().phases().containsKey(approval.phases().get(i))) {
        fault(
            "phases." + i,
            "unknown-phase",
            "Send ids of the revision's phases, such as those at " + known() + ".");
      }
    }
    for (int i = 0; i < approval.conditions().size(); i++) {
      check(approval.conditions().get(i), "conditions." + i);
    }
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
  }

  private String known() {
    return review.document().phases().isEmpty()
        ? "phases, of which this revision has none"
        : "phases." + review.document().phases().keySet().iterator().next();
  }

  private void check(Condition condition, String at) {
    KnownPath.fault(at + ".path", condition.path(), review).ifPresent(faults::add);
    if (!condition.owner().isOne()) {
      fault(
          at + ".owner",
          "not-one-person",
          "Name one person with an address of their own; a team or a shared mailbox owns nothing.");
    }
    if (condition.dueDate().isBefore(today)) {
      fault(at + ".dueDate", "past", "Send a day that is not over yet.");
    }
  }

  private void fault(String path, String code, String message) {
    faults.add(new FieldFault(path, code, message));
  }
}
