package io.handoff.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.RecordFixture;
import io.handoff.check.scope.ScopeChecks;
import io.handoff.contracts.field.FieldPath;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckDocumentTest {

  private final CheckDocument checks = new CheckDocument();

  @Test
  void findsNothingInAGoodRecord() {
    assertThat(checks.findings(RecordFixture.clean())).isEmpty();
  }

  @Test
  void findsTheSameTwice() {
    assertThat(checks.findings(RecordFixture.regionalReporting()))
        .isEqualTo(checks.findings(RecordFixture.regionalReporting()))
        .isNotEmpty();
  }

  @Test
  void blocksWithAnErrorWhenACheckBreaks() {
    // Given
    CheckDocument withBroken = new CheckDocument(List.of(new Broken(), ScopeChecks.all().get(0)));

    // When
    List<Finding> findings = withBroken.findings(RecordFixture.of("{}"));

    // Then
    assertThat(findings).extracting(Finding::check).containsExactly("HO-SCOPE-999", "HO-SCOPE-001");
    assertThat(findings.get(0).outcome()).isEqualTo(Outcome.ERROR);
    assertThat(findings.get(0).isBlocking()).isTrue();
  }

  @Test
  void addressesEveryFindingUniquelyAndWithinTheDocument() {
    CheckedRecord record = RecordFixture.regionalReporting();
    List<Finding> findings = checks.findings(record);

    assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates();
    assertThat(findings)
        .allSatisfy(
            found -> {
              assertThat(isAddressed(found.path(), record)).as(found.path()).isTrue();
              assertThat(found.id()).startsWith(found.check() + ":" + found.path());
            });
  }

  /** A question that nobody answered is no entry yet, and its address is known all the same. */
  private static boolean isAddressed(String path, CheckedRecord record) {
    return FieldPath.parse(path).existsIn(record.document())
        || (path.startsWith("answers.")
            && record.template().wording().containsKey(path.substring("answers.".length())));
  }

  @Test
  void asksOneQuestionAndBlamesNobody() {
    assertThat(checks.findings(RecordFixture.regionalReporting()))
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
    assertThat(CheckCatalogue.descriptions())
        .extracting(CheckDescription::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("HO-[A-Z]+-\\d{3}"));
  }

  /** A check with a fault of its own, milder than what its fault must count as. */
  private static final class Broken implements Check {

    @Override
    public CheckDescription description() {
      return new CheckDescription(
          "HO-SCOPE-999", Severity.WARNING, "Never ends", "It breaks.", List.of(), "", "");
    }

    @Override
    public List<Finding> findings(CheckedRecord record) {
      throw new IllegalStateException("broken");
    }
  }
}
