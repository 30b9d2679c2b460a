package io.handoff.review.replay.web;

import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.check.Vocabulary;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.contracts.template.WordingClass;
import io.handoff.review.check.KnownChecks;
import io.handoff.review.replay.Replay;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to replay.
 *
 * @param from the first day (UTC) of the reviews
 * @param to the last day (UTC)
 * @param limit how many at most, the oldest first; 1000 when absent
 * @param template what a template says to the checks; that of each revision when absent
 * @param vocabulary terms that are plain, by what the words are about; the stored ones when absent
 */
record ReplayRequest(
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @Min(1) @Max(10_000) @Nullable Integer limit,
    @Nullable TemplateRules template,
    @Nullable Map<@NotNull WordingClass, @NotNull Set<@NotNull String>> vocabulary) {

  Replay toReplay() {
    if (to.isBefore(from)) {
      throw StrictJson.invalid(
          List.of(
              new FieldFault(
                  "to", "ends-before-it-begins", "Send a last day that is not before the first.")));
    }
    KnownChecks.require(template);
    return new Replay(
        from.atStartOfDay().toInstant(ZoneOffset.UTC),
        to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
        limit == null ? 1000 : limit,
        template,
        vocabulary == null ? null : new Vocabulary(vocabulary));
  }
}
