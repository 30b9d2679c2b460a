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

  private static final HandoffDocument MARKED =
      DocumentFixture.cleanWith(
          """
          {'answers':{'whyNow':{'status':'ASSUMED','salesAssumption':'KEPT-1','value':{'choice':'KEPT-2'},
            'segments':{'south':{'name':'South','status':'ASSUMED','customerFact':'They said so.',
              'salesAssumption':'KEPT-3','value':{'choice':'KEPT-4'},
              'owner':{'name':'KEPT-5','email':'kept5@example.com'}}}}},
           'assumptions':{'a1':{'text':'KEPT-6'}},
           'risks':{'r1':{'text':'KEPT-7','response':'KEPT-8','impactDays':4711,
             'impactCost':{'amount':4712,'currency':'EUR'}}},
           'milestones':{'m9':{'name':'Go-live','requestedDate':'2027-03-01',
             'promisedDate':'2031-04-11','promisedUntil':'2031-04-12','mode':'RANGE'}},
           'customerInputs':{'i9':{'name':'Sample file','provider':{'name':'KEPT-9'}}},
           'scopeItems':{'s9':{'name':'One dashboard'}},
           'promises':{'p9':{'text':'KEPT-10'}}}""");

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

  @Test
  @DisplayName("R106 A guest reads no assumption, no risk, no promised date and nobody's name")
  void keepsBackWhatWeAssumeFearAndPromise() {
    JsonNode extract = GuestExtract.of(MARKED, List.of());

    assertThat(extract.toString())
        .doesNotContain(
            "KEPT", "kept5", "4711", "4712", "promised", "2031-04", "RANGE", "risks", "assumptions")
        .contains("They said so.", "2027-03-01", "Sample file", "One dashboard");
    assertThat(extract.at("/milestones/m9").fieldNames())
        .toIterable()
        .contains("name", "requestedDate")
        .doesNotContain("promisedDate", "promisedUntil", "mode", "deliveryCheck", "inputs");
  }

  @Test
  void showsNothingOfTheSectionsThatAreKeptBack() {
    assertThat(GuestExtract.of(MARKED, List.of("risks", "assumptions.a1"))).isEmpty();
  }
}
