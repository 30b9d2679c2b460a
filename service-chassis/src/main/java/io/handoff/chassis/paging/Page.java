package io.handoff.chassis.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items what is on it
 * @param next cursor of the next page; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {}
