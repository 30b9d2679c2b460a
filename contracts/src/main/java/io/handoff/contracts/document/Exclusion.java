package io.handoff.contracts.document;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something that is out, said as clearly as what is in.
 *
 * @param name what is out
 * @param reason why
 */
public record Exclusion(
    @Size(max = 500) @Nullable String name, @Size(max = 2000) @Nullable String reason) {}
