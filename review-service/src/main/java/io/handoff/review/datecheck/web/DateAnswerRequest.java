package io.handoff.review.datecheck.web;

import io.handoff.contracts.event.DateAnswer;
import io.handoff.review.datecheck.GivenAnswer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What delivery says about a date, as it is sent.
 *
 * @param answer how it can be promised
 * @param date the day, with FIRM
 * @param from the first day, with RANGE
 * @param until the last day, with RANGE
 * @param reason why, as the mail shall say it
 */
record DateAnswerRequest(
    @NotNull DateAnswer answer,
    @Nullable LocalDate date,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @NotBlank @Size(max = 2000) String reason) {

  GivenAnswer toAnswer() {
    return new GivenAnswer(answer, date, from, until, reason.strip());
  }
}
