package io.handoff.check.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.Check;
import io.handoff.check.CheckedRecord;
import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemChecksTest {

  private static final List<Check> CHECKS =
      List.of(
          new SystemHasExactName(),
          new IntegrationHasDirection(),
          new SystemHasFormat(),
          new SystemHasAccessOwner());

  private static Stream<Finding> findings(CheckedRecord record) {
    return CHECKS.stream().flatMap(check -> check.findings(record).stream());
  }

  @Test
  void passWhenEverySlotIsFilled() {
    assertThat(findings(RecordFixture.clean())).isEmpty();
  }

  @Test
  void askForEachMissingSlotOfAnIntegration() {
    assertThat(findings(RecordFixture.of("{'integrations':{'n1':{}}}")))
        .extracting(Finding::id)
        .containsExactly(
            "HO-SYS-001:integrations.n1.system",
            "HO-SYS-002:integrations.n1.direction",
            "HO-SYS-003:integrations.n1.format",
            "HO-SYS-004:integrations.n1.accessOwner");
  }

  @Test
  void askForEachMissingSlotOfADataSource() {
    assertThat(findings(RecordFixture.of("{'dataSources':{'d1':{'format':' ','grantor':{}}}}")))
        .extracting(Finding::id)
        .containsExactly(
            "HO-SYS-001:dataSources.d1.name",
            "HO-SYS-003:dataSources.d1.format",
            "HO-SYS-004:dataSources.d1.grantor");
  }

  @Test
  void quoteAGenericNameAndAskForTheProduct() {
    assertThat(
            new SystemHasExactName()
                .findings(
                    RecordFixture.cleanWith("{'integrations':{'n1':{'system':'the client CRM'}}}")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.seen())
                  .isEqualTo("\"the client CRM\" names a kind of system, not a product.");
              assertThat(found.question()).contains("NetSuite");
            });
  }

  @Test
  void acceptAnHonestUnknown() {
    assertThat(
            findings(
                RecordFixture.of(
                    """
                    {'integrations':{'n1':{'system':'HR system','status':'UNKNOWN',
                     'owner':{'name':'Mei Tan'},'followUpDate':'2026-11-27'}}}
                    """)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'owner':{'name':'Mei Tan'}",
        "'followUpDate':'2026-11-27'",
        "'owner':{},'followUpDate':'2026-11-27'"
      })
  void doNotAcceptAnUnknownThatNobodyFollowsUp(String given) {
    assertThat(
            findings(
                RecordFixture.of(
                    "{'integrations':{'n1':{'status':'UNKNOWN',%s}}}".formatted(given))))
        .hasSize(4);
  }

  private static Stream<Finding> ofAll(String json) {
    return SystemChecks.all().stream()
        .flatMap(check -> check.findings(RecordFixture.of(json)).stream());
  }

  @Test
  @DisplayName("R41-R57 nothing is asked of a source or an integration that is honestly unknown")
  void leaveAnHonestUnknownAlone() {
    String unknown = "'status':'UNKNOWN','owner':{'name':'Mei Tan'},'followUpDate':'2026-11-27'";

    assertThat(
            ofAll(
                "{'dataSources':{'d':{'transferMode':'API',%s}},'integrations':{'n':{'rhythm':'daily',%s}}}"
                    .formatted(unknown, unknown)))
        .isEmpty();
  }

  @Test
  @DisplayName("R41-R54 a source that is only named is asked about slot by slot")
  void askForEverySlotOfASource() {
    assertThat(ofAll("{'dataSources':{'d':{'name':'Sage 50','transferMode':'API'}}}"))
        .extracting(Finding::id)
        .containsExactlyInAnyOrder(
            "HO-SYS-005:dataSources.d.accessMethod",
            "HO-SYS-003:dataSources.d.format",
            "HO-SYS-004:dataSources.d.grantor",
            "HO-SYS-006:dataSources.d.serviceAccountCreator",
            "HO-SYS-007:dataSources.d.readiness",
            "HO-SYS-008:dataSources.d.limits",
            "HO-SYS-009:dataSources.d.apiDocs",
            "HO-SYS-014:dataSources.d.kind",
            "HO-SYS-015:dataSources.d.sensitivity",
            "HO-SYS-016:dataSources");
  }

  @Test
  @DisplayName("R62 F3: a daily HR sync without test and failure plan is asked for both at once")
  void askHowADailySyncFails() {
    assertThat(
            new AutomaticIntegrationIsDetailed()
                .findings(
                    RecordFixture.of(
                        "{'integrations':{'hr':{'rhythm':'daily','objects':'staff and sites'}}}")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path()).isEqualTo("integrations.hr.realDataTest");
              assertThat(found.missing())
                  .isEqualTo("test with real data and what happens when it fails");
            });
  }

  @ParameterizedTest(name = "R62 \"{0}\" does not run by itself")
  @ValueSource(
      strings = {"manual", "Manually, each month", "by hand", "on demand", "once", "ad hoc"})
  void leaveManualWorkAlone(String rhythm) {
    assertThat(
            new AutomaticIntegrationIsDetailed()
                .findings(RecordFixture.of("{'integrations':{'n':{'rhythm':'" + rhythm + "'}}}")))
        .isEmpty();
  }

  @ParameterizedTest(name = "R56 the documents of Protheus are those of \"{0}\": {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Protheus | true",
        "protheus 12.1 | true",
        "Protheus, company 01 | true",
        "Protheus 12.1.2310, database P01 | true",
        "Protheus Mobile | false",
        "Protheusa | false"
      })
  void knowsASystemByItsProduct(String source, boolean documented) {
    assertThat(
            new ApiIsDocumented()
                .findings(
                    RecordFixture.of(
                        "{'dataSources':{'d':{'name':'%s','transferMode':'API'}},'integrations':{'i':{'system':'Protheus','apiDocs':'https://docs.example.org/p'}}}"
                            .formatted(source))))
        .hasSize(documented ? 0 : 1);
  }

  @ParameterizedTest(name = "R56 \"{0}\" is an API: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "JSON over REST | true",
        "REST API | true",
        "JSON | true",
        "SOAP | true",
        "GraphQL | true",
        "CSV export | false",
        "JSON file by SFTP | false",
        "OpenID Connect tokens | false",
        "XLSX | false"
      })
  void askForDocumentsOfApisOnly(String format, boolean api) {
    assertThat(
            new ApiIsDocumented()
                .findings(RecordFixture.of("{'integrations':{'n':{'format':'" + format + "'}}}")))
        .hasSize(api ? 1 : 0);
  }

  @ParameterizedTest(name = "R97 \"{0}\" names nobody")
  @ValueSource(
      strings = {
        "Their vendor opens the API.",
        "The agency delivers the pictures.",
        "Waiting for the external hosting provider",
        "their IT vendor sets up the firewall",
        "IT must register the app",
        "the IT department opens port 443",
        "Our partner. Berlin only."
      })
  void askForTheNameOfAnOutsideTeam(String text) {
    assertThat(OutsideTeam.unnamedIn(text)).isPresent();
  }

  @ParameterizedTest(name = "R97 \"{0}\" needs no further name")
  @ValueSource(
      strings = {
        "Their vendor Brightline opens the API.",
        "Brightline, the agency, delivers the pictures.",
        "The vendor review is passed.",
        "The vendor of NetSuite raises the limit.",
        "Tom Berg's team registers the app.",
        "The IT manager approves SSO.",
        "The supplier list is loaded.",
        "It must run daily.",
        "Vendor master data is cleaned.",
        "The data provider Nordlicht sends prices."
      })
  void acceptATeamThatIsNamed(String text) {
    assertThat(OutsideTeam.unnamedIn(text)).isEmpty();
  }

  @ParameterizedTest(name = "R50 {0} sources with {1} access owners are a risk: {2}")
  @CsvSource({"4,3,true", "5,4,true", "4,2,false", "3,3,false", "8,1,false"})
  void countSourcesAndOwners(int sources, int owners, boolean risk) {
    String entries =
        IntStream.range(0, sources)
            .mapToObj(
                i ->
                    "'d%d':{'grantor':{'name':'P','email':'p%d@example.org'}}"
                        .formatted(i, i % owners))
            .collect(Collectors.joining(","));
    assertThat(
            new ManySourcesManyOwners()
                .findings(RecordFixture.of("{'dataSources':{" + entries + "}}")))
        .hasSize(risk ? 1 : 0);
  }
}
