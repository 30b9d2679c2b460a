package io.handoff.contracts.event;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a record: what a reviewer must know before reading on.
 *
 * @param purchase what the customer believes they bought
 * @param whyNow why they want it now
 * @param firstDate the first date asked for or promised
 * @param assumed how many answers and entries are assumed
 * @param unknown how many are unknown
 * @param openQuestions how many questions are open
 */
public record Brief(
    @Nullable String purchase,
    @Nullable String whyNow,
    @Nullable LocalDate firstDate,
    @PositiveOrZero int assumed,
    @PositiveOrZero int unknown,
    @PositiveOrZero int openQuestions) {}
