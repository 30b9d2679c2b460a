package io.handoff.review.advice.web;

import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word on a section.
 *
 * @param verdict what they say
 * @param text why; needed for a concern
 */
record SectionVerdictRequest(@NotNull Verdict verdict, @Size(max = 4000) @Nullable String text) {

  boolean isConcern() {
    if (verdict == Verdict.CONCERN && (text == null || text.isBlank())) {
      throw StrictJson.invalid(
          List.of(new FieldFault("text", "missing", "Say what the concern is.")));
    }
    return verdict == Verdict.CONCERN;
  }

  /** What can be said of a section. */
  enum Verdict {
    /** Nothing stands against it. */
    APPROVE,
    /** Something does, until it is settled. */
    CONCERN
  }
}
