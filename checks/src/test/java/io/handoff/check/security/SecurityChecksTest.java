package io.handoff.check.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.Check;
import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityChecksTest {

  private static List<Finding> findings(Check check, String ask) {
    return check.findings(RecordFixture.of("{'securityAsks':{'s':{'wanted':true," + ask + "}}}"));
  }

  @Test
  @DisplayName("R68-R76 one finding names every topic that nothing is said about")
  void namesEveryTopic() {
    assertThat(new StartTopicsAreDecided().findings(RecordFixture.of("{}")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path()).isEqualTo("securityAsks");
              assertThat(found.missing())
                  .isEqualTo(
                      "single sign-on, audit log, data location, retention, approval history,"
                          + " vendor review, IP allowlisting, legal check and day-one access");
            });
    assertThat(new OtherTopicsAreDecided().findings(RecordFixture.of("{}"))).isEmpty();
  }

  @ParameterizedTest(name = "R68-R76 {0} blocks while nothing is said about it")
  @ValueSource(strings = {"sso", "location", "vendor", "dayOne"})
  void blocksOnWhatDecidesTheStart(String topic) {
    var record = RecordFixture.cleanWith("{'securityAsks':{'%s':null}}".formatted(topic));

    assertThat(new StartTopicsAreDecided().findings(record)).hasSize(1);
    assertThat(new OtherTopicsAreDecided().findings(record)).isEmpty();
  }

  @ParameterizedTest(name = "R69-R75 {0} is asked about while nothing is said about it")
  @ValueSource(strings = {"audit", "retention", "history", "allowlist", "legal"})
  void asksAboutTheOthers(String topic) {
    var record = RecordFixture.cleanWith("{'securityAsks':{'%s':null}}".formatted(topic));

    assertThat(new StartTopicsAreDecided().findings(record)).isEmpty();
    assertThat(new OtherTopicsAreDecided().findings(record)).hasSize(1);
  }

  @ParameterizedTest(name = "R68 provider {0} is named: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Okta | true",
        "Microsoft Entra ID | true",
        "Larkstone Identity | true",
        "Tally Login (OpenID Connect) | true",
        "Ping | true",
        "the company identity provider | false",
        "their IdP | false",
        "SSO | false",
        "SAML | false",
        "customer's login system | false",
        "IT department | false",
        "? | false"
      })
  void tellsAProviderFromAWordForOne(String provider, boolean named) {
    assertThat(
            findings(
                new SingleSignOnHasProvider(),
                "'topic':'SINGLE_SIGN_ON','neededOn':'2027-05-24','provider':\"%s\""
                    .formatted(provider.replace("'", "’"))))
        .hasSize(named ? 0 : 1);
  }

  @Test
  @DisplayName("R68 one finding names provider and day")
  void namesBothSlots() {
    assertThat(findings(new SingleSignOnHasProvider(), "'topic':'SINGLE_SIGN_ON'"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path()).isEqualTo("securityAsks.s.provider");
              assertThat(found.missing()).isEqualTo("identity provider and day it is needed");
            });
  }

  @ParameterizedTest(name = "R70 \"{0}\" names a place: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "EU only | true",
        "stored in frankfurt | true",
        "On the customer's own servers in Tromsø | true",
        "Not outside Switzerland | true",
        "AWS eu-central-1 | true",
        "the region | false",
        "Data must stay local | false",
        "regional data limits | false",
        "GDPR compliant | false",
        "same country as the customer | false"
      })
  void looksForAPlace(String detail, boolean named) {
    assertThat(
            findings(
                new LocationAndRetentionAreExact(),
                "'topic':'DATA_LOCATION','detail':\"%s\"".formatted(detail.replace("'", "’"))))
        .hasSize(named ? 0 : 1);
  }

  @ParameterizedTest(name = "R71 \"{0}\" names a period: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "24 months, then deleted | true",
        "ten years | true",
        "until the contract ends | true",
        "nothing is ever deleted, kept forever | true",
        "90d | true",
        "as their policy says | false",
        "standard | false",
        "must comply with the law | false"
      })
  void looksForAPeriod(String detail, boolean named) {
    assertThat(
            findings(
                new LocationAndRetentionAreExact(),
                "'topic':'RETENTION','detail':\"%s\"".formatted(detail)))
        .hasSize(named ? 0 : 1);
  }

  @ParameterizedTest(name = "R73, R75 an open {0} lacks status, approver and lead time")
  @ValueSource(strings = {"VENDOR_REVIEW", "LEGAL_CHECK"})
  void asksHowFarAReviewIs(String topic) {
    assertThat(findings(new ReviewHasApproverAndLeadTime(), "'topic':'" + topic + "'"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path()).isEqualTo("securityAsks.s.clearance");
              assertThat(found.missing()).isEqualTo("status, approver and lead time");
            });
  }

  @Test
  @DisplayName("R69 F3: sign-ins, role changes and file access need a reader too")
  void asksForReaders() {
    assertThat(
            findings(
                new AuditLogSaysWhat(),
                "'topic':'AUDIT_LOG','events':['sign-ins','role changes','file access']"))
        .extracting(Finding::missing)
        .containsExactly("readers");
  }

  @Test
  @DisplayName("R69 F5: a log of every action names its events")
  void acceptsALogOfEveryAction() {
    assertThat(
            findings(
                new AuditLogSaysWhat(),
                "'topic':'AUDIT_LOG','detail':'A log of every action, read by the auditor.'"))
        .isEmpty();
  }

  @Test
  @DisplayName("R77 one finding names every wanted topic without a mark")
  void namesWhatIsNotMarked() {
    assertThat(
            new LaunchBlockersAreMarked()
                .findings(
                    RecordFixture.of(
                        """
                        {'securityAsks':{'a':{'topic':'SINGLE_SIGN_ON','wanted':true},
                          'b':{'topic':'AUDIT_LOG','wanted':true},
                          'c':{'topic':'RETENTION','wanted':false},
                          'd':{'topic':'LEGAL_CHECK','wanted':true,'launchBlocking':true}}}
                        """)))
        .singleElement()
        .satisfies(found -> assertThat(found.seen()).contains(": audit log and single sign-on."));
  }

  @ParameterizedTest(
      name = "R68-R77 nothing more is asked of {0} that is not wanted or honestly unknown")
  @EnumSource(io.handoff.contracts.document.SecurityTopic.class)
  void asksNothingOfWhatIsNotWanted(io.handoff.contracts.document.SecurityTopic topic) {
    for (String said :
        List.of(
            "'wanted':false",
            "'status':'UNKNOWN','owner':{'name':'Mei Tan'},'followUpDate':'2026-12-04'",
            "'wanted':true,'status':'UNKNOWN','owner':{'name':'Mei Tan'},"
                + "'followUpDate':'2026-12-04'")) {
      var record =
          RecordFixture.of("{'securityAsks':{'s':{'topic':'" + topic.name() + "'," + said + "}}}");
      assertThat(
              SecurityChecks.all().stream()
                  .filter(check -> !(check instanceof StartTopicsAreDecided))
                  .flatMap(check -> check.findings(record).stream()))
          .isEmpty();
    }
  }
}
