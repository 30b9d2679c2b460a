package io.handoff.deals.gate;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.deals.template.Gate;
import java.util.List;

/**
 * What a gate says.
 *
 * @param gate which gate
 * @param answer whether the step may be taken
 * @param documentVersion the version of the record that this is about
 * @param checkedVersion the version that the checks last looked at; 0 before the first
 * @param reasons why not, by field path; an empty path is the whole record
 */
public record GateAnswer(
    Gate gate, Answer answer, long documentVersion, long checkedVersion, List<FieldFault> reasons) {

  /** Yes or no. */
  public enum Answer {
    /** The step may be taken. */
    ALLOW,
    /** The step must wait. */
    BLOCK
  }
}
