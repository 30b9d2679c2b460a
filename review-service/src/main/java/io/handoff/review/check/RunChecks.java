package io.handoff.review.check;

import io.handoff.check.CheckedRecord;
import io.handoff.check.Vocabulary;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.review.vocabulary.ReadVocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the engineering checks over a document. */
@ApplicationScoped
public class RunChecks {

  private final CheckDocument checks;
  private final ReadVocabulary vocabulary;

  @Inject
  RunChecks(ReadVocabulary vocabulary) {
    this(new CheckDocument(), vocabulary);
  }

  RunChecks(CheckDocument checks, ReadVocabulary vocabulary) {
    this.checks = checks;
    this.vocabulary = vocabulary;
  }

  /**
   * Runs every check.
   *
   * @param template what its template says; that of the shipped one when absent
   */
  public CheckRun run(HandoffDocument document, @Nullable TemplateRules template) {
    return run(document, template, null);
  }

  /**
   * Runs every check.
   *
   * @param template what its template says; that of the shipped one when absent
   * @param plain terms that are plain; the stored ones of its customer when absent
   */
  public CheckRun run(
      HandoffDocument document, @Nullable TemplateRules template, @Nullable Vocabulary plain) {
    TemplateRules rules = Objects.requireNonNullElseGet(template, TemplateRules::shipped);
    Vocabulary terms =
        Objects.requireNonNullElseGet(plain, () -> vocabulary.of(document.customer()));
    return CheckRun.of(checks.results(CheckedRecord.of(document, rules, terms)));
  }
}
