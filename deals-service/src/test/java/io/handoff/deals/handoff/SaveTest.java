package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.DateMode;
import io.handoff.contracts.document.DecisionState;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaveTest {

  private static final String OFFICIAL_PARTS =
      """
      'decider': {'name': 'Ana Ruiz'}, 'decidedOn': '2026-11-20',
      'effect': 'Old data stays out.', 'link': 'https://example.com/scope'""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "customerInputs.i1 | 'customerInputs': {'i1': {'status': 'UNKNOWN', 'followUpDate': '2026-12-01'}}"
            + " | is unknown by 2026-12-01",
        "securityAsks.sso | 'securityAsks': {'sso': {'status': 'UNKNOWN'}} | is unknown.",
        "securityAsks.sso.provider | 'securityAsks': {'sso': {'status': 'UNKNOWN'}} | is unknown.",
        "answers.goal | 'answers': {'goal': {'status': 'UNKNOWN'}} | is unknown.",
        "answers.goal | 'answers': {'goal': {'status': 'ASSUMED'}} | is not answered",
        "answers.goal | 'answers': {'goal': {'customerFact': 'Fast', 'status': 'ASSUMED',"
            + " 'segments': {'north': {'status': 'UNKNOWN'}}}} | is unknown.",
        "answers.goal.segments.north | 'answers': {'goal': {'segments': {'north': {'status': 'UNKNOWN'}}}}"
            + " | is unknown.",
        "answers.goal | 'answers': {} | is not in the record",
        "nowhere.at.all | 'answers': {} | is not in the record",
      })
  @DisplayName("R33: A firm date is refused while an input it stands on is unknown")
  void refusesAFirmDateOnAnUnknown(String input, String record, String why) {
    // Given
    String milestone = "{'milestones': {'m1': {'mode': '%s', 'inputs': ['%s']}}, %s}";

    // When
    List<FieldFault> faults = faults("{}", milestone.formatted("FIRM", input, record));

    // Then
    assertThat(faults).extracting(FieldFault::path).containsExactly("milestones.m1.mode");
    assertThat(faults.get(0).message()).contains(input, why.replace(".", ""));
    assertThat(faults("{}", milestone.formatted("RANGE", input, record))).isEmpty();
    assertThat(faults("{}", milestone.formatted("PAUSED", input, record))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'inputs': ['customerInputs.i1']",
        "'inputs': ['answers.goal', 'answers.goal.segments.south']",
        "'inputs': ['questions.q1']",
        "'name': 'Live'"
      })
  @DisplayName("R33: A firm date may stand on what is known")
  void allowsAFirmDateOnKnowns(String milestone) {
    assertThat(
            faults(
                "{}",
                "{'milestones': {'m1': {'mode': 'FIRM', "
                    + milestone
                    + "}}, 'customerInputs': {'i1': {'status': 'ASSUMED'}}, 'questions': {'q1': {}},"
                    + " 'answers': {'goal': {'segments': {'south': {'customerFact': 'Fast',"
                    + " 'status': 'ASSUMED'}}}}}"))
        .isEmpty();
  }

  @Test
  @DisplayName("R33: A firm date drops to paused when an input turns unknown, and keeps its day")
  void pausesAFirmDateThatLosesAnInput() {
    // Given
    String firm =
        "{'milestones': {'m1': {'promisedDate': '2027-06-01', 'mode': 'FIRM', 'inputs':"
            + " ['securityAsks.sso']}}, 'securityAsks': {'sso': {'status': '%s'}}}";

    // When
    Save save = save(firm.formatted("ASSUMED"), firm.formatted("UNKNOWN"), null);

    // Then
    Milestone milestone = save.document().milestones().get("m1");
    assertThat(milestone.mode()).isEqualTo(DateMode.PAUSED);
    assertThat(milestone.promisedDate()).isEqualTo(LocalDate.parse("2027-06-01"));
    assertThat(save.paused()).containsExactly(new Save.PausedDate("m1", "securityAsks.sso"));
  }

  @Test
  @DisplayName("R33: A firm date drops to paused when an input is removed")
  void pausesAFirmDateWhoseInputIsRemoved() {
    String firm = "{'milestones': {'m1': {'mode': 'FIRM', 'inputs': ['questions.q1']}}%s}";

    Save save = save(firm.formatted(", 'questions': {'q1': {}}"), firm.formatted(""), null);

    assertThat(save.document().milestones().get("m1").mode()).isEqualTo(DateMode.PAUSED);
  }

  @Test
  @DisplayName("R33: An unknown input cannot be added to a firm date")
  void refusesAnUnknownInputOfAFirmDate() {
    String firm =
        "{'milestones': {'m1': {'mode': 'FIRM', 'inputs': [%s]}},"
            + " 'securityAsks': {'sso': {'status': 'UNKNOWN'}}}";

    assertThat(faults(firm.formatted(""), firm.formatted("'securityAsks.sso'")))
        .extracting(FieldFault::path)
        .containsExactly("milestones.m1.mode");
  }

  @Test
  @DisplayName("R33: A paused date stays paused when its input is back")
  void leavesItToAPersonToPromiseAgain() {
    String paused =
        "{'milestones': {'m1': {'mode': 'PAUSED', 'inputs': ['securityAsks.sso']}},"
            + " 'securityAsks': {'sso': {'status': '%s'}}}";

    Save save = save(paused.formatted("UNKNOWN"), paused.formatted("ASSUMED"), null);

    assertThat(save.document().milestones().get("m1").mode()).isEqualTo(DateMode.PAUSED);
    assertThat(
            faults(
                paused.formatted("UNKNOWN"), paused.formatted("ASSUMED").replace("PAUSED", "FIRM")))
        .isEmpty();
  }

  @Test
  @DisplayName("R26: A decision is official as soon as decider, date, effect and link are there")
  void makesARecordedDecisionOfficial() {
    assertThat(stateOf(OFFICIAL_PARTS)).isEqualTo(DecisionState.OFFICIAL);
    assertThat(stateOf(OFFICIAL_PARTS + ", 'state': 'UNOFFICIAL'"))
        .isEqualTo(DecisionState.OFFICIAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"decider", "decidedOn", "effect", "link"})
  @DisplayName("R26: A decision is unofficial while decider, date, effect or link is missing")
  void leavesAnIncompleteDecisionUnofficial(String member) {
    String incomplete = OFFICIAL_PARTS.replace("'" + member + "'", "'text'");
    incomplete = incomplete.replace("'text': {'name': 'Ana Ruiz'}", "'text': 'Leave it out'");

    assertThat(stateOf(incomplete)).isEqualTo(DecisionState.UNOFFICIAL);
    assertThat(stateOf(incomplete + ", 'state': 'SUPERSEDED'")).isEqualTo(DecisionState.SUPERSEDED);
    assertThat(faults("{}", "{'decisions': {'d1': {" + incomplete + ", 'state': 'OFFICIAL'}}}"))
        .extracting(FieldFault::path)
        .containsExactly("decisions.d1." + member);
  }

  @Test
  void anAnswerIsTakenBackFromConfirmedOnlyWithAReason() {
    // Given
    String answer = "{'answers': {'goal': {'customerFact': 'Fast', 'status': '%s'}}}";
    String confirmed = answer.formatted("CONFIRMED");

    // Then
    assertThat(faults(confirmed, answer.formatted("ASSUMED")))
        .extracting(FieldFault::path)
        .containsExactly("answers.goal.status");
    assertThat(faults(confirmed, "{}"))
        .extracting(FieldFault::path)
        .containsExactly("answers.goal");
    assertThat(save(confirmed, answer.formatted("ASSUMED"), "Ana took it back").takenBack())
        .containsExactly("answers.goal");
    assertThat(faults(answer.formatted("ASSUMED"), confirmed)).isEmpty();
    assertThat(faults(answer.formatted("ASSUMED"), answer.formatted("UNKNOWN"))).isEmpty();
  }

  @Test
  void anEntryTakesItsConfirmedStatementWithIt() {
    String confirmed = "{'promises': {'p1': {'text': 'Training', 'status': 'CONFIRMED'}}}";

    assertThat(faults(confirmed, "{}")).isEmpty();
    assertThat(faults(confirmed, confirmed.replace("CONFIRMED", "UNKNOWN")))
        .extracting(FieldFault::path)
        .containsExactly("promises.p1.status");
  }

  @Test
  void everythingThatMayNotBeIsToldAtOnce() {
    String document =
        "{'milestones': {'m1': {'mode': 'FIRM', 'inputs': ['answers.goal']}},"
            + " 'decisions': {'d1': {'state': 'OFFICIAL'}}}";

    assertThat(faults("{}", document))
        .extracting(FieldFault::path)
        .containsExactly(
            "decisions.d1.decider",
            "decisions.d1.decidedOn",
            "decisions.d1.effect",
            "decisions.d1.link",
            "milestones.m1.mode");
  }

  private static DecisionState stateOf(String decision) {
    return save("{}", "{'decisions': {'d1': {" + decision + "}}}", null)
        .document()
        .decisions()
        .get("d1")
        .state();
  }

  private static Save save(String before, String asked, String reason) {
    return Save.of(document(before), document(asked), reason, "");
  }

  private static List<FieldFault> faults(String before, String asked) {
    Refused refused = catchThrowableOfType(Refused.class, () -> save(before, asked, null));
    return refused == null ? List.of() : refused.faults();
  }

  private static HandoffDocument document(String json) {
    return DocumentJson.read(json.replace('\'', '"'));
  }
}
