package io.handoff.review.check;

import io.handoff.check.CheckedRecord;
import io.handoff.check.Vocabulary;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.template.TemplateRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the engineering checks over a document. */
@ApplicationScoped
public class RunChecks {

  private final CheckDocument checks = new CheckDocument();

  /**
   * What the checks have to say about a document, in the order of the catalogue.
   *
   * @param template what its template says; that of the shipped one when absent
   */
  public List<Finding> findings(HandoffDocument document, @Nullable TemplateRules template) {
    TemplateRules rules = Objects.requireNonNullElseGet(template, TemplateRules::shipped);
    return checks.findings(CheckedRecord.of(document, rules, Vocabulary.none()));
  }
}
