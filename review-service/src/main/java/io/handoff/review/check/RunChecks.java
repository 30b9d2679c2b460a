package io.handoff.review.check;

import io.handoff.check.CheckedRecord;
import io.handoff.check.Vocabulary;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.template.TemplateRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the engineering checks over a document. */
@ApplicationScoped
public class RunChecks {

  private final CheckDocument checks = new CheckDocument();

  /**
   * Runs every check.
   *
   * @param template what its template says; that of the shipped one when absent
   */
  public CheckRun run(HandoffDocument document, @Nullable TemplateRules template) {
    return run(document, template, Vocabulary.none());
  }

  /**
   * Runs every check, with other terms that are plain.
   *
   * @param template what its template says; that of the shipped one when absent
   */
  public CheckRun run(
      HandoffDocument document, @Nullable TemplateRules template, Vocabulary vocabulary) {
    TemplateRules rules = Objects.requireNonNullElseGet(template, TemplateRules::shipped);
    return CheckRun.of(checks.results(CheckedRecord.of(document, rules, vocabulary)));
  }
}
