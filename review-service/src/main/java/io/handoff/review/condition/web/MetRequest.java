package io.handoff.review.condition.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That a condition is met, as it is sent.
 *
 * @param note where that can be seen
 */
record MetRequest(@Size(max = 2000) @Nullable String note) {}
