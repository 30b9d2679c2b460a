package io.handoff.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLeavesTimeForApprovalsTest {

  private static List<Finding> findings(String mergePatch) {
    return new DateLeavesTimeForApprovals().findings(RecordFixture.cleanWith(mergePatch));
  }

  @Test
  @DisplayName("R36 says when an open vendor review ends, beside the date it moves")
  void saysWhenAnApprovalEnds() {
    assertThat(
            findings(
                "{'securityAsks':{'vendor':{'clearance':'UNDER_WAY','startedOn':'2027-05-03',"
                    + "'leadTimeDays':25}}}"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.seen())
                  .isEqualTo(
                      "The firm date 1 June 2027 comes before the vendor review can be settled,"
                          + " which is 7 June 2027 at the earliest.");
              assertThat(found.isBlocking()).isTrue();
            });
  }

  @ParameterizedTest(name = "R37 waits for a team that meets: {0}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "weekly                  | 1",
        "change board every Tuesday | 1",
        "every two weeks         | 1",
        "once a month            | 1",
        "daily                   | 0",
        "on demand               | 0"
      })
  void addsTheTimeBetweenTwoMeetings(String cadence, int expected) {
    // Delivery checked the date on 16 November 2026; 138 working days later is 27 May 2027.
    assertThat(
            findings(
                "{'dependencies':{'entra':{'settledOn':null,'leadTimeDays':138,'cadence':'%s'}}}"
                    .formatted(cadence)))
        .hasSize(expected);
  }

  @Test
  @DisplayName("R37 holds a dependency against the date that is linked to it, and no other")
  void holdsALinkedDependencyAgainstItsDate() {
    assertThat(
            findings(
                "{'dependencies':{'entra':{'settledOn':null,'leadTimeDays':150,'cadence':null}},"
                    + "'milestones':{'report':{'inputs':['dependencies.entra']}}}"))
        .isEmpty();
  }

  @ParameterizedTest(name = "R36 cannot tell, and asks nothing: {0}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "{'securityAsks':{'sso':{'clearance':null,'leadTimeDays':500}}}",
        "{'securityAsks':{'vendor':{'clearance':'CLEARED','leadTimeDays':500}}}",
        "{'milestones':{'launch':{'mode':'PAUSED'},'report':{'mode':'PAUSED'}},"
            + "'securityAsks':{'vendor':{'clearance':'UNDER_WAY','leadTimeDays':500}}}",
        "{'dependencies':{'entra':{'leadTimeDays':500}}}"
      })
  void leavesWhatIsSettledAlone(String mergePatch) {
    assertThat(findings(mergePatch)).isEmpty();
  }

  @Test
  void bearsAnyLeadTime() {
    assertThat(
            findings(
                "{'dependencies':{'entra':{'settledOn':null,'leadTimeDays':2147483647,"
                    + "'cadence':'monthly'}}}"))
        .hasSize(1);
  }

  @Test
  @DisplayName("R36 names the first of several launches that wait for one approval")
  void namesTheFirstLaunch() {
    assertThat(
            findings(
                "{'milestones':{'late':{'name':'Second group goes live',"
                    + "'promisedDate':'2027-06-03','mode':'FIRM'}},"
                    + "'securityAsks':{'vendor':{'clearance':'UNDER_WAY','startedOn':'2027-05-03',"
                    + "'leadTimeDays':25}}}"))
        .extracting(Finding::path)
        .containsExactly("milestones.launch.promisedDate");
  }
}
