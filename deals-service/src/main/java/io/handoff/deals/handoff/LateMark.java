package io.handoff.deals.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/**
 * The scope changed after the contract went to the lawyers.
 *
 * @param since when it first did
 * @param paths paths of the entries that changed, such as scopeItems.s1, in the order of change
 */
@Embeddable
public record LateMark(
    @Column(name = "late_since") Instant since, @Column(name = "late_paths") List<String> paths) {}
