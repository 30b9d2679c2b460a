package io.handoff.deals.handoff.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Moves an entry between questions, risks and assumptions.
 *
 * @param from path of the entry, such as questions.q1
 * @param to the register that it goes to
 * @param drop whether members may be left behind that have no place there
 */
public record MoveRequest(@NotBlank String from, @NotBlank String to, @Nullable Boolean drop) {}
