package io.handoff.review.thread.web;

import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Person;
import io.handoff.review.thread.Proposal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a thread proposes to add to the record: a question, or a change of the scope.
 *
 * @param question an open question
 * @param scope something that is in the scope, or out of it
 */
record ProposalRequest(
    @Valid @Nullable QuestionRequest question, @Valid @Nullable ScopeRequest scope) {

  Proposal toProposal() {
    if (question != null && scope == null) {
      return question.toProposal();
    }
    if (scope != null && question == null) {
      return scope.toProposal();
    }
    throw invalid("proposes", "not-one", "Send either a question or a scope.");
  }

  private static RuntimeException invalid(String path, String code, String message) {
    return StrictJson.invalid(List.of(new FieldFault(path, code, message)));
  }

  /**
   * An open question.
   *
   * @param text the question
   * @param owner the one person who answers
   * @param dueDate by when
   */
  record QuestionRequest(
      @NotBlank @Size(max = 2000) String text,
      @NotNull @Valid Person owner,
      @NotNull LocalDate dueDate) {

    private Proposal toProposal() {
      if (!owner.isOne()) {
        throw invalid(
            "proposes.question.owner",
            "not-a-person",
            "Name one person with an address of their own, not a group or a shared mailbox.");
      }
      return new Proposal.Question(text.strip(), owner, dueDate);
    }
  }

  /**
   * A change of the scope.
   *
   * @param direction in or out
   * @param text what is in or out
   */
  record ScopeRequest(@NotNull Direction direction, @NotBlank @Size(max = 500) String text) {

    private Proposal toProposal() {
      return switch (direction) {
        case IN -> new Proposal.InScope(text.strip());
        case OUT -> new Proposal.OutOfScope(text.strip());
      };
    }

    /** Where something lies. */
    enum Direction {
      /** It will be delivered. */
      IN,
      /** It will not. */
      OUT
    }
  }
}
