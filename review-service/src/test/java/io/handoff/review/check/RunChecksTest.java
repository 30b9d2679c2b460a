package io.handoff.review.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.chassis.identity.Actor;
import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Vocabulary;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import io.handoff.contracts.template.WordingClass;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.vocabulary.ChangeVocabulary;
import io.handoff.review.vocabulary.ReadVocabulary;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which terms a run goes by. */
@FeatureTest
class RunChecksTest {

  private static final Actor STEWARD =
      new Actor("sam", "Sam Okoye", "sam.okoye@example.com", Set.of("steward"));

  @Inject ReadVocabulary read;
  @Inject ChangeVocabulary change;

  private final String customer = "Kiln & Söhne " + UUID.randomUUID();
  private final String term = "brisk " + UUID.randomUUID();
  private RunChecks checks;

  @BeforeEach
  void begin() {
    checks = new RunChecks(new CheckDocument(List.of(new NamesTheTerm())), read);
  }

  @Test
  @DisplayName("A term of a customer clears one class of wording for that customer, in any case")
  void clearsATermOfTheCustomer() {
    assertThat(checks.run(of(customer), null).findings()).hasSize(1);

    change.add(WordingClass.SUCCESS_MEASURE, term, customer, STEWARD);
    assertThat(checks.run(of(customer), null).findings()).as("another class").hasSize(1);
    change.add(WordingClass.BUSINESS_GOAL, term.toUpperCase(), customer.toLowerCase(), STEWARD);

    assertThat(checks.run(of(customer.toUpperCase()), null).findings()).isEmpty();
    assertThat(checks.run(of("Another " + customer), null).findings()).hasSize(1);
    assertThat(checks.run(of(null), null).findings()).hasSize(1);
  }

  @Test
  @DisplayName("A term of the organisation clears one class of wording for everybody")
  void clearsATermOfTheOrganisation() {
    UUID id = change.add(WordingClass.BUSINESS_GOAL, term, "", STEWARD).id();

    assertThat(checks.run(of(customer), null).findings()).isEmpty();
    assertThat(checks.run(of(null), null).findings()).isEmpty();
    assertThat(checks.run(of(customer), null, Vocabulary.none()).findings())
        .as("terms that are given count alone")
        .hasSize(1);
    assertThat(change.remove(id)).isTrue();
    assertThat(checks.run(of(customer), null).findings()).hasSize(1);
    assertThat(
            checks
                .run(
                    of(customer),
                    null,
                    new Vocabulary(Map.of(WordingClass.BUSINESS_GOAL, Set.of(term))))
                .findings())
        .isEmpty();
  }

  private static HandoffDocument of(String customer) {
    return customer == null
        ? DocumentFixture.of("{'title':'Reports'}")
        : DocumentFixture.of("{'customer':'" + customer + "'}");
  }

  /** Finds that a term is not plain in goals. */
  private final class NamesTheTerm implements Check {

    private final CheckDescription description =
        new CheckDescription(
            "HO-WORDING-999",
            Severity.WARNING,
            "Goals are plain.",
            "People read them.",
            List.of("answers.goal"),
            "What is meant?",
            "2 hours");

    @Override
    public CheckDescription description() {
      return description;
    }

    @Override
    public List<Finding> findings(CheckedRecord record) {
      return record.vocabulary().of(WordingClass.BUSINESS_GOAL).contains(term)
          ? List.of()
          : List.of(description.finding("answers.goal", "It says " + term + ".", "What is meant?"));
    }
  }
}
