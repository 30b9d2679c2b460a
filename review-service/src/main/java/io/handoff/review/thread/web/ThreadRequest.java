package io.handoff.review.thread.web;

import io.handoff.review.thread.NewThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The first words of a thread, as they are sent.
 *
 * @param path the field
 * @param text the words
 * @param blocking whether an approval waits until it is resolved; the commenter says
 */
record ThreadRequest(
    @NotBlank @Size(max = 300) String path,
    @NotBlank @Size(max = 2000) String text,
    @NotNull Boolean blocking) {

  NewThread toThread() {
    return new NewThread(path.strip(), blocking, text.strip());
  }
}
