package io.handoff.review.check.web;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.template.TemplateRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A document to check.
 *
 * @param document the document; it is not kept
 * @param template what its template says to the checks; that of the shipped one when absent
 */
record CheckRunRequest(
    @NotNull @Valid HandoffDocument document, @Nullable TemplateRules template) {}
