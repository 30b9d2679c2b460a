package io.handoff.deals.deal.web;

import io.handoff.deals.deal.DealStage;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deal reached a stage.
 *
 * @param stage which one
 * @param at when; now when absent
 */
public record StageChangeRequest(@NotNull DealStage stage, @Nullable Instant at) {}
