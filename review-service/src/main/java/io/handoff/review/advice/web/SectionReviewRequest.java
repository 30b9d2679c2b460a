package io.handoff.review.advice.web;

import io.handoff.contracts.document.Person;
import io.handoff.review.advice.AskedAdvice;
import io.handoff.review.advice.Needed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Others shall look at a section before it is approved.
 *
 * @param section a register, such as securityAsks, or the field path of an answer or entry
 * @param needed whether one of them is enough, or all are needed
 * @param persons who is asked
 * @param question what they shall look at
 */
record SectionReviewRequest(
    @NotBlank @Size(max = 300) String section,
    @NotNull Needed needed,
    @NotEmpty @Size(max = 10) List<@NotNull Person> persons,
    @NotBlank @Size(max = 1000) String question) {

  AskedAdvice toAsked() {
    return new AskedAdvice(section.strip(), needed, persons, question.strip());
  }
}
