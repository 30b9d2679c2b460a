package io.handoff.review.agenda.web;

import io.handoff.review.agenda.QuestionAnswer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An answer to one of the four questions, as it is sent.
 *
 * @param answer yes or no
 * @param note why; a no needs it
 */
record QuestionRequest(
    @NotNull QuestionAnswer.Verdict answer, @Size(max = 2000) @Nullable String note) {}
