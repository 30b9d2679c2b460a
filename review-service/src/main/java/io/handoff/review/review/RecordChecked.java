package io.handoff.review.review;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import java.util.List;
import java.util.UUID;

/**
 * The checks have looked at a version of a record.
 *
 * @param handoffId which handoff
 * @param version version of the record
 * @param document the record at that version
 * @param findings what they found
 */
public record RecordChecked(
    UUID handoffId, long version, HandoffDocument document, List<Finding> findings) {}
