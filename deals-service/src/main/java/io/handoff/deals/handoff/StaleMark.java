package io.handoff.deals.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A customer call was logged, and the record says nothing of it until it is edited or confirmed
 * unchanged.
 *
 * @param since when it was logged
 * @param call path of the call, such as calls.c2
 */
@Embeddable
public record StaleMark(
    @Column(name = "stale_since") Instant since, @Column(name = "stale_call") String call) {}
