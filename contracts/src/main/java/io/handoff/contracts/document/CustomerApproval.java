package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The customer's approval of scope and success measures; open while one of its members is absent.
 *
 * @param by who approved at the customer
 * @param on the day they did
 * @param link where the approval stands
 */
public record CustomerApproval(
    @Valid @Nullable Person by, @Nullable LocalDate on, @Size(max = 2000) @Nullable String link) {}
