package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A known problem.
 *
 * @param text cause and effect
 * @param owner the one person who watches it
 * @param response what we do about it
 * @param impactDays working days it would cost
 * @param impactCost money it would cost
 */
public record Risk(
    @Size(max = 2000) @Nullable String text,
    @Valid @Nullable Person owner,
    @Size(max = 2000) @Nullable String response,
    @Nullable @PositiveOrZero Integer impactDays,
    @Valid @Nullable Money impactCost) {}
