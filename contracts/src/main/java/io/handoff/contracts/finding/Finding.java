package io.handoff.contracts.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One thing a check has to say about one field.
 *
 * @param id stable across edits elsewhere: the check's id and the field path
 * @param check id of the check, such as HO-DATE-001
 * @param severity whether it blocks an approval
 * @param outcome FAIL or ERROR
 * @param path field path, such as milestones.m1.inputs
 * @param seen what was seen there
 * @param why why it matters
 * @param question what to ask the customer, or whoever knows
 */
public record Finding(
    String id,
    String check,
    Severity severity,
    Outcome outcome,
    String path,
    String seen,
    String why,
    String question) {

  /** Whether nobody may approve while this stands. */
  @JsonIgnore
  public boolean isBlocking() {
    return severity == Severity.BLOCKING && !outcome.fulfilled();
  }
}
