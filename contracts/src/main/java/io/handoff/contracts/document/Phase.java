package io.handoff.contracts.document;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the delivery with its own entry condition and dates.
 *
 * @param name what it is
 * @param order its place, from 1
 * @param entryCondition what must hold before it starts
 * @param start first day
 * @param end last day
 */
public record Phase(
    @Size(max = 500) @Nullable String name,
    @Nullable Integer order,
    @Size(max = 2000) @Nullable String entryCondition,
    @Nullable LocalDate start,
    @Nullable LocalDate end) {}
