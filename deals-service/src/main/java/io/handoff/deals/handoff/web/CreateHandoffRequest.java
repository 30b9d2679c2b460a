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
 * @param profile how much to ask; when absent, FULL, or as much as the cloned one asks
 * @param document what is known already; empty when absent
 * @param cloneOf id or number of a handoff to start from, instead of a document
 */
public record CreateHandoffRequest(
    @NotBlank @Size(max = 200) String dealId,
    @Nullable Profile profile,
    @Valid @Nullable HandoffDocument document,
    @Nullable @Size(max = 60) String cloneOf) {}
