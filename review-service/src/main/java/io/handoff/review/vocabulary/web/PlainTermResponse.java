package io.handoff.review.vocabulary.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.template.WordingClass;
import io.handoff.review.vocabulary.PlainTerm;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term that is plain.
 *
 * @param id its id
 * @param wordingClass what the words are about in which it is plain
 * @param term the term, in lower case
 * @param customer the customer to whom it is plain; absent for everybody
 * @param addedBy who added it
 * @param addedAt when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlainTermResponse(
    UUID id,
    WordingClass wordingClass,
    String term,
    @Nullable String customer,
    String addedBy,
    Instant addedAt) {

  static PlainTermResponse from(PlainTerm plain) {
    return new PlainTermResponse(
        plain.id(),
        plain.wordingClass(),
        plain.term(),
        plain.customer().isEmpty() ? null : plain.customer(),
        plain.addedByName(),
        plain.addedAt());
  }
}
