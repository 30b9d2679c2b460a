package io.handoff.review.suggestion.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.Person;
import io.handoff.review.suggestion.Suggestion;
import io.handoff.review.suggestion.SuggestionState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody proposes, and what came of it.
 *
 * @param id its id
 * @param reviewId the review on which it was made
 * @param revision the revision on which it was made
 * @param thread the thread it was made in, if it was
 * @param path the field
 * @param value a merge patch of that field; absent to take out what stands there
 * @param text why
 * @param state where it stands
 * @param by who made it
 * @param at when
 * @param answeredBy the name of who took it up or declined it
 * @param answeredAt when
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
    @Nullable String reason) {

  static SuggestionResponse from(Suggestion suggestion) {
    return new SuggestionResponse(
        suggestion.id(),
        suggestion.reviewId(),
        suggestion.revision(),
        suggestion.thread(),
        suggestion.path(),
        suggestion.value(),
        suggestion.text(),
        suggestion.state(),
        suggestion.suggestedBy(),
        suggestion.suggestedAt(),
        suggestion.answeredBy(),
        suggestion.answeredAt(),
        suggestion.reason());
  }

  /**
   * Suggestions that were made at once.
   *
   * @param suggestions in the order in which they were sent
   */
  record Made(List<SuggestionResponse> suggestions) {

    static Made of(List<Suggestion> made) {
      return new Made(made.stream().map(SuggestionResponse::from).toList());
    }
  }
}
