package io.handoff.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The good answers of the requirements raise nothing in the whole catalogue. */
class GoodAnswersTest {

  @ParameterizedTest(name = "R89 {0}: numbers, names, systems and timing raise nothing")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "F2 | {'answers':{'purchaseStatement':{'customerFact':'A reporting dashboard for finance and operations, two existing systems, 40 internal users'}}}",
        "F7 | {'answers':{'purchaseStatement':{'customerFact':'One reporting dashboard for finance and operations, fed by NetSuite and HubSpot, for 500 internal users.'},'usage':{'customerFact':'500 internal users now','salesAssumption':'5,000 in a year','status':'ASSUMED','followUpDate':'2026-11-27'}},'load':{'users':{'now':500,'month1':500,'month12':5000,'normalWeek':3000,'peakPerHour':500,'estimate':true,'status':'ASSUMED','followUpDate':'2026-11-27'}},'milestones':{'launch':{'mode':'RANGE','promisedUntil':'2027-06-08'}},'promises':{'training':{'text':'One training session of 90 minutes by 28 May 2027.'}},'securityAsks':{'sso':{'detail':'Sign-in through Microsoft Entra ID by SAML 2.0.'},'dayOne':{'detail':'Readers and 2 administrators; Tom Berg approves roles.'}},'setupItems':{'training':{'name':'Train the users of both teams'}},'exclusions':{'mobile':{'reason':'Nobody asked for one.'}}}",
        "F9 | {'answers':{'usage':{'customerFact':'40 active users with a daily 9 a.m. spike; IT manager Tom Berg approves SSO, operations lead Ana Ruiz signs scope'}}}",
        "F12 | {'answers':{'successMeasure':{'customerFact':'Monthly reporting from 2 days to 2 hours','value':{'metric':'Monthly reporting','baseline':16,'target':2,'unit':'hours'}}}}"
      })
  void raiseNothing(String fixture, String patch) {
    assertThat(new CheckDocument().findings(RecordFixture.cleanWith(patch))).isEmpty();
  }
}
