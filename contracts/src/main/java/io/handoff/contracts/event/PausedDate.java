package io.handoff.contracts.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that stands paused.
 *
 * @param milestone path of the date, such as milestones.m1
 * @param name what happens on it
 * @param promisedDate the day that was promised
 * @param input path of what turned unknown, such as customerInputs.i1
 */
public record PausedDate(
    String milestone, @Nullable String name, @Nullable LocalDate promisedDate, String input) {}
