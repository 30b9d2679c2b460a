package io.handoff.deals.handoff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks delivery about one date.
 *
 * @param milestone item id of the date, such as m1
 * @param question what you want to know, where the date alone does not say it
 */
public record DateCheckRequest(
    @NotBlank @Size(max = 200) String milestone, @Size(max = 2000) @Nullable String question) {}
