package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ruling.
 *
 * @param text what was decided
 * @param state how far it counts
 * @param decider who decided
 * @param decidedOn when
 * @param effect what changes
 * @param link where the final wording stands
 */
public record Decision(
    @Size(max = 2000) @Nullable String text,
    @Nullable DecisionState state,
    @Valid @Nullable Person decider,
    @Nullable LocalDate decidedOn,
    @Size(max = 2000) @Nullable String effect,
    @Size(max = 2000) @Nullable String link) {}
