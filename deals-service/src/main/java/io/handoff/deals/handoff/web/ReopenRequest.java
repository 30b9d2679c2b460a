package io.handoff.deals.handoff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Takes an approved record back to sales.
 *
 * @param cause why, as the trail and the mails shall say it
 */
public record ReopenRequest(@NotBlank @Size(max = 500) String cause) {}
