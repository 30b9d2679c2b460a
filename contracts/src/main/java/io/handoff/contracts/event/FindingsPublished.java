package io.handoff.contracts.event;

import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.MoreFindings;
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
 * @param findings what the checks found; when it is too much for one message, what blocks comes
 *     first and the rest is left out
 * @param moreFindings how much was left out; absent when nothing
 * @param at when it became true
 */
public record FindingsPublished(
    HandoffRef handoff,
    @Positive long version,
    @Positive @Nullable Integer checkedRevision,
    List<Finding> findings,
    @Nullable MoreFindings moreFindings,
    Instant at)
    implements ReviewEvent {

  /** The lists are copies; an absent one is empty. */
  public FindingsPublished {
    findings = findings == null ? List.of() : List.copyOf(findings);
  }

  /** Findings that are all listed. */
  public FindingsPublished(
      HandoffRef handoff,
      long version,
      @Nullable Integer checkedRevision,
      List<Finding> findings,
      Instant at) {
    this(handoff, version, checkedRevision, findings, null, at);
  }
}
