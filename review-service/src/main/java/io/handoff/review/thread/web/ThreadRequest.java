package io.handoff.review.thread.web;

import io.handoff.review.thread.NewThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The first words of a thread, as they are sent.
 *
 * @param path the field
 * @param text the words
 * @param blocking whether an approval waits until it is resolved; the commenter says
 * @param proposes what to add to the record, if anything: it becomes a suggestion
 */
record ThreadRequest(
    @NotBlank @Size(max = 300) String path,
    @NotBlank @Size(max = 2000) String text,
    @NotNull Boolean blocking,
    @Valid @Nullable ProposalRequest proposes) {

  NewThread toThread() {
    return new NewThread(
        path.strip(), blocking, text.strip(), proposes == null ? null : proposes.toProposal());
  }
}
