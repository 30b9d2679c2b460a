package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that still needs an answer.
 *
 * @param text the question
 * @param owner the one person who answers
 * @param dueDate by when
 * @param outcome the answer, once known
 */
public record OpenQuestion(
    @Size(max = 2000) @Nullable String text,
    @Valid @Nullable Person owner,
    @Nullable LocalDate dueDate,
    @Size(max = 10000) @Nullable String outcome) {}
