package io.handoff.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.Check;
import io.handoff.check.CheckedRecord;
import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The example deals of the requirements, under the checks of dates. */
class DatesOfTheSourcesTest {

  private static Stream<String> findings(CheckedRecord record) {
    return DateChecks.all().stream().flatMap(check -> found(check, record)).map(Finding::id);
  }

  private static Stream<Finding> found(Check check, CheckedRecord record) {
    return check.findings(record).stream();
  }

  @Test
  @DisplayName("R31 F1 the week-one promise stands on data of the third region that nobody saw")
  void theWeekOnePromiseStandsOnUnseenData() {
    assertThat(
            new FirmDateStandsOnKnownInputs()
                .findings(
                    RecordFixture.of(
                        """
                        {'milestones':{'weekOne':{'name':'Old exports of all regions loaded',
                          'promisedDate':'2027-06-01','mode':'FIRM',
                          'inputs':['dataSources.north','dataSources.south','dataSources.east']}},
                         'dataSources':{
                          'north':{'readiness':'CHECKED','status':'CONFIRMED'},
                          'south':{'readiness':'SAMPLE_RECEIVED','status':'CONFIRMED'},
                          'east':{'readiness':'UNSEEN','status':'ASSUMED'}}}
                        """)))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.seen())
                    .isEqualTo(
                        "The firm date 1 June 2027 stands on dataSources.east, whose data nobody"
                            + " here has seen."));
  }

  @Test
  @DisplayName("R34 F10 single sign-on on 15 June is firm beside a sign-in that nobody tested")
  void singleSignOnByADayIsFoundWhileItIsUntested() {
    assertThat(
            findings(
                RecordFixture.cleanWith(
                    """
                    {'milestones':{'sso':{'name':'Single sign-on','requestedDate':'2027-06-15',
                      'promisedDate':'2027-06-15','mode':'FIRM','inputs':['customerInputs.sample'],
                      'deliveryCheck':{'by':{'name':'Rina Patel','email':'rina.patel@example.com'},
                       'on':'2026-11-16'},
                      'reason':'The security officer closes own passwords then.'}},
                     'securityAsks':{'sso':{'clearance':null,'status':'ASSUMED','launchBlocking':false}}}
                    """)))
        .containsExactly("HO-DATE-011:milestones.sso.mode");
  }

  @Test
  @DisplayName("R32 F10 dates that are only asked for are no promises")
  void requestedDatesAreNoPromises() {
    assertThat(
            findings(
                RecordFixture.of(
                    """
                    {'milestones':{
                      'board':{'name':'Board meeting','reason':'The board decides on regions.',
                        'hardDeadline':'2027-06-12','hardCause':'Board meeting'},
                      'contract':{'name':'Old contract ends','reason':'Nobody can sign in then.',
                        'hardDeadline':'2027-06-30','hardCause':'End of the contract'},
                      'dashboard':{'name':'Dashboard live','requestedDate':'2027-06-01',
                        'reason':'The managers look at it before the board does.'},
                      'sso':{'name':'Single sign-on','requestedDate':'2027-06-15',
                        'reason':'The security officer closes own passwords then.'},
                      'exports':{'name':'Exports here','requestedDate':'2027-04-16','mode':'PAUSED',
                        'reason':'The load cannot start without them.',
                        'inputs':['customerInputs.exports']}},
                     'customerInputs':{'exports':{'dueDate':'2027-04-16','state':'REQUESTED',
                       'provider':{'name':'Ben Ola','email':'ben.ola@example.org'}}}}
                    """)))
        .isEmpty();
  }
}
