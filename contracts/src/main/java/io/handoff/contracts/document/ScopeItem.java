package io.handoff.contracts.document;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something that will be delivered.
 *
 * @param name what it is
 * @param kind its kind, such as standard report or custom dashboard
 * @param quantity how many
 * @param definition what exactly counts as one
 * @param phase item id of its phase
 */
public record ScopeItem(
    @Size(max = 500) @Nullable String name,
    @Size(max = 200) @Nullable String kind,
    @Nullable Integer quantity,
    @Size(max = 10000) @Nullable String definition,
    @Size(max = 60) @Nullable String phase) {}
