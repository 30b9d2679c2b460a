package io.handoff.contracts.event;

import io.handoff.contracts.finding.Finding;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks have looked at a version of the record, or a finding of that version was overruled.
 *
 * @param handoff which handoff
 * @param version version of the record, raised by every save
 * @param checkedRevision the revision this version was frozen as, if it was
 * @param findings what the checks found
 * @param at when it became true
 */
public record FindingsPublished(
    HandoffRef handoff,
    @Positive long version,
    @Positive @Nullable Integer checkedRevision,
    List<Finding> findings,
    Instant at)
    implements ReviewEvent {

  /** The lists are copies; an absent one is empty. */
  public FindingsPublished {
    findings = findings == null ? List.of() : List.copyOf(findings);
  }
}
