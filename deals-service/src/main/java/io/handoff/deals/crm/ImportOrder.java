package io.handoff.deals.crm;

import org.jspecify.annotations.Nullable;

/**
 * How to take a file in.
 *
 * @param mapping name of a mapping: one that ships, or one that was saved
 * @param file the name of the file
 * @param dryRun whether to only tell what would come of each row
 * @param drafts whether deals past discovery get a draft
 * @param currency of amounts that come without one
 */
public record ImportOrder(
    String mapping, String file, boolean dryRun, boolean drafts, @Nullable String currency) {}
