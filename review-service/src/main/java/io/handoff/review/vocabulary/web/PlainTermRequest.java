package io.handoff.review.vocabulary.web;

import io.handoff.contracts.template.WordingClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A term that is plain.
 *
 * @param wordingClass what the words are about in which it is plain
 * @param term the term; case does not matter
 * @param customer the customer to whom it is plain; absent for everybody
 */
record PlainTermRequest(
    @NotNull WordingClass wordingClass,
    @NotBlank @Size(max = 100) String term,
    @Size(max = 200) @Nullable String customer) {}
