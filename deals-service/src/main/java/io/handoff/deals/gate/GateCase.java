package io.handoff.deals.gate;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.MoreFindings;
import io.handoff.deals.handoff.HandoffState;
import io.handoff.deals.handoff.ReopenedMark;
import io.handoff.deals.template.Gate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a gate decides on.
 *
 * @param gate which gate
 * @param document the record
 * @param state where the handoff stands
 * @param reopened who took it back after an approval; absent unless engineering is to decide anew
 * @param missing what a submit would refuse
 * @param findings what the checks found last
 * @param moreFindings how many more stand; absent when findings lists all
 * @param findingsAreCurrent whether they looked at this very version
 * @param approvedPhases ids of the phases that engineering approved; none when it approved all
 * @param phase the one phase that the step is about; absent when it is about all
 * @param answers keys of the questions that feed this gate
 */
record GateCase(
    Gate gate,
    HandoffDocument document,
    HandoffState state,
    @Nullable ReopenedMark reopened,
    List<FieldFault> missing,
    List<Finding> findings,
    @Nullable MoreFindings moreFindings,
    boolean findingsAreCurrent,
    List<String> approvedPhases,
    @Nullable String phase,
    Set<String> answers) {

  /** "It is DRAFT", and how an approval ended. */
  String standing() {
    return reopened == null
        ? "It is " + state
        : "It is %s: %s reopened it after revision %d was approved"
            .formatted(state, reopened.by(), reopened.revision());
  }

  boolean looksAt(String path) {
    return GateKeeper.of(gate).looksAt(path, answers);
  }
}
