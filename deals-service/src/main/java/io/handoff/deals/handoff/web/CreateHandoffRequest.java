package io.handoff.deals.handoff.web;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.template.Profile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Starts a draft.
 *
 * @param dealId id of the deal in the CRM
 * @param profile how much to ask; FULL when absent
 * @param document what is known already; empty when absent
 */
public record CreateHandoffRequest(
    @NotBlank @Size(max = 200) String dealId,
    @Nullable Profile profile,
    @Valid @Nullable HandoffDocument document) {}
