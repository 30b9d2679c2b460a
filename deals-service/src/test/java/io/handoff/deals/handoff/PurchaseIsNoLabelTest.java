package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.template.Profile;
import io.handoff.deals.template.ShippedTemplate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurchaseIsNoLabelTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Analytics upgrade",
        "Phase 1 platform work",
        "PRJ-42",
        "CRM integration (phase 2)",
        "Q3 enterprise package",
        "the full suite"
      })
  @DisplayName("R14: An internal label is no statement of what was bought")
  void refusesALabel(String text) {
    assertThat(faults("customerFact", text))
        .extracting(FieldFault::path, FieldFault::code)
        .containsExactly(tuple("answers.purchaseStatement.customerFact", "internal-label"));
    assertThat(faults("salesAssumption", text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A reporting dashboard for finance and operations, fed by two existing systems, for 40"
            + " internal users.",
        "A portal for 2,000 staff.",
        "Analytics upgrade for the warehouse managers in Leeds",
        "ダッシュボード、40人",
        "لوحة معلومات للمديرين",
        ""
      })
  @DisplayName("R14: A plain sentence in the customer's words passes")
  void takesAPlainSentence(String text) {
    assertThat(faults("customerFact", text)).isEmpty();
  }

  private static List<FieldFault> faults(String member, String text) {
    ObjectNode document = DocumentJson.mapper().createObjectNode();
    document.putObject("answers").putObject("purchaseStatement").put(member, text);
    SubmitRule.Submission submission =
        new SubmitRule.Submission(
            DocumentJson.mapper().convertValue(document, HandoffDocument.class),
            ShippedTemplate.content(),
            Profile.SHORT,
            List.of(),
            null);
    return new PurchaseIsNoLabel().faults(submission).toList();
  }
}
