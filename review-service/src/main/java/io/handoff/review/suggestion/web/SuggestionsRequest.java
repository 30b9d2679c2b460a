package io.handoff.review.suggestion.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.review.suggestion.NewSuggestion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Values that somebody proposes, as they are sent.
 *
 * @param suggestions one or more; all of them are taken, or none
 */
record SuggestionsRequest(
    @NotEmpty @Size(max = 100) List<@NotNull @Valid SuggestionRequest> suggestions) {

  List<NewSuggestion> toSuggestions() {
    return suggestions.stream().map(SuggestionRequest::toSuggestion).toList();
  }

  /**
   * A value for one field.
   *
   * @param path the field, or a new entry of a register
   * @param value a merge patch of that field; null takes out what stands there
   * @param text why
   */
  record SuggestionRequest(
      @NotBlank @Size(max = 300) String path,
      @NotNull(message = "Send the value that you propose, or null to take out what stands there.")
          @Schema(description = "Any JSON", implementation = Object.class)
          JsonNode value,
      @Size(max = 2000) @Nullable String text) {

    private NewSuggestion toSuggestion() {
      return new NewSuggestion(path.strip(), value, text == null ? null : text.strip());
    }
  }
}
