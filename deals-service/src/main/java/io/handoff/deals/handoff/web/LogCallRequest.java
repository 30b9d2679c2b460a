package io.handoff.deals.handoff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Logs a call with the customer.
 *
 * @param heldOn the day of the call
 * @param summary what was said
 */
public record LogCallRequest(
    @NotNull LocalDate heldOn, @NotBlank @Size(max = 10000) String summary) {}
