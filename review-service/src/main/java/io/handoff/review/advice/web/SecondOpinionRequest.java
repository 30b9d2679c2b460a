package io.handoff.review.advice.web;

import io.handoff.contracts.document.Person;
import io.handoff.review.advice.AskedAdvice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody shall say what they think.
 *
 * @param person who is asked
 * @param question what is asked
 */
record SecondOpinionRequest(@NotNull Person person, @NotBlank @Size(max = 1000) String question) {

  AskedAdvice toAsked() {
    return AskedAdvice.secondOpinion(person, question.strip());
  }
}
