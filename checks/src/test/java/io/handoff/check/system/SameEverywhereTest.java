package io.handoff.check.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameEverywhereTest {

  private static List<Finding> findings(String answer) {
    return new SameEverywhereIsProven()
        .findings(RecordFixture.of("{'answers':{'currentProcess':{" + answer + "}}}"));
  }

  @ParameterizedTest(name = "R51 \"{0}\" claims the same of all")
  @ValueSource(
      strings = {
        "All regions use the same CRM.", "all three regions use one CRM",
        "Same for every team", "The process is identical across sites",
        "Every site works the same way", "It should be the same for all branches",
        "Everyone uses the same spreadsheet", "The set-up is the same everywhere",
        "There are no differences between regions", "The other regions work the same way",
        "North uses Vtiger 7.5; the rest is the same", "All of the 12 depots run on a single ERP",
        "Both offices share one database", "All managers send the same columns"
      })
  void isFound(String text) {
    assertThat(SameEverywhere.claimedIn(text)).isPresent();
  }

  @ParameterizedTest(name = "R51 \"{0}\" claims nothing of all")
  @ValueSource(
      strings = {
        "All regions close the month at the same time.",
        "All teams meet on the same day.",
        "The same dashboard for all regions.",
        "Not the same in all regions.",
        "Two of three regions use the same CRM.",
        "Each region has its own format.",
        "All regions except the south use the same CRM.",
        "All regions use the same CRM, but east keeps spreadsheets.",
        "One dashboard for all regions.",
        "If all regions use the same CRM, week one is enough.",
        "Do all regions use the same CRM?",
        "All regions will use the same template from June.",
        "All sites want the same report.",
        "One training session for all teams.",
        "All 40 users sign in through one provider.",
        "Finance and operations use the same NetSuite.",
        "All regions should use the same CRM.",
        "Every region sends one CSV file a month.",
        "All three regions use the same CRM; Lena Vogt checks by 8 May."
      })
  void isNotFound(String text) {
    assertThat(SameEverywhere.claimedIn(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "R51 F2: one reporting dashboard for finance and operations, two existing systems, 40 internal users",
        "R51 F7: 500 internal users now, 5,000 in a year",
        "R51 F9: HubSpot + one CSV export into the internal dashboard and finance system",
        "R51 F12: monthly reporting from 2 days to 2 hours"
      })
  void passesGoodAnswers(String text) {
    assertThat(SameEverywhere.claimedIn(text)).isEmpty();
  }

  @Test
  @DisplayName("R51 F1: that all regions use one CRM is found while it is a guess")
  void findsTheHiddenAssumption() {
    assertThat(
            findings("'salesAssumption':'40 users. All regions use one CRM.','status':'ASSUMED'"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path()).isEqualTo("answers.currentProcess.salesAssumption");
              assertThat(found.span()).isEqualTo(new Span(10, 33));
            });
  }

  @Test
  @DisplayName("R51 what is confirmed with proof, or split by region, is believed")
  void believesProofAndSegments() {
    String claim = "'customerFact':'All regions use one CRM.'";

    assertThat(
            findings(
                claim
                    + ",'status':'CONFIRMED','evidence':{'kind':'REVIEWED_CALL_NOTE','quote':'x'}"))
        .isEmpty();
    assertThat(findings(claim + ",'status':'CONFIRMED','evidence':{'kind':'CHAT','quote':'x'}"))
        .hasSize(1);
    assertThat(findings(claim + ",'status':'CONFIRMED'")).hasSize(1);
    assertThat(
            findings(
                claim
                    + ",'segments':{'n':{'customerFact':'Vtiger','status':'CONFIRMED'},"
                    + "'s':{'customerFact':'Vtiger','status':'ASSUMED'}}"))
        .isEmpty();
  }

  @Test
  @DisplayName("R51 segments that repeat one guess are found; those that differ are not")
  void findsCopiedSegments() {
    String segments =
        "'segments':{'n':{'salesAssumption':'%s','status':'ASSUMED'},"
            + "'s':{'salesAssumption':'Vtiger','status':'ASSUMED'}}";

    assertThat(findings(segments.formatted(" vtiger")))
        .extracting(Finding::path)
        .containsExactly("answers.currentProcess.segments");
    assertThat(findings(segments.formatted("Spreadsheets"))).isEmpty();
  }

  @Test
  @DisplayName("R51 a goal is no claim about today")
  void leavesGoalsAlone() {
    assertThat(
            new SameEverywhereIsProven()
                .findings(
                    RecordFixture.of(
                        "{'answers':{'goal':{'customerFact':'All regions use one CRM.'}}}")))
        .isEmpty();
  }

  @Test
  @DisplayName("R51 F1: a claim about all regions is held against the sources of each")
  void holdsAClaimAgainstTheSources() {
    String document =
        """
        {'answers':{'currentProcess':{'customerFact':'All regions use one CRM.',
          'status':'CONFIRMED','evidence':{'kind':'PROPOSAL','quote':'one CRM'}},
          'usage':{'customerFact':'All regions have the same article numbers.'}},
         'dataSources':{'n':{'name':'Vtiger 7.5, region north','kind':'CRM_EXPORT'},
          's':{'name':'Excel workbooks of region south','kind':'%s'}}}
        """;

    assertThat(
            new SameEverywhereFitsSources()
                .findings(RecordFixture.of(document.formatted("SPREADSHEET"))))
        .extracting(Finding::path)
        .containsExactly("answers.currentProcess.customerFact");
    assertThat(
            new SameEverywhereFitsSources()
                .findings(RecordFixture.of(document.formatted("CRM_EXPORT"))))
        .isEmpty();
  }
}
