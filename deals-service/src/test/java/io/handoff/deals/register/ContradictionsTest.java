package io.handoff.deals.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What contradicts itself, points nowhere or proves nothing. */
class ContradictionsTest {

  @Test
  @DisplayName("R20: Nothing excluded is a named person's word on a day")
  void asksForExclusions() {
    assertFaults(WholeRecord.read().without("exclusions"), "exclusions missing");
    assertFaults(
        WholeRecord.read().without("exclusions").with("nothingExcluded", "{}"),
        "nothingExcluded.by missing",
        "nothingExcluded.on missing");
    assertFaults(
        WholeRecord.read()
            .without("exclusions")
            .with("nothingExcluded", "{'by': {'name': 'Ana Ruiz'}, 'on': '2026-11-03'}"));
    assertFaults(
        WholeRecord.read()
            .with("nothingExcluded", "{'by': {'name': 'Ana Ruiz'}, 'on': '2026-11-03'}"),
        "nothingExcluded contradiction");
  }

  @Test
  @DisplayName("R23: A confirmed promise was agreed by both sides")
  void asksForBothSides() {
    assertFaults(
        WholeRecord.read().without("promises.p1.agreement"),
        "promises.p1.agreement.customer missing",
        "promises.p1.agreement.ours missing",
        "promises.p1.agreement.on missing");
    assertFaults(
        WholeRecord.read().without("promises.p1.agreement.ours"),
        "promises.p1.agreement.ours missing");
    assertFaults(
        WholeRecord.read().with("promises.p1.label", "'ASSUMED'").without("promises.p1.agreement"));
  }

  @Test
  @DisplayName("R23: An open promise has an owner and a due date")
  void asksWhoSettlesAnOpenPromise() {
    WholeRecord open = WholeRecord.read().with("promises.p1.label", "'OPEN'");

    assertFaults(open, "promises.p1.owner missing", "promises.p1.dueDate missing");
    assertFaults(
        open.with("promises.p1.owner", "{'name': 'Mei Tanaka'}")
            .with("promises.p1.dueDate", "'2026-12-01'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPTION_MENTIONED", "CUSTOMER_REQUEST"})
  @DisplayName("R24: An option or a request is not binding, so it cannot be confirmed")
  void onlyACommitmentBinds(String kind) {
    WholeRecord record = WholeRecord.read().with("promises.p1.kind", "'" + kind + "'");

    assertFaults(record, "promises.p1.kind contradiction");
    assertFaults(record.with("promises.p1.label", "'ASSUMED'"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', kind missing",
    "'{}', kind missing",
    "'{''kind'': ''PROPOSAL''}', link missing",
    "'{''kind'': ''PROPOSAL'', ''link'': '' ''}', link missing",
    "'{''kind'': ''CHAT'', ''quote'': ''Sure.''}', kind no-proof",
    "'{''kind'': ''MEMORY'', ''link'': ''https://notes.example.com''}', kind no-proof"
  })
  @DisplayName("R25: A chat or a memory backs nothing that is confirmed")
  void asksForASource(String evidence, String fault) {
    WholeRecord record =
        evidence.isEmpty()
            ? WholeRecord.read().without("promises.p1.evidence")
            : WholeRecord.read().with("promises.p1.evidence", evidence);

    assertFaults(record, "promises.p1.evidence." + fault);
  }

  @Test
  @DisplayName("R83: A confirmed answer, segment or entry shows its proof")
  void asksForProof() {
    assertFaults(
        WholeRecord.read()
            .without("answers.goal.evidence")
            .with("answers.goal.segments", "{'east': {'status': 'CONFIRMED'}}")
            .with("securityAsks.history.status", "'CONFIRMED'"),
        "answers.goal.evidence.kind missing",
        "answers.goal.segments.east.evidence.kind missing",
        "securityAsks.history.evidence.kind missing");
    assertFaults(
        WholeRecord.read()
            .with("answers.goal.evidence", "{'kind': 'SCOPE_PAPER', 'quote': 'In 2 hours.'}"));
  }

  @Test
  @DisplayName("R27: A scope item is in exactly one phase, and each phase has its own place")
  void fitsPhases() {
    assertFaults(WholeRecord.read().without("scopeItems.s1.phase"), "scopeItems.s1.phase missing");
    assertFaults(
        WholeRecord.read().with("scopeItems.s1.phase", "'ph9'"),
        "scopeItems.s1.phase no-such-entry");
    assertFaults(
        WholeRecord.read().with("phases.ph2.order", "1"), "phases.ph2.order contradiction");
    assertFaults(
        WholeRecord.read().with("phases.ph2.order", "0").without("integrations"),
        "phases.ph2.order contradiction");
    assertFaults(
        WholeRecord.read().with("phases.ph2.end", "'2027-05-31'"), "phases.ph2.end contradiction");
    assertFaults(
        WholeRecord.read()
            .without("phases")
            .without("scopeItems.s1.phase")
            .without("integrations.n1.phase"));
  }

  @Test
  @DisplayName("R61: What they cannot start without is in the first phase")
  void pinsDayOneToTheFirstPhase() {
    assertFaults(
        WholeRecord.read().with("integrations.n1.phase", "'ph2'"),
        "integrations.n1.phase contradiction");
    assertFaults(
        WholeRecord.read().without("integrations.n1.phase"), "integrations.n1.phase contradiction");
    assertFaults(
        WholeRecord.read()
            .with("integrations.n1.neededOn", "'LATER'")
            .with("integrations.n1.phase", "'ph2'"));
    assertFaults(
        WholeRecord.read()
            .with("integrations.n1.neededOn", "'LATER'")
            .with("integrations.n1.phase", "'ph9'"),
        "integrations.n1.phase no-such-entry");
  }

  @Test
  @DisplayName("R29: A hard deadline has its outside cause, beside the window aimed at")
  void asksForTheCauseOfADeadline() {
    assertFaults(
        WholeRecord.read().without("milestones.m1.hardCause"), "milestones.m1.hardCause missing");
    assertFaults(
        WholeRecord.read().without("milestones.m1.hardDeadline"),
        "milestones.m1.hardDeadline missing");
  }

  @Test
  @DisplayName("R32: A date is promised only after somebody in delivery checked it")
  void asksForTheDeliveryCheck() {
    assertFaults(
        WholeRecord.read().without("milestones.m1.deliveryCheck"),
        "milestones.m1.deliveryCheck.by missing",
        "milestones.m1.deliveryCheck.on missing");
    assertFaults(
        WholeRecord.read()
            .with("milestones.m1.deliveryCheck.by.email", "' Mei.Tanaka@example.com'"),
        "milestones.m1.deliveryCheck.by self-checked");
    assertFaults(
        WholeRecord.read()
            .with(
                "milestones.m1",
                "{'name': 'Live', 'reason': 'The board meets.', 'requestedDate': '2027-06-01'}"));
    assertFaults(
        WholeRecord.read()
            .with("milestones.m1.mode", "'PAUSED'")
            .without("milestones.m1.deliveryCheck"));
  }

  @Test
  @DisplayName("R32: A promised date says how firm it is, and says it whole")
  void asksForAWholePromise() {
    assertFaults(WholeRecord.read().without("milestones.m1.mode"), "milestones.m1.mode missing");
    assertFaults(
        WholeRecord.read().without("milestones.m1.promisedUntil"),
        "milestones.m1.promisedUntil missing");
    assertFaults(
        WholeRecord.read().without("milestones.m1.promisedDate"),
        "milestones.m1.promisedDate missing");
    assertFaults(
        WholeRecord.read().with("milestones.m1.mode", "'FIRM'"),
        "milestones.m1.promisedUntil contradiction");
    assertFaults(
        WholeRecord.read().with("milestones.m1.promisedUntil", "'2027-06-07'"),
        "milestones.m1.promisedUntil contradiction");
  }

  @Test
  @DisplayName("R30: What a date stands on exists, and one person answers for it")
  void asksWhoAnswersForAnInput() {
    assertFaults(inputs("'customerInputs.i9'"), "milestones.m1.inputs no-such-entry");
    assertFaults(inputs("'phases.ph1'"), "milestones.m1.inputs nobody-answers");
    assertFaults(inputs("'load.burst'", "'load.burst.window'"), "load.burst.owner missing");
    assertFaults(
        inputs("'dependencies.x1'", "'questions.q1'", "'decisions.k1'"),
        "decisions.k1.decider missing",
        "dependencies.x1.owner missing",
        "questions.q1.owner missing");
    assertFaults(inputs("'answers.goal'", "'load.people'", "'integrations.n1'"));
  }

  @Test
  @DisplayName("R67: An estimate is assumed, and has an owner and a day to confirm it by")
  void asksWhoConfirmsAnEstimate() {
    assertFaults(
        WholeRecord.read()
            .with("load.people.status", "'CONFIRMED'")
            .with("load.people.evidence", "{'kind': 'PROPOSAL', 'quote': '60 in a year'}"),
        "load.people.status contradiction");
    assertFaults(
        WholeRecord.read().without("load.people.owner").without("load.people.followUpDate"),
        "load.people.owner missing",
        "load.people.followUpDate missing");
    assertFaults(
        WholeRecord.read()
            .without("load.people.estimate")
            .without("load.people.owner")
            .without("load.people.followUpDate"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Onboarding",
        "simple onboarding",
        "Customer on-boarding",
        "custom work",
        "Light custom work.",
        "Set-up",
        "standard setup",
        "Some small custom work for the client"
      })
  @DisplayName("R79: Onboarding or custom work alone does not hide the real pieces")
  void namesRealWork(String name) {
    assertFaults(
        WholeRecord.read().with("setupItems.w1.name", "'" + name + "'"),
        "setupItems.w1.name hides-work");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Onboarding of 12 managers in two sessions",
        "Approval flow for purchase orders",
        "Set up roles",
        "数据导入",
        "Field mapping"
      })
  @DisplayName("R79: A named piece of work is one")
  void takesRealWork(String name) {
    assertFaults(WholeRecord.read().with("setupItems.w1.name", "'" + name + "'"));
  }

  private static WholeRecord inputs(String... inputs) {
    return WholeRecord.read().with("milestones.m1.inputs", "[" + String.join(", ", inputs) + "]");
  }

  private static void assertFaults(WholeRecord record, String... expected) {
    List<String> faults =
        record.faults().stream().map(fault -> fault.path() + " " + fault.code()).toList();
    assertThat(faults).containsExactlyInAnyOrder(expected);
  }
}
