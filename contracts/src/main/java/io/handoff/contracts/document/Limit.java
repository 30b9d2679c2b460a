package io.handoff.contracts.document;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A bound agreed in the sale.
 *
 * @param name what is bounded
 * @param amount the bound
 * @param unit its unit
 * @param note more about it
 */
public record Limit(
    @Size(max = 500) @Nullable String name,
    @Nullable BigDecimal amount,
    @Size(max = 60) @Nullable String unit,
    @Size(max = 2000) @Nullable String note) {}
