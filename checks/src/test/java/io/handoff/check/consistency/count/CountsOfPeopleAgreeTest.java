package io.handoff.check.consistency.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsOfPeopleAgreeTest {

  private final CountsOfPeopleAgree check = new CountsOfPeopleAgree();

  @ParameterizedTest(name = "R63 {0} | {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "A portal for 20 users. | 2,000 staff.",
        "A portal for 2,000 staff at four sites, with data from SAP HR. | 20 users.",
        "A portal for two thousand employees. | 300 internal users.",
        "A dashboard for 40 internal users. | 4k users.",
        "A dashboard for forty internal users. | 500 people use it.",
        "A dashboard for up to 50 users. | 2,000 active users.",
        "A dashboard for 40 to 60 users. | About 500 users.",
        "A dashboard for a hundred and twenty staff. | 2 000 users.",
        "The portal is used by 90 colleagues. | 1.200 users.",
        "A portal for 2000 staff. | Users: 40.",
        "A portal for 40 users. | 2000 users."
      })
  void findsTwoNumbersOfUsers(String purchase, String usage) {
    assertThat(check.findings(RecordFixture.of(record(purchase, usage)))).hasSize(1);
  }

  @ParameterizedTest(name = "R63 {0} | {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "A dashboard for 40 users. | 40 people use it, 25 of them on the first working day.",
        "A dashboard for 40 users. | 40 users now, growing to 5,000 users in a year.",
        "A portal for 500 users. | 500 internal users now; 5,000 users in a year.",
        "A portal for 300 users. | The company has 2,000 employees and 300 users.",
        "A portal for 2,000 staff. | 2,000 staff, 500 users sign in within the same 20 minutes.",
        "A portal for 2,000 staff. | 2,000 staff in 3 teams and 12 regions.",
        "A dashboard for 40 users. | 30 users in finance, 10 users in operations.",
        "A portal for 2,000 staff, with 40 users in a pilot group. | 2,000 staff.",
        "A portal with data of 2,000 employees. | 20 users in HR.",
        "A dashboard for 40 users. | 50 users.",
        "A dashboard for 40 to 60 users. | 60 users.",
        "A dashboard for 6 regional managers. | 40 users.",
        "A dashboard for 40 users. | Per site 4 users, at 10 sites.",
        "A dashboard for 40 users with 200,000 rows. | 40 users.",
        "A portal for 40 users. | Before the merger it was 400 users.",
        "A portal with 2,000 staff records for 20 users. | 20 users.",
        "A dashboard for at least 20 users. | 40 users."
      })
  void letsPartsGrowthAndOtherCountsBe(String purchase, String usage) {
    assertThat(check.findings(RecordFixture.of(record(purchase, usage)))).isEmpty();
  }

  @ParameterizedTest(name = "R63 promised: {0}")
  @ValueSource(
      strings = {
        "Training for 12 users",
        "A test with 10 users in May",
        "Support within 4 hours for 20 users",
        "Sign-in for the 40 users"
      })
  void letsAPromiseToSomeOfThemBe(String promise) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'answers':{'usage':{'customerFact':'400 users.'}},'promises':{'p':{"
                        + "'kind':'OPTION_MENTIONED','text':'"
                        + promise
                        + "'},'q':{'kind':'COMMITMENT','text':'Training for 12 users'}}}")))
        .isEmpty();
  }

  @ParameterizedTest(name = "R63 {0}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "{'a':{'kind':'PEOPLE','now':20}} | 1",
        "{'a':{'kind':'PEOPLE','now':20,'month12':500}} | 0",
        "{'a':{'kind':'PEOPLE','now':0,'month1':500}} | 0",
        "{'a':{'kind':'PEOPLE','now':300},'b':{'kind':'PEOPLE','now':200}} | 0",
        "{'a':{'kind':'PEOPLE','now':20,'name':'Pilot group'}} | 0",
        "{'a':{'kind':'PEOPLE','now':20,'status':'UNKNOWN'}} | 0",
        "{'a':{'kind':'API_CALLS','now':20000}} | 0"
      })
  void comparesTheLoadRegister(String load, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'answers':{'usage':{'customerFact':'500 users.'}},'load':" + load + "}")))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "R63 2,000 clinicians and clerks, delivered: {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "One calendar for 20 users in all. | 1",
        "One calendar for all 20 clinicians. | 0",
        "One calendar for all 2,000 clinicians and clerks. | 0",
        "One page for 20 users. | 0",
        "One calendar for all 14 clinics, 20 users each. | 0",
        "One calendar for all 20 rooms. | 0"
      })
  void comparesWhatIsDelivered(String definition, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'load':{'a':{'kind':'PEOPLE','now':2000,'name':'Clinicians and clerks'}},"
                        + "'scopeItems':{'s':{'definition':'"
                        + definition
                        + "'}}}")))
        .hasSize(findings);
  }

  private static String record(String purchase, String usage) {
    return "{'answers':{'purchaseStatement':{'customerFact':'%s'},'usage':{'customerFact':'%s'}}}"
        .formatted(purchase, usage);
  }
}
