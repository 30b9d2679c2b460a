package io.handoff.deals.handoff.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Moves a handoff to another version of the template.
 *
 * @param version the version to move to
 * @param dryRun whether only to tell what would change
 */
public record TemplateMoveRequest(
    @NotNull(message = "name the version to move to") Integer version, @Nullable Boolean dryRun) {}
