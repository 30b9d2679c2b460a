package io.handoff.deals.suggestion.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.Person;
import io.handoff.deals.suggestion.Suggestion;
import io.handoff.deals.suggestion.SuggestionState;
import io.handoff.deals.suggestion.SuggestionView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value that a reviewer proposes.
 *
 * @param id its id
 * @param reviewId the review on which it was made
 * @param revision the revision on which it was made
 * @param thread the thread it was made in, if it was
 * @param path the field
 * @param value a merge patch of that field; absent to take out what stands there
 * @param text why
 * @param state where it stands beside the record as it is
 * @param by who made it
 * @param at when
 * @param answeredBy the name of who applied or declined it
 * @param answeredAt when
 * @param appliedVersion the version that took it up
 * @param reason why it was declined
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SuggestionResponse(
    UUID id,
    UUID reviewId,
    int revision,
    @Nullable UUID thread,
    String path,
    @Schema(description = "Any JSON", implementation = Object.class) @Nullable JsonNode value,
    @Nullable String text,
    SuggestionState state,
    Person by,
    Instant at,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt,
    @Nullable Long appliedVersion,
    @Nullable String reason) {

  static SuggestionResponse from(SuggestionView view) {
    Suggestion suggestion = view.suggestion();
    return new SuggestionResponse(
        suggestion.id(),
        suggestion.reviewId(),
        suggestion.revision(),
        suggestion.thread(),
        suggestion.path(),
        suggestion.value().isNull() ? null : suggestion.value(),
        suggestion.text(),
        view.state(),
        suggestion.suggestedBy(),
        suggestion.suggestedAt(),
        suggestion.answeredBy(),
        suggestion.answeredAt(),
        suggestion.appliedVersion(),
        suggestion.reason());
  }
}
