package io.handoff.review.suggestion;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody proposes.
 *
 * @param path the field
 * @param value a merge patch (RFC 7396) of that field; JSON's null takes out what stands there
 * @param text why
 */
public record NewSuggestion(String path, JsonNode value, @Nullable String text) {}
