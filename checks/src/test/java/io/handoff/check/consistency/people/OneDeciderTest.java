package io.handoff.check.consistency.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneDeciderTest {

  private final OneDecider check = new OneDecider();

  @ParameterizedTest(name = "R40 Ana Ruiz decides; {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Whatever goes in or out of the scope is settled by Lea Brandt and by nobody else | 1",
        "Lea Brandt has the final say on the scope | 1",
        "If it gets tight, which report is dropped? Lea Brandt has the last word on that | 1",
        "Lea Brandt alone decides which page is built | 1",
        "Changes of the scope are decided by Lea Brandt | 1",
        "Ana Ruiz alone decides on the scope | 0",
        "Lea Brandt decides on data protection | 0",
        "On data protection Lea Brandt rules, on the scope Ana Ruiz | 0",
        "Lea Brandt approved the scope of the pilot on 3 May 2026 | 0",
        "While Ana Ruiz is away, Lea Brandt decides on the scope | 0",
        "Lea Brandt collects wishes for the scope | 0",
        "The scope was approved by Lea Brandt on 12 November 2026 | 0",
        "Scope approved by Lea Brandt on 12 November 2026 | 0",
        "Lea Brandt approves the scope of the training | 0",
        "Lea Brandt does not decide on the scope | 0"
      })
  void comparesWithTheDecisionMaker(String told, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    ("{'decisionMaker':{'name':'Ana Ruiz'},'contact':{'name':'Lea Brandt'},"
                            + "'answers':{'a':{'customerFact':'%s'}}}")
                        .formatted(told))))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "R76 Tom Berg approves roles; {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Only Lea Brandt approves roles and admin rights | 1",
        "Roles are approved by Lea Brandt alone | 1",
        "48 accounts from a list; it is Lea Brandt who says who becomes administrator | 1",
        "Lea Brandt decides who is let in | 1",
        "Who is new asks Lea Brandt; she alone says who gets in | 1",
        "Lea Brandt sends the list once Tom Berg has approved it | 0",
        "Lea Brandt approves roles for the branch in Lugo | 0",
        "Lea Brandt signs the roles paper | 0",
        "Lea Brandt enters the roles that Tom Berg approves | 0",
        "Lea Brandt approves each invoice | 0"
      })
  void comparesWithTheApproverOfRoles(String told, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    ("{'contact':{'name':'Lea Brandt'},'securityAsks':{'d':{'topic':'DAY_ONE_ACCESS',"
                            + "'wanted':true,'approver':{'name':'Tom Berg'}}},"
                            + "'setupItems':{'r':{'detail':'%s'}}}")
                        .formatted(told))))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "R76 {0}; Tom Berg signs the acceptance: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The acceptance carries the signature of Lea Brandt | 1",
        "Lea Brandt signs the takeover | 1",
        "Lea Brandt signs for each parcel | 0",
        "Tom Berg signs off after 10 days | 0"
      })
  void comparesWhoAccepts(String told, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    ("{'buyer':{'name':'Lea Brandt'},'contact':{'name':'Tom Berg'},"
                            + "'answers':{'signOff':{'customerFact':'Tom Berg signs the acceptance after 5 days.'},"
                            + "'then':{'customerFact':'%s'}}}")
                        .formatted(told))))
        .hasSize(findings);
  }
}
