package io.handoff.contracts.document;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Proof behind a statement.
 *
 * @param kind where the proof stands
 * @param link address of the proof
 * @param quote the words that prove it
 */
public record Evidence(
    @Nullable EvidenceKind kind,
    @Size(max = 2000) @Nullable String link,
    @Size(max = 2000) @Nullable String quote) {}
