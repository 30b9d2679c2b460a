package io.handoff.review.review.web;

import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.finding.Reason;
import io.handoff.review.review.Decision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is sent.
 *
 * @param decision approve or return
 * @param revision the revision that was read
 * @param summary the reviewer's words about the whole
 * @param reasons what must change, by field; a return needs at least one
 */
record DecisionRequest(
    @NotNull Choice decision,
    @NotNull Integer revision,
    @Size(max = 2000) @Nullable String summary,
    @Size(max = 100) List<@NotNull @Valid ReasonRequest> reasons) {

  /** Absent reasons are none. */
  DecisionRequest {
    reasons = reasons == null ? List.of() : reasons;
  }

  /** The decision that was meant. */
  Decision toDecision() {
    return switch (decision) {
      case APPROVE -> approve();
      case RETURN ->
          new Decision.Return(summary, reasons.stream().map(ReasonRequest::toReason).toList());
    };
  }

  private Decision approve() {
    if (!reasons.isEmpty()) {
      throw StrictJson.invalid(
          List.of(
              new FieldFault(
                  "reasons",
                  "reasons-not-taken",
                  "An approval takes no reasons; return the revision, or say it in summary.")));
    }
    return new Decision.Approve(summary);
  }

  /** The two outcomes of a review. */
  enum Choice {
    /** The team can start from this. */
    APPROVE,
    /** Sales must change something first. */
    RETURN
  }

  /**
   * Why a revision is returned, on one field.
   *
   * @param path field path
   * @param text what must change
   */
  record ReasonRequest(
      @NotBlank @Size(max = 300) String path, @NotBlank @Size(max = 2000) String text) {

    private Reason toReason() {
      return new Reason(path.strip(), text.strip());
    }
  }
}
