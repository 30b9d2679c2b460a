package io.handoff.check.consistency.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchComesAfterApprovalsTest {

  private static final String LAUNCH =
      "'m':{'name':'Dashboard live','mode':'FIRM','promisedDate':'2027-06-01'}";

  private final LaunchComesAfterApprovals check = new LaunchComesAfterApprovals();

  @ParameterizedTest(name = "R77 launch on 1 June 2027; single sign-on {0}: {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "'neededOn':'2027-06-15' | 1",
        "'neededOn':'2027-06-15','wanted':true,'clearance':'UNDER_WAY' | 1",
        "'neededOn':'2027-06-01' | 0",
        "'neededOn':'2027-05-15' | 0",
        "'neededOn':'2027-06-15','wanted':false | 0",
        "'neededOn':'2027-06-15','clearance':'CLEARED' | 0",
        "'neededOn':'2027-06-15','status':'UNKNOWN' | 0",
        "'neededOn':'2027-06-15','launchBlocking':false | 0"
      })
  void comparesWithTheDayItIsNeeded(String ask, int findings) {
    String blocking = ask.contains("launchBlocking") ? "" : ",'launchBlocking':true";
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'milestones':{%s},'securityAsks':{'a':{'topic':'SINGLE_SIGN_ON',%s%s}}}"
                        .formatted(LAUNCH, ask, blocking))))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "R36 launch on 1 June 2027; milestone {0}: {1}")
  @CsvSource({
    "Single sign-on live, 1",
    "SSO ready, 1",
    "SSO for the second team, 0",
    "Weekly report live, 0",
    "Acceptance signed, 0"
  })
  void comparesWithOtherMilestones(String name, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'milestones':{%s,'n':{'name':'%s','mode':'FIRM','promisedDate':'2027-06-15'}},'securityAsks':{'a':{'topic':'SINGLE_SIGN_ON','launchBlocking':true}}}"
                        .formatted(LAUNCH, name))))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "R36 launch on 1 June 2027; open dependency {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The vendor review ends on 20 June 2027 | 1",
        "Their security review is done by June 20 | 1",
        "The vendor review ends on 20 May 2027 | 0",
        "The yearly vendor review is on 20 June 2027 | 0",
        "A second vendor review follows on 20 June 2027 | 0",
        "The board meets on 20 June 2027 | 0",
        "The vendor review starts on 2 May and ends on 20 June 2027 | 0",
        "The vendor review after launch is on 20 June 2027 | 0"
      })
  void comparesWithWhatOthersSay(String text, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'milestones':{%s},'dependencies':{'d':{'text':'%s'}},'securityAsks':{'a':{'topic':'VENDOR_REVIEW','launchBlocking':true}}}"
                        .formatted(LAUNCH, text))))
        .hasSize(findings);
  }
}
