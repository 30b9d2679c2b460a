package io.handoff.check.volume;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.CheckedRecord;
import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The example deals of the requirements, under the checks of volume. */
class VolumeOfTheSourcesTest {

  private static List<String> findings(String json) {
    CheckedRecord record = RecordFixture.of(json);
    return VolumeChecks.all().stream()
        .flatMap(check -> check.findings(record).stream())
        .map(Finding::id)
        .toList();
  }

  @Test
  @DisplayName("R65 F6 a burst of 500 within 20 minutes is whole, quiet accounts are not")
  void asksOnlyForWhatTheMorningSignInLeavesOpen() {
    assertThat(
            findings(
                """
                {'load':{
                  'morning':{'kind':'BURST','name':'Shift workers signing in',
                    'busiestAction':'signing in','burstSize':500,'burstMinutes':20,
                    'peak':{'days':['MONDAY'],'from':'07:40:00','to':'08:00:00','zone':'Europe/Berlin'}},
                  'quiet':{'kind':'PEOPLE','name':'Quiet accounts','now':10000,'peakPerHour':40},
                  'monday':{'kind':'PEOPLE','name':'Managers','now':500,'peakPerHour':500,
                    'peak':{'days':['MONDAY'],'from':'09:00:00','to':'10:00:00','zone':'Europe/Berlin'}}}}
                """))
        .containsExactlyInAnyOrder(
            "HO-VOLUME-001:load.quiet.month1",
            "HO-VOLUME-001:load.monday.month1",
            "HO-VOLUME-002:load.quiet.busiestAction",
            "HO-VOLUME-002:load.monday.busiestAction",
            "HO-VOLUME-009:load.quiet.normalWeek",
            "HO-VOLUME-009:load.monday.normalWeek");
  }

  @Test
  @DisplayName("R67 F7 growth from 500 to 5,000 with owner and day is an honest estimate")
  void takesAnOwnedEstimateAsItIs() {
    assertThat(
            findings(
                """
                {'load':{'people':{'kind':'PEOPLE','name':'Internal users','now':500,'month1':500,
                  'month12':5000,'busiestAction':'opening the portal','normalWeek':4000,
                  'peakPerHour':300,'window':'Mondays 8:00 to 9:00','estimate':true,
                  'status':'ASSUMED','owner':{'name':'Mei Tanaka','email':'mei.tanaka@example.com'},
                  'followUpDate':'2027-04-16'}}}
                """))
        .isEmpty();
  }

  @Test
  @DisplayName("R66 F8 machine load has its amounts, and the alerts that are unknown have a day")
  void asksNothingOfMachineLoadThatIsMeasuredOrHonestlyUnknown() {
    assertThat(
            findings(
                """
                {'load':{
                  'calls':{'kind':'API_CALLS','name':'Order service','peakPerHour':20000},
                  'imports':{'kind':'IMPORTS','name':'Stock lists','normalWeek':7,'window':'nightly'},
                  'alerts':{'kind':'ALERTS','name':'Live stock alerts','window':'live, at any hour',
                    'status':'UNKNOWN','owner':{'name':'Mei Tanaka','email':'mei.tanaka@example.com'},
                    'followUpDate':'2027-04-16'}}}
                """))
        .isEmpty();
  }

  @Test
  @DisplayName("R63 R64 F8 200 users on day one are no volume yet")
  void asksForTheRestOfTwoHundredUsers() {
    assertThat(
            findings(
                """
                {'load':{'people':{'kind':'PEOPLE','name':'Shop staff on day one','now':200,
                  'status':'ASSUMED'}}}
                """))
        .containsExactlyInAnyOrder(
            "HO-VOLUME-001:load.people.month1",
            "HO-VOLUME-002:load.people.busiestAction",
            "HO-VOLUME-009:load.people.normalWeek");
  }

  @Test
  void namesAllThatIsMissingInOneSentence() {
    assertThat(
            new PeopleAreNumbers()
                .findings(RecordFixture.of("{'load':{'p':{'kind':'PEOPLE','now':200}}}")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.seen())
                  .isEqualTo("How many people are active in month 1 and in month 12 is missing.");
              assertThat(found.missing()).isEqualTo("active people in month 1 and in month 12");
            });
  }
}
