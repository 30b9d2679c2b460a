package io.handoff.review.check;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Runs every check over a document. A check that breaks blocks; it never passes by accident. */
@ApplicationScoped
public class CheckDocument {

  private static final Logger LOG = Logger.getLogger(CheckDocument.class);

  private final List<Check> checks;

  @Inject
  CheckDocument(CheckCatalogue catalogue) {
    this(catalogue.checks());
  }

  CheckDocument(List<Check> checks) {
    this.checks = checks;
  }

  /** What the checks have to say about a document, in the order of the catalogue. */
  public List<Finding> findings(HandoffDocument document) {
    return checks.stream().flatMap(check -> run(check, document)).toList();
  }

  private static Stream<Finding> run(Check check, HandoffDocument document) {
    try {
      return check.findings(document).stream();
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError broken) {
      LOG.errorf(broken, "Check %s broke; it blocks until it runs", check.description().id());
      return Stream.of(check.description().broken());
    }
  }
}
