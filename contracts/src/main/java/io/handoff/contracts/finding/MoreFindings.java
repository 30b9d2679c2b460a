package io.handoff.contracts.finding;

import jakarta.validation.constraints.PositiveOrZero;

/**
 * What stands besides the findings that are listed, when they are too many to list.
 *
 * @param blocking how many more block
 * @param warnings how many more warn
 */
public record MoreFindings(@PositiveOrZero int blocking, @PositiveOrZero int warnings) {}
