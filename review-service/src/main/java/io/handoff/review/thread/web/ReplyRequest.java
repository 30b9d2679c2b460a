package io.handoff.review.thread.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An answer in a thread, as it is sent.
 *
 * @param text the words
 */
record ReplyRequest(@NotBlank @Size(max = 2000) String text) {}
