package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The customer was told about a changed plan.
 *
 * @param toldBy who told
 * @param toldTo whom
 * @param toldOn when
 * @param change which change
 * @param link where it can be read
 */
public record CustomerNotice(
    @Valid @Nullable Person toldBy,
    @Valid @Nullable Person toldTo,
    @Nullable LocalDate toldOn,
    @Size(max = 2000) @Nullable String change,
    @Size(max = 2000) @Nullable String link) {}
