package io.handoff.check.consistency.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchWaitsForPermissionTest {

  private static final String START =
      "'milestones':{'m':{'name':'Lakeside opens with it','mode':'FIRM','promisedDate':'2027-06-01'}}";

  private final LaunchWaitsForPermission check = new LaunchWaitsForPermission();

  @ParameterizedTest(name = "R36 start on 1 June 2027: {0}")
  @ValueSource(
      strings = {
        "The central bank answers the filing within 60 working days, and it goes in on 1 April 2027; no customer data before.",
        "Nobody uses it until the parish council has voted on 14 June 2027.",
        "The insurer must approve the safety sheet; its answer comes on 21 June 2027.",
        "The landlord wants to permit the cables first. He said he will write by 18 June 2027.",
        "As soon as the staff union has signed the agreement they work with it, and that is due on 30 June 2027.",
        "The data authority has to consent to photos of passports. Its session is at the end of June 2027.",
        "Before the diocese gives its blessing no member may be entered; it decides on 24 June 2027."
      })
  void findsAPermissionAfterTheStart(String text) {
    assertThat(check.findings(RecordFixture.of(record(text)))).hasSize(1);
  }

  @ParameterizedTest(name = "R36 start on 1 June 2027: {0}")
  @ValueSource(
      strings = {
        "The central bank answered the filing on 3 November 2026; it asks again on 1 July 2027.",
        "Nobody uses it until the parish council has voted on 14 May 2027.",
        "The insurer pays nothing before 1 July 2027.",
        "Before the board votes on the budget on 24 June 2027, it wants three closed months.",
        "The union signed on 10 November 2026; in its session of 15 July 2027 it hears how it went.",
        "Ruth Amsel signs after 300 orders, on 2 July 2027 at the latest.",
        "The bank sends its statement on 5 July 2027, and nobody reads it before.",
        "The council must approve the annual report on 8 July 2027."
      })
  void leavesOthersAlone(String text) {
    assertThat(check.findings(RecordFixture.of(record(text)))).isEmpty();
  }

  private static String record(String text) {
    return "{%s,'answers':{'outside':{'status':'CONFIRMED','customerFact':'%s'}}}"
        .formatted(START, text);
  }
}
