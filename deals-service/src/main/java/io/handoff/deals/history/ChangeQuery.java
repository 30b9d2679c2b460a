package io.handoff.deals.history;

import org.jspecify.annotations.Nullable;

/**
 * Which changes of a handoff to list.
 *
 * @param path of which field, with what is above and below it; of all when absent
 * @param from the first document version
 * @param to the last document version
 */
public record ChangeQuery(@Nullable String path, long from, long to) {}
