package io.handoff.deals.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which actions a list shows; absent members do not restrict it.
 *
 * @param person only those that this address owes or sees to
 * @param dueBy only those due on this day or before
 * @param handoff only those of this handoff, by id or number
 */
public record ActionQuery(
    @Nullable String person, @Nullable LocalDate dueBy, @Nullable String handoff) {}
