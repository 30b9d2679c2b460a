package io.handoff.contracts.document;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A named person's word that a list is empty on purpose.
 *
 * @param by who says so
 * @param on the day it was said
 */
public record Confirmation(@Valid @Nullable Person by, @Nullable LocalDate on) {}
