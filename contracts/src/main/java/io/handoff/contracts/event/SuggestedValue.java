package io.handoff.contracts.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.DocumentJson;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody proposes for a field.
 *
 * @param id its id
 * @param path field path
 * @param value what it would change there, as a merge patch (RFC 7396) of that field; absent to
 *     take out what stands there
 * @param before SHA-256 over the canonical JSON of an array with what stood there, in hex; absent
 *     where nothing did
 * @param text why
 * @param thread the thread it was made in, if it was
 */
public record SuggestedValue(
    UUID id,
    String path,
    @Nullable JsonNode value,
    @Pattern(regexp = DocumentJson.HASH_PATTERN) @Nullable String before,
    @Nullable String text,
    @Nullable UUID thread) {}
