package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A logged call with the customer.
 *
 * @param heldOn the day of the call
 * @param summary what was said
 * @param loggedBy who logged it
 */
public record CustomerCall(
    @Nullable LocalDate heldOn,
    @Size(max = 10000) @Nullable String summary,
    @Valid @Nullable Person loggedBy) {}
