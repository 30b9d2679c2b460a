package io.handoff.review.check;

import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Severity;

/**
 * A check as people read about it.
 *
 * @param id stable id, such as HO-DATE-001
 * @param title what must hold, in one sentence
 * @param severity what a finding of it does to a decision
 * @param why why it matters
 */
public record CheckDescription(String id, String title, Severity severity, String why) {

  /** A finding of this check about one field. */
  Finding finding(String path, String seen, String question) {
    return new Finding(id + ":" + path, id, severity, Outcome.FAIL, path, seen, why, question);
  }

  /** What stands in for the findings of this check when it broke: nobody may approve on it. */
  Finding broken() {
    return new Finding(
        id + ":",
        id,
        Severity.BLOCKING,
        Outcome.ERROR,
        "",
        "This check could not be completed, so what it would find is not known.",
        why,
        "Can an operator look at the log of this check? Approval stays closed until it runs.");
  }
}
