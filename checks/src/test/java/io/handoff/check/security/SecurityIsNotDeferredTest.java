package io.handoff.check.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityIsNotDeferredTest {

  private static final String SSO = "'topic':'SINGLE_SIGN_ON','wanted':true,'detail':\"%s\"";

  private static List<Finding> findings(String json) {
    return new SecurityIsNotDeferred().findings(RecordFixture.of(json));
  }

  private static List<Finding> inDetail(String detail, String more) {
    return findings("{'securityAsks':{'s':{" + SSO.formatted(detail) + more + "}}}");
  }

  private static List<Finding> inAnswer(String fact) {
    return findings("{'answers':{'usage':{'customerFact':\"" + fact + "\"}}}");
  }

  @ParameterizedTest(name = "R78 \"{0}\" puts a security topic off")
  @ValueSource(
      strings = {
        "later",
        "Later.",
        "during onboarding",
        "We handle it during onboarding",
        "after launch",
        "We will see.",
        "We’ll see",
        "to be clarified",
        "Will be clarified after kickoff",
        "standard security",
        "Standard",
        "normal",
        "Security is normal",
        "the usual",
        "as usual",
        "TBD",
        "tbc with IT",
        "SSO comes later",
        "can be added later",
        "basic login",
        "IT will sort it out",
        "we figure it out as we go",
        "Not yet decided",
        "soon",
        "Nothing special",
        "In a later phase",
        "SSO can wait",
        "should be fine",
        "Part of the onboarding",
        "Azure, details later",
        "once we are live",
        "Retention rules are to be aligned with the archive",
        "Tom Berg will clarify",
        "When the project starts"
      })
  void isFoundInADetail(String detail) {
    assertThat(inDetail(detail, ""))
        .extracting(Finding::path)
        .containsExactly("securityAsks.s.detail");
  }

  @ParameterizedTest(name = "R78 \"{0}\" says what is asked")
  @ValueSource(
      strings = {
        "Not wanted",
        "No SSO in year one",
        "SAML 2.0 through Okta on 24 May 2027",
        "Set up before the launch, never during onboarding",
        "No later than 1 June 2027",
        "TLS 1.2 or later",
        "Logs are kept for 12 months after launch",
        "Accounts are closed 30 days later",
        "The standard security questionnaire of 84 questions",
        "Standard security: TLS 1.3 and MFA for administrators",
        "Standard security by ISO 27001",
        "Later, from 7 June 2027",
        "By Friday, then phase 2",
        "Basic login with e-mail and password",
        "Most people sign in later in the day",
        "We will see the audit log in Splunk",
        "Access during onboarding of new staff is read-only",
        "Reviewed weekly after the launch by the internal auditor",
        "Not later than the launch",
        "Access is reviewed as usual every quarter by the auditor",
        "Handled with the onboarding team at Larkspur",
        "Data in Germany, later also in France from 2028",
        "To be confirmed by Tom Berg on 4 December",
        "OpenID Connect through Keycloak for 300 users",
        "Phase 2"
      })
  void isNoneInADetail(String detail) {
    assertThat(inDetail(detail, "")).isEmpty();
  }

  @ParameterizedTest(name = "R78 in an answer: \"{0}\"")
  @ValueSource(
      strings = {
        "Security is normal.",
        "They want SSO later",
        "Normal security is enough.",
        "40 users. Basic login.",
        "GDPR questions to be clarified.",
        "We do the security review after signing.",
        "Audit logs can be added later on.",
        "Roles and permissions are defined during onboarding",
        "Authentication: the usual",
        "Basic login for 300 users"
      })
  void isFoundInWordsAboutSecurity(String fact) {
    assertThat(inAnswer(fact))
        .extracting(Finding::path)
        .containsExactly("answers.usage.customerFact");
  }

  @ParameterizedTest(name = "R78 no security is put off: \"{0}\"")
  @ValueSource(
      strings = {
        "Reports come later.",
        "Training happens during onboarding.",
        "We will see.",
        "40 users in finance. The warehouse joins later.",
        "Is SSO needed later?",
        "Social security numbers are added later.",
        "Customer retention improves later this year.",
        "SSO from 24 May 2027, the rest later.",
        "Phase 1 pilot group, SSO and basic logs",
        "Single sign-on, audit logs for sign-ins, role changes and file access, daily HR sync",
        "IT manager approves SSO, operations lead signs scope",
        "The usual month-end report"
      })
  void isNoneElsewhere(String fact) {
    assertThat(inAnswer(fact)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "R78 F3: 2,000 staff, called light use; single sign-on through the company identity provider",
        "R78 F2: one reporting dashboard for finance and operations, two existing systems, 40 internal users",
        "R78 F7: 500 internal users now",
        "R78 F7: 5,000 in a year",
        "R78 F9: about 2,000 active users with a daily 9 a.m. spike; IT manager approves SSO",
        "R78 F12: monthly reporting from 2 days to 2 hours"
      })
  void passesGoodAnswers(String fact) {
    assertThat(inAnswer(fact)).isEmpty();
  }

  @Test
  @DisplayName("R78 F4: a quote on basic login with a security review later is found twice")
  void findsWhatIsWrongWithThePortal() {
    assertThat(
            findings(
                """
                {'answers':{'usage':{'salesAssumption':'300 users, basic login.'}},
                 'securityAsks':{'v':{'topic':'VENDOR_REVIEW','wanted':true,
                  'detail':'Security review later.'}}}
                """))
        .extracting(Finding::path)
        .containsExactly("answers.usage.salesAssumption", "securityAsks.v.detail");
  }

  @Test
  @DisplayName("R78 phase 2 alone puts off what blocks the launch, unless the phase has its days")
  void weighsPhases() {
    String blocking = ",'launchBlocking':true,'owner':{'name':'Mei Tan'}";

    assertThat(inDetail("Phase 2", blocking)).hasSize(1);
    assertThat(inDetail("Phase 2", blocking + ",'neededOn':'2027-06-01'")).isEmpty();
    assertThat(
            findings(
                "{'phases':{'p2':{'order':2,'start':'2027-06-01'}},'securityAsks':{'s':{"
                    + SSO.formatted("Phase 2")
                    + blocking
                    + "}}}"))
        .isEmpty();
  }

  @Test
  @DisplayName("R78 an owner and a day make a plan of it; an honest unknown is left alone")
  void acceptsWhatIsFollowedUp() {
    String owner = ",'owner':{'name':'Mei Tan'}";

    assertThat(inDetail("SSO comes later", owner)).hasSize(1);
    assertThat(inDetail("SSO comes later", owner + ",'neededOn':'2027-09-01'")).isEmpty();
    assertThat(inDetail("To be clarified", owner + ",'neededOn':'2027-09-01'")).hasSize(1);
    assertThat(inDetail("To be clarified", owner + ",'followUpDate':'2026-12-04'")).isEmpty();
    assertThat(
            inDetail(
                "standard security", owner + ",'followUpDate':'2026-12-04','status':'UNKNOWN'"))
        .isEmpty();
  }

  @Test
  @DisplayName("R78 promises and assumptions are read, what was taken back is not")
  void readsPromisesAndAssumptions() {
    assertThat(
            findings(
                """
                {'promises':{'p':{'text':'SSO will follow later.'},
                  'q':{'text':'SSO will follow later.','label':'WITHDRAWN'}},
                 'assumptions':{'a':{'text':'Standard security is enough.'}}}
                """))
        .extracting(Finding::path)
        .containsExactly("promises.p.text", "assumptions.a.text");
  }

  @Test
  void marksTheWordsThatPutItOff() {
    assertThat(inAnswer("40 users. SSO comes later on."))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.span()).isEqualTo(new Span(20, 28));
              assertThat(found.seen()).startsWith("\"later on\"");
            });
  }

  @Test
  void endsSoonOnALongText() {
    String text = "SSO to be to be not yet later than ".repeat(285);
    StringBuilder answers = new StringBuilder("{'answers':{");
    for (int i = 0; i < 50; i++) {
      answers.append(i == 0 ? "" : ",").append("'a").append(i).append("':{'customerFact':'");
      answers.append(text).append("'}");
    }
    String document = answers.append("}}").toString();
    var record = RecordFixture.of(document);

    assertTimeout(
        Duration.ofSeconds(2),
        () -> assertThat(new SecurityIsNotDeferred().findings(record)).isEmpty());
  }
}
