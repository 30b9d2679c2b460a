package io.handoff.review.advice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody thinks.
 *
 * @param text their words
 */
record AnswerRequest(@NotBlank @Size(max = 4000) String text) {}
