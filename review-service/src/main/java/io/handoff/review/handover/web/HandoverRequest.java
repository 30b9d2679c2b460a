package io.handoff.review.handover.web;

import io.handoff.contracts.document.Person;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A review shall go to somebody else.
 *
 * @param to who decides from now on
 * @param reason why, as the mails shall say it
 */
record HandoverRequest(@NotNull Person to, @NotBlank @Size(max = 500) String reason) {}
