package io.handoff.review.check;

import io.handoff.check.CheckedRecord;
import io.handoff.check.Vocabulary;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.template.TemplateRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Runs the engineering checks over a document. */
@ApplicationScoped
public class RunChecks {

  private final CheckDocument checks = new CheckDocument();

  /** What the checks have to say about a document, in the order of the catalogue. */
  public List<Finding> findings(HandoffDocument document) {
    return checks.findings(CheckedRecord.of(document, TemplateRules.shipped(), Vocabulary.none()));
  }
}
