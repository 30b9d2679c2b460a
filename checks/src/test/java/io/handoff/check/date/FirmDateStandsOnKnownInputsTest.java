package io.handoff.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirmDateStandsOnKnownInputsTest {

  private static List<Finding> findings(String milestone, String rest) {
    return new FirmDateStandsOnKnownInputs()
        .findings(RecordFixture.of("{'milestones':{'m1':{%s}},%s}".formatted(milestone, rest)));
  }

  private static List<Finding> findingsOnInput(String input, String rest) {
    return findings(
        "'promisedDate':'2027-06-01','mode':'FIRM','inputs':['%s']".formatted(input), rest);
  }

  @Test
  void asksForAnInputWhenAFirmDateStandsOnNone() {
    assertThat(findings("'promisedDate':'2027-06-01','mode':'FIRM'", "'title':'x'"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.id()).isEqualTo("HO-DATE-001:milestones.m1.inputs");
              assertThat(found.seen()).isEqualTo("The firm date 1 June 2027 stands on no input.");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'promisedDate':'2027-06-01','mode':'RANGE'",
        "'promisedDate':'2027-06-01','mode':'PAUSED'",
        "'promisedDate':'2027-06-01'",
        "'requestedDate':'2027-06-01','mode':'FIRM'"
      })
  void leavesDatesAloneThatAreNotFirmPromises(String milestone) {
    assertThat(findings(milestone, "'title':'x'")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "customerInputs.i1       | 'customerInputs':{'i1':{'state':'RECEIVED'}}",
        "customerInputs.i1       | 'customerInputs':{'i1':{'state':'CHECKED','status':'ASSUMED'}}",
        "customerInputs.i1.state | 'customerInputs':{'i1':{'state':'CHECKED'}}",
        "dataSources.d1          | 'dataSources':{'d1':{'readiness':'SAMPLE_RECEIVED'}}",
        "answers.q               | 'answers':{'q':{'status':'CONFIRMED'}}",
        "answers.q.segments.s    | 'answers':{'q':{'segments':{'s':{'status':'CONFIRMED'}}}}",
        "integrations.n1         | 'integrations':{'n1':{'status':'CONFIRMED'}}",
        "securityAsks.a1         | 'securityAsks':{'a1':{'status':'CONFIRMED'}}",
        "securityAsks.a1         | 'securityAsks':{'a1':{'status':'CONFIRMED','clearance':'CLEARED','topic':'LEGAL_CHECK'}}",
        "answers.q               | 'answers':{'q':{'segments':{'east':{'status':'CONFIRMED'}}}}",
        "promises.p1             | 'promises':{'p1':{'label':'CONFIRMED'}}",
        "dependencies.d1         | 'dependencies':{'d1':{'settledOn':'2026-11-16'}}",
        "customerApproval        | 'customerApproval':{'by':{'name':'Ana Ruiz'},'on':'2026-11-12'}",
        "questions.q1            | 'questions':{'q1':{'outcome':'Euro'}}",
        "decisions.d1            | 'decisions':{'d1':{'state':'OFFICIAL'}}"
      })
  void acceptsWhatIsReceivedOrConfirmed(String input, String rest) {
    assertThat(findingsOnInput(input, rest)).isEmpty();
  }

  @ParameterizedTest(name = "R31 R34 finds a firm date on {0} that {2}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "customerInputs.i1    | 'customerInputs':{'i1':{'state':'REQUESTED'}} | is requested and not received",
        "customerInputs.i1    | 'customerInputs':{'i1':{'state':'REJECTED'}}  | is not usable",
        "customerInputs.i1    | 'customerInputs':{'i1':{}}                    | state is missing",
        "customerInputs.i1    | 'customerInputs':{'i1':{'state':'CHECKED','status':'UNKNOWN'}} | is unknown",
        "dataSources.d1       | 'dataSources':{'d1':{'readiness':'UNSEEN'}}   | nobody here has seen",
        "dataSources.d1       | 'dataSources':{'d1':{'status':'CONFIRMED'}}   | nobody here has seen",
        "answers.q            | 'answers':{'q':{'status':'ASSUMED'}}          | is assumed",
        "answers.q            | 'answers':{'q':{'status':'UNKNOWN'}}          | is unknown",
        "answers.q.segments.s | 'answers':{'q':{'status':'CONFIRMED','segments':{'s':{'status':'ASSUMED'}}}} | is assumed",
        "dataSources.d1       | 'dataSources':{'d1':{'readiness':'CHECKED','status':'ASSUMED'}} | is assumed",
        "answers.q            | 'answers':{'q':{'status':'CONFIRMED','segments':{'east':{'status':'UNKNOWN'}}}} | whose part east is not confirmed",
        "securityAsks.a1      | 'securityAsks':{'a1':{'status':'CONFIRMED','clearance':'UNDER_WAY'}} | is not cleared",
        "securityAsks.a1      | 'securityAsks':{'a1':{'status':'CONFIRMED','topic':'LEGAL_CHECK'}} | is not cleared",
        "promises.p1          | 'promises':{'p1':{'label':'OPEN'}}            | is a promise that is open",
        "dependencies.d1      | 'dependencies':{'d1':{'leadTimeDays':5}}      | is not settled",
        "assumptions.a1       | 'assumptions':{'a1':{'text':'One system'}}    | is taken as true for now",
        "customerApproval     | 'customerApproval':{'link':'x'}               | the customer has not given",
        "integrations.n1      | 'integrations':{'n1':{}}                      | status is missing",
        "questions.q1         | 'questions':{'q1':{'text':'?'}}               | is still an open question",
        "decisions.d1         | 'decisions':{'d1':{'state':'UNOFFICIAL'}}     | is not an official decision",
        "phases.p1            | 'phases':{'p1':{'name':'One'}}                | nothing that can be received",
        "customerInputs.gone  | 'title':'x'                                   | does not exist",
        "the sample           | 'title':'x'                                   | does not exist"
      })
  void namesTheInputThatIsStillAGuess(String input, String rest, String doubt) {
    assertThat(findingsOnInput(input, rest))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.seen()).contains(input, doubt);
              assertThat(found.isBlocking()).isTrue();
            });
  }

  @Test
  void namesEveryDoubtfulInputInOneFindingADate() {
    assertThat(
            findings(
                "'promisedDate':'2027-06-01','mode':'FIRM',"
                    + "'inputs':['answers.q','customerInputs.ok','dataSources.d1']",
                "'answers':{'q':{'status':'ASSUMED'}},'dataSources':{'d1':{}},"
                    + "'customerInputs':{'ok':{'state':'RECEIVED'}}"))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.seen())
                    .contains("answers.q", "dataSources.d1")
                    .doesNotContain("customerInputs.ok"));
  }
}
