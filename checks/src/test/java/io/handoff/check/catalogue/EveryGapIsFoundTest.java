package io.handoff.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing taken out of a good record, or changed in it, is found, and nothing else is said. */
class EveryGapIsFoundTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "R12 | a blank that is assumed | {'answers':{'whyNow':{'customerFact':' ','status':'ASSUMED'}}} | HO-SCOPE-011:answers.whyNow",
        "R13 | no buyer | {'buyer':null} | HO-OWNER-005:buyer",
        "R13 | no contact | {'contact':null} | HO-OWNER-006:contact",
        "R14 | what was bought is gone | {'answers':{'purchaseStatement':null}} | HO-SCOPE-011:answers.purchaseStatement",
        "R15 | why now is gone | {'answers':{'whyNow':null}} | HO-SCOPE-011:answers.whyNow",
        "R16 | the goal is gone | {'answers':{'goal':null}} | HO-SCOPE-011:answers.goal",
        "R33 | a firm date on an input that is unknown | {'dataSources':{'netsuite':{'status':'UNKNOWN','followUpDate':'2026-12-04'}}} | HO-DATE-001:milestones.launch.inputs",
        "R35 | a launch date, and nobody knows how many use it | {'load':null,'milestones':{'launch':{'inputs':['customerInputs.sample','dataSources.netsuite','dataSources.hubspot']}}} | HO-DATE-002:milestones.launch.inputs:volume",
        "R59 | an integration without a format | {'integrations':{'hubspot':{'format':null}}} | HO-SYS-003:integrations.hubspot.format",
        "R60 | an integration whose access nobody gives | {'integrations':{'hubspot':{'accessOwner':null}}} | HO-SYS-004:integrations.hubspot.accessOwner",
        "R61 | needed on day one, and in a later phase | {'integrations':{'hubspot':{'phase':'second'}}} | HO-SYS-010:integrations.hubspot.phase",
        "R61 | nobody says when it is needed | {'integrations':{'hubspot':{'neededOn':null}}} | HO-SYS-018:integrations.hubspot.neededOn",
        "R58 | sellers update a system that is only read | {'scopeItems':{'dashboard':{'definition':'One page with 6 charts: sellers update the deal in HubSpot from the page.'}}} | HO-CONSISTENCY-003:integrations.hubspot.direction",
        "R58 | what stands in a system that is only read is updated | {'scopeItems':{'dashboard':{'definition':'One page with 6 charts for revenue and margin, and the deal in HubSpot is updated at the same time.'}}} | HO-CONSISTENCY-003:integrations.hubspot.direction",
        "R63 | ten times as many users on day one as in the load | {'securityAsks':{'dayOne':{'detail':'400 users as readers and 2 as administrators; Tom Berg approves roles.'}}} | HO-CONSISTENCY-001:securityAsks.dayOne.detail",
        "R63 | far more users log in each day than the load knows | {'answers':{'usage':{'customerFact':'2,000 users log in each day, in finance and operations.'}}} | HO-CONSISTENCY-001:answers.usage.customerFact",
        "R64 | no busiest hour | {'load':{'users':{'peakPerHour':null}}} | HO-VOLUME-002:load.users.peakPerHour",
        "R64 | no time of the busiest hour | {'load':{'users':{'window':null}}} | HO-VOLUME-002:load.users.window",
        "R72 | nothing about approval history | {'securityAsks':{'history':null}} | HO-SECURITY-009:securityAsks",
        "R74 | nothing about allowlisting | {'securityAsks':{'allowlist':null}} | HO-SECURITY-009:securityAsks",
        "R76 | no roles for day one | {'securityAsks':{'dayOne':{'roles':null,'detail':'All 40 users sign in from 1 June 2027 on.'}}} | HO-SECURITY-006:securityAsks.dayOne.roles",
        "R77 | a blocker that is needed after the launch | {'securityAsks':{'sso':{'clearance':'NOT_STARTED','neededOn':'2027-08-30'}}} | HO-CONSISTENCY-002:securityAsks.sso.neededOn",
        "R82 | the goal has no status | {'answers':{'goal':{'status':null}}} | HO-EVIDENCE-006:answers.goal.status",
        "R82 | a source has no status | {'dataSources':{'hubspot':{'status':null}}} | HO-EVIDENCE-007:dataSources.hubspot.status",
        "R95 | weeks of work in week one | {'setupItems':{'mapping':{'size':'WEEKS'}}} | HO-SETUP-006:setupItems.mapping.size",
        "R95 | weeks of work in the days before a date | {'milestones':{'launch':{'inputs':['customerInputs.sample','dataSources.netsuite','dataSources.hubspot','load.users','setupItems.import']}},'phases':{'first':{'start':'2027-05-24'}},'setupItems':{'import':{'size':'WEEKS'}}} | HO-SETUP-007:setupItems.import.size",
        "R95 | phases after every promised date | {'milestones':{'launch':{'name':'Finance signs'},'report':{'name':'The regions sign'}},'phases':{'first':{'start':'2027-07-05','end':'2027-08-02'},'second':{'start':'2027-08-09','end':'2027-08-30'}}} | HO-CONSISTENCY-008:phases.first.start",
        "R95 | a date after its phase ended | {'milestones':{'report':{'promisedDate':'2027-07-05','promisedUntil':'2027-07-12'}}} | HO-CONSISTENCY-008:milestones.report.promisedDate",
        "R95 | nothing in the scope | {'scopeItems':null} | HO-SCOPE-008:scopeItems",
        "R96 | the sample comes after the date | {'customerInputs':{'sample':{'state':'REQUESTED','dueDate':'2027-06-04'}}} | HO-DATE-001:milestones.launch.inputs HO-DATE-006:customerInputs.sample.dueDate",
        "R96 | access comes after the date | {'dataSources':{'hubspot':{'accessDate':'2027-06-04','sample':'NONE','readiness':'UNSEEN'}}} | HO-SYS-007:dataSources.hubspot.readiness HO-DATE-001:milestones.launch.inputs HO-DATE-006:dataSources.hubspot.accessDate",
        "R97 | a system by its kind | {'integrations':{'hubspot':{'system':'their CRM'}}} | HO-SYS-001:integrations.hubspot.system",
        "R97 | a source without a format | {'dataSources':{'hubspot':{'format':null}}} | HO-SYS-003:dataSources.hubspot.format",
        "R107 | nobody holds the final sign-off | {'finalApprover':null} | HO-OWNER-006:finalApprover"
      })
  void findsIt(String requirement, String what, String patch, String findings) {
    assertThat(new CheckDocument().findings(RecordFixture.cleanWith(patch)))
        .extracting(Finding::id)
        .containsExactlyInAnyOrder(findings.split(" "));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "R58 | somebody else updates what we read | {'scopeItems':{'dashboard':{'definition':'One page with 6 charts; the deal in HubSpot is updated by the 12 sellers at night.'}}}",
        "R63 | more accounts than users | {'securityAsks':{'dayOne':{'detail':'40 users as readers and 2 as administrators; the directory holds 2,000 users. Tom Berg approves roles.'}}}",
        "R63 | the whole company is not who uses it | {'answers':{'usage':{'customerFact':'40 people in finance and operations use it, of 2,000 users of the company network.'}}}"
      })
  void hasNothingToSay(String requirement, String what, String patch) {
    assertThat(new CheckDocument().findings(RecordFixture.cleanWith(patch))).isEmpty();
  }
}
