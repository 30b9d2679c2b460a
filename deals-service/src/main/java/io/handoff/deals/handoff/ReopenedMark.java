package io.handoff.deals.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * An approved record went back to sales; it says so until engineering decides again.
 *
 * @param revision the revision that was approved
 * @param by display name of who reopened it
 * @param cause why
 * @param at when
 */
@Embeddable
public record ReopenedMark(
    @Column(name = "reopened_revision") int revision,
    @Column(name = "reopened_by_name") String by,
    @Column(name = "reopened_cause") String cause,
    @Column(name = "reopened_at") Instant at) {}
