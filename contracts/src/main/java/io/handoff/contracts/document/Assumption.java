package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something taken as true for now.
 *
 * @param text the statement
 * @param owner the one person who checks it
 * @param checkBy by when it is checked
 */
public record Assumption(
    @Size(max = 2000) @Nullable String text,
    @Valid @Nullable Person owner,
    @Nullable LocalDate checkBy) {}
