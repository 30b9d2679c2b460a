package io.handoff.check.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.CheckedRecord;
import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionChecksTest {

  private static List<Finding> findings(CheckedRecord record) {
    return QuestionChecks.all().stream().flatMap(check -> check.findings(record).stream()).toList();
  }

  @ParameterizedTest(name = "{0} asks what is missing in {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "R92 | {'risks':{'x':{'text':'Late','response':'Wait'}}} | HO-QUESTION-002:risks.x.owner",
        "R98 | {'risks':{'x':{'owner':{'name':'Mei Tan'}}}} | HO-QUESTION-007:risks.x.response",
        "R93 | {'assumptions':{'x':{'text':'One CRM'}}} | HO-QUESTION-003:assumptions.x.owner HO-QUESTION-003:assumptions.x.checkBy",
        "R94 | {'dependencies':{'x':{'leadTimeDays':5}}} | HO-QUESTION-004:dependencies.x.owner",
        "R37 | {'dependencies':{'x':{'owner':{'name':'Tom Berg'}}}} | HO-QUESTION-008:dependencies.x.leadTimeDays",
        "R84 | {'load':{'x':{'status':'UNKNOWN'}}} | HO-QUESTION-005:load.x.owner HO-QUESTION-005:load.x.followUpDate",
        "R84 | {'salesOwner':{'name':'Mei Tan'},'answers':{'x':{'status':'UNKNOWN','followUpDate':'2026-12-04'}}} | HO-QUESTION-005:answers.x.owner",
        "R98 | {'questions':{'x':{'text':'Why'}}} | HO-QUESTION-001:questions.x.owner HO-QUESTION-001:questions.x.dueDate"
      })
  void asksForWhatIsMissing(String requirement, String json, String ids) {
    assertThat(findings(RecordFixture.of(json)))
        .extracting(Finding::id)
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(ids.split(" ")));
  }

  @ParameterizedTest(name = "R84 takes an honest answer as it is: {0}")
  @ValueSource(
      strings = {
        "{'answers':{'x':{'status':'UNKNOWN','owner':{'name':'Mei Tan'},'followUpDate':'2026-12-04'}}}",
        "{'promises':{'x':{'status':'UNKNOWN','label':'OPEN','owner':{'name':'Mei Tan'},'dueDate':'2026-12-04'}}}",
        "{'dependencies':{'x':{'settledOn':'2026-11-16'}}}",
        "{'answers':{'x':{'status':'ASSUMED'}}}",
        "{'answers':{'x':{}}}"
      })
  void leavesHonestAnswersAlone(String json) {
    assertThat(findings(RecordFixture.of(json))).isEmpty();
  }

  @Test
  @DisplayName("R30 R84 names the first date that an answer comes too late for")
  void namesTheFirstDateThatIsTooEarly() {
    assertThat(
            new AnswerComesBeforeItsDate()
                .findings(
                    RecordFixture.of(
                        """
                        {'milestones':{
                          'b':{'promisedDate':'2027-07-01','mode':'FIRM','inputs':['answers.x']},
                          'a':{'promisedDate':'2027-06-01','promisedUntil':'2027-06-08','mode':'RANGE',
                            'inputs':['answers.x.segments.east']}},
                         'answers':{'x':{'segments':{'east':{'status':'UNKNOWN',
                           'followUpDate':'2027-07-05'}}}}}
                        """)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path()).isEqualTo("answers.x.segments.east.followUpDate");
              assertThat(found.seen())
                  .isEqualTo(
                      "This is answered by 5 July 2027, after the range from 1 June 2027 to 8 June"
                          + " 2027 that stands on it.");
            });
  }

  @Test
  @DisplayName("R51 R84 leaves the answer of a region alone that no date stands on")
  void leavesOtherRegionsAlone() {
    assertThat(
            new AnswerComesBeforeItsDate()
                .findings(
                    RecordFixture.of(
                        """
                        {'milestones':{'a':{'promisedDate':'2027-06-01','mode':'FIRM',
                          'inputs':['answers.x.segments.north']}},
                         'answers':{'x':{'segments':{'north':{'status':'CONFIRMED'},
                           'east':{'status':'UNKNOWN','followUpDate':'2027-07-05'}}}}}
                        """)))
        .isEmpty();
  }
}
