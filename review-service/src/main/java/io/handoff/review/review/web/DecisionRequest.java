package io.handoff.review.review.web;

import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Condition;
import io.handoff.contracts.finding.Reason;
import io.handoff.review.review.Decision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is sent.
 *
 * @param decision approve or return
 * @param revision the revision that was read
 * @param summary the reviewer's words about the whole
 * @param hash hash of the revision that was read; checked when it is sent
 * @param reasons what must change, by field; a return needs at least one
 * @param conditions what must still happen though it is approved, each by one person and day
 * @param phases ids of the phases that are approved; absent when all of it is
 * @param sendDrafts whether the caller's drafts on the review are sent first
 */
record DecisionRequest(
    @NotNull Choice decision,
    @NotNull Integer revision,
    @Size(max = 64) @Nullable String hash,
    @Size(max = 2000) @Nullable String summary,
    @Size(max = 100) List<@NotNull @Valid ReasonRequest> reasons,
    @Size(max = 20) List<@NotNull @Valid ConditionRequest> conditions,
    @Size(max = 100) List<@NotBlank String> phases,
    @Nullable Boolean sendDrafts) {

  /** Absent lists are empty. */
  DecisionRequest {
    reasons = reasons == null ? List.of() : reasons;
    conditions = conditions == null ? List.of() : conditions;
    phases = phases == null ? List.of() : phases;
  }

  /** Whether drafts are sent too; they are not when nothing was said about it. */
  boolean sendsDrafts() {
    return Boolean.TRUE.equals(sendDrafts);
  }

  /** The decision that was meant. */
  Decision toDecision() {
    return switch (decision) {
      case APPROVE -> approve();
      case RETURN -> toReturn();
    };
  }

  private Decision approve() {
    refuse(
        !reasons.isEmpty(),
        "reasons",
        "reasons-not-taken",
        "An approval takes no reasons; return the revision, or name conditions.");
    List<Condition> named = new ArrayList<>();
    for (ConditionRequest condition : conditions) {
      named.add(condition.toCondition("c" + (named.size() + 1)));
    }
    return new Decision.Approve(summary, named, phases.stream().distinct().toList());
  }

  private Decision toReturn() {
    refuse(
        !conditions.isEmpty(),
        "conditions",
        "conditions-not-taken",
        "A return takes no conditions; say what must change in reasons.");
    refuse(
        !phases.isEmpty(),
        "phases",
        "phases-not-taken",
        "A return is of the whole revision; leave phases out.");
    return new Decision.Return(summary, reasons.stream().map(ReasonRequest::toReason).toList());
  }

  private static void refuse(boolean isWrong, String path, String code, String message) {
    if (isWrong) {
      throw StrictJson.invalid(List.of(new FieldFault(path, code, message)));
    }
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

  /**
   * What must still happen though the revision is approved.
   *
   * @param path field path
   * @param text what must happen
   * @param owner the one person who does it
   * @param dueDate the last day on which it is in time
   */
  record ConditionRequest(
      @NotBlank @Size(max = 300) String path,
      @NotBlank @Size(max = 2000) String text,
      @NotNull @Valid Person owner,
      @NotNull LocalDate dueDate) {

    private Condition toCondition(String id) {
      return new Condition(id, path.strip(), text.strip(), owner, dueDate);
    }
  }
}
