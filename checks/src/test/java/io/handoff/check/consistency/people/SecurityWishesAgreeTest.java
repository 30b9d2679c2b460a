package io.handoff.check.consistency.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityWishesAgreeTest {

  private final SecurityWishesAgree check = new SecurityWishesAgree();

  @ParameterizedTest(name = "R68 {0} is wanted; out: {1}: {2}")
  @CsvSource({
    "SINGLE_SIGN_ON, Single sign-on, 1",
    "SINGLE_SIGN_ON, SSO setup, 1",
    "AUDIT_LOG, Audit logs, 1",
    "IP_ALLOWLISTING, IP allowlisting, 1",
    "VENDOR_REVIEW, Security questionnaire, 1",
    "SINGLE_SIGN_ON, Single sign-on for suppliers, 0",
    "SINGLE_SIGN_ON, Single sign-on in phase 1, 0",
    "SINGLE_SIGN_ON, A second sign-on page, 0",
    "AUDIT_LOG, Audit logs of the old system, 0",
    "AUDIT_LOG, Log shipping, 0",
    "AUDIT_LOG, Single sign-on, 0",
    "RETENTION, Data cleanup, 0",
    "VENDOR_REVIEW, Code review, 0",
    "DATA_LOCATION, Data migration, 0"
  })
  void comparesWhatIsWantedWithExclusions(String topic, String out, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'securityAsks':{'a':{'topic':'%s','wanted':true}},'exclusions':{'x':{'name':'%s'}}}"
                        .formatted(topic, out))))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "R68 {0} is not wanted; promised: {1}: {2}")
  @CsvSource({
    "SINGLE_SIGN_ON, Sign-in through single sign-on, 1",
    "SINGLE_SIGN_ON, All 40 users sign in with SSO, 1",
    "AUDIT_LOG, An audit trail of all exports, 1",
    "SINGLE_SIGN_ON, No single sign-on, 0",
    "SINGLE_SIGN_ON, Single sign-on was mentioned, 0",
    "SINGLE_SIGN_ON, A sign-on sheet for the workshop, 0",
    "AUDIT_LOG, A log of imports, 0",
    "LEGAL_CHECK, Legal texts on one page, 0",
    "APPROVAL_HISTORY, Sales history of 2 years, 0",
    "SINGLE_SIGN_ON, SSO could follow later, 0",
    "IP_ALLOWLISTING, Access without IP allowlisting, 0",
    "AUDIT_LOG, The audit team gets 4 accounts, 0"
  })
  void comparesWhatIsNotWantedWithPromises(String topic, String promise, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'securityAsks':{'a':{'topic':'%s','wanted':false}},'promises':{'p':{'kind':'COMMITMENT','text':'%s'}}}"
                        .formatted(topic, promise))))
        .hasSize(findings);
  }
}
