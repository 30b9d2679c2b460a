package io.handoff.contracts.document;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Both sides agreed to a promise.
 *
 * @param customer who agreed at the customer
 * @param ours who agreed on our side
 * @param on the day they did
 */
public record Agreement(
    @Valid @Nullable Person customer, @Valid @Nullable Person ours, @Nullable LocalDate on) {}
