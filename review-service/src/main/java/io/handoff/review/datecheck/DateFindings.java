package io.handoff.review.datecheck;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Overruling;
import java.util.List;

/**
 * What the checks found at a date. A type of its own, because Hibernate takes all lists of findings
 * for immutable as soon as one of them is said to be, and would not write them.
 *
 * @param all every finding
 */
record DateFindings(@JsonValue List<Finding> all) {

  /** They change only as a whole. */
  @JsonCreator
  DateFindings {
    all = List.copyOf(all);
  }

  /** The same, one of them overruled. */
  DateFindings overruled(String finding, Overruling by) {
    return new DateFindings(
        all.stream()
            .map(found -> found.id().equals(finding) ? found.overruled(by) : found)
            .toList());
  }
}
