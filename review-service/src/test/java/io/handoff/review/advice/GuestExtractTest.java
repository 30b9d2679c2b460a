package io.handoff.review.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.review.DocumentFixture;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GuestExtractTest {

  private static final HandoffDocument DOCUMENT =
      DocumentFixture.cleanWith(
          """
          {'answers':{'whyNow':{'customerFact':'The contract ends.',
           'salesAssumption':'They will hurry.'}}}""");

  @Test
  @DisplayName(
      "R106 A guest reads what the customer said, and nothing that is let through by nobody")
  void keepsBackWhatSalesAssumesAndPromises() {
    JsonNode extract = GuestExtract.of(DOCUMENT, List.of());

    assertThat(extract.at("/answers/whyNow/customerFact").asText()).isEqualTo("The contract ends.");
    assertThat(extract.toString())
        .doesNotContain("They will hurry", "salesAssumption", "evidence", "\"email\"");
    assertThat(extract.fieldNames())
        .toIterable()
        .doesNotContain(
            "promises",
            "decisions",
            "calls",
            "collaborators",
            "salesOwner",
            "engineeringOwner",
            "finalApprover",
            "buyer",
            "contact",
            "decisionMaker",
            "customerNotices");
  }

  @Test
  @DisplayName("R106 A guest who is asked about sections reads those alone")
  void showsTheSectionsAlone() {
    JsonNode extract = GuestExtract.of(DOCUMENT, List.of("securityAsks", "answers.whyNow"));

    assertThat(extract.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("securityAsks", "answers");
    assertThat(extract.at("/answers").fieldNames()).toIterable().containsExactly("whyNow");
  }

  @Test
  void aPartThatIsKeptBackStaysSo() {
    assertThat(GuestExtract.of(DOCUMENT, List.of("promises", "salesOwner.email"))).isEmpty();
  }
}
