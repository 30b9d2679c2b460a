package io.handoff.review.check.web;

import io.handoff.chassis.problem.Refused;
import io.handoff.check.Vocabulary;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.contracts.template.WordingClass;
import io.handoff.review.check.KnownChecks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document to check.
 *
 * @param document the document; it is not kept
 * @param template what its template says to the checks; that of the shipped one when absent
 * @param vocabulary terms that are plain, by what the words are about; the stored ones when absent
 */
record CheckRunRequest(
    @NotNull @Valid HandoffDocument document,
    @Nullable TemplateRules template,
    @Nullable Map<@NotNull WordingClass, @NotNull Set<@NotNull String>> vocabulary) {

  /**
   * What its template says to the checks, if anything was sent.
   *
   * @throws Refused when it names a check that there is not
   */
  @Nullable TemplateRules rules() {
    KnownChecks.require(template);
    return template;
  }

  /** The terms, if any were sent. */
  @Nullable Vocabulary terms() {
    return vocabulary == null ? null : new Vocabulary(vocabulary);
  }
}
