package io.handoff.deals.suggestion.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Suggestions to take up.
 *
 * @param suggestions their ids; all of them are taken up in one version, or none
 */
record ApplyRequest(@NotEmpty @Size(max = 100) List<@NotNull UUID> suggestions) {}
