package io.handoff.review.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.field.FieldPath;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Severity;
import io.handoff.review.DocumentFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckDocumentTest {

  private final CheckCatalogue catalogue = new CheckCatalogue();
  private final CheckDocument checks = new CheckDocument(catalogue);

  @Test
  void findsNothingInAGoodRecord() {
    assertThat(checks.findings(DocumentFixture.clean())).isEmpty();
  }

  @Test
  void findsTheSameTwice() {
    assertThat(checks.findings(DocumentFixture.regionalReporting()))
        .isEqualTo(checks.findings(DocumentFixture.regionalReporting()))
        .isNotEmpty();
  }

  @Test
  void blocksWithAnErrorWhenACheckBreaks() {
    // Given
    CheckDocument withBroken = new CheckDocument(List.of(new Broken(), new ExclusionsAreNamed()));

    // When
    List<Finding> findings = withBroken.findings(HandoffDocument.empty());

    // Then
    assertThat(findings)
        .extracting(Finding::check)
        .containsExactly("HO-BROKEN-001", "HO-SCOPE-001");
    assertThat(findings.get(0).outcome()).isEqualTo(Outcome.ERROR);
    assertThat(findings.get(0).isBlocking()).isTrue();
  }

  @Test
  void addressesEveryFindingUniquelyAndWithinTheDocument() {
    HandoffDocument document = DocumentFixture.regionalReporting();
    List<Finding> findings = checks.findings(document);

    assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates();
    assertThat(findings)
        .allSatisfy(
            found -> {
              assertThat(FieldPath.parse(found.path()).existsIn(document)).isTrue();
              assertThat(found.id()).isEqualTo(found.check() + ":" + found.path());
            });
  }

  @Test
  void asksOneQuestionAndBlamesNobody() {
    assertThat(checks.findings(DocumentFixture.regionalReporting()))
        .allSatisfy(
            found -> {
              assertThat(found.question().chars().filter(c -> c == '?'))
                  .hasSizeLessThanOrEqualTo(1);
              assertThat(found.question() + found.seen() + found.why())
                  .doesNotContain("!", "you forgot", "must not", "failed");
            });
  }

  @Test
  void describesEveryCheckOnce() {
    assertThat(catalogue.descriptions())
        .extracting(CheckDescription::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("HO-[A-Z]+-\\d{3}"));
  }

  /** A check with a fault of its own, milder than what its fault must count as. */
  private static final class Broken implements Check {

    @Override
    public CheckDescription description() {
      return new CheckDescription("HO-BROKEN-001", "Never ends", Severity.WARNING, "It breaks.");
    }

    @Override
    public List<Finding> findings(HandoffDocument document) {
      throw new IllegalStateException("broken");
    }
  }
}
