package io.handoff.review.agenda.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Minutes spent on a review, as they are sent.
 *
 * @param minutes how many, at one sitting
 */
record SpentRequest(@NotNull @Min(1) @Max(480) Integer minutes) {}
