package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something outside that must move.
 *
 * @param text what must happen
 * @param owner the one person who drives it
 * @param leadTimeDays working days it takes
 * @param cadence how often the other side meets
 * @param settledOn the day it was settled; absent while open
 */
public record Dependency(
    @Size(max = 2000) @Nullable String text,
    @Valid @Nullable Person owner,
    @Nullable Integer leadTimeDays,
    @Size(max = 200) @Nullable String cadence,
    @Nullable LocalDate settledOn) {}
