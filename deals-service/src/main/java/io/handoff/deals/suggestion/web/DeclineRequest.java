package io.handoff.deals.suggestion.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Suggestions that are not taken up.
 *
 * @param suggestions their ids
 * @param reason why
 */
record DeclineRequest(
    @NotEmpty @Size(max = 100) List<@NotNull UUID> suggestions,
    @NotBlank @Size(max = 2000) String reason) {}
