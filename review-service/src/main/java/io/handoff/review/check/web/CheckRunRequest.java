package io.handoff.review.check.web;

import io.handoff.contracts.document.HandoffDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A document to check.
 *
 * @param document the document; it is not kept
 */
record CheckRunRequest(@NotNull @Valid HandoffDocument document) {}
