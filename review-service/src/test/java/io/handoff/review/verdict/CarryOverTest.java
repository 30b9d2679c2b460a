package io.handoff.review.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.review.DocumentFixture;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewFixture;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R103 The next round")
class CarryOverTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Actor RINA = new Actor("rina", "Rina Patel", null, Set.of("engineer"));

  private static final HandoffDocument FIRST =
      DocumentFixture.of(
          """
          {'title':'Reporting',
           'engineeringOwner':{'name':'Rina Patel','email':'rina@example.com'},
           'decisionMaker':{'name':'Ana Ruiz','email':'ana@example.com'},
           'answers':{
             'sameCrm':{'salesAssumption':'One CRM','status':'ASSUMED'},
             'whyNow':{'customerFact':'Board meeting','status':'CONFIRMED',
               'value':{'number':40,'unit':'users'}}},
           'customerInputs':{
             'i1':{'name':'Sample export','provider':{'name':'Tom Berg','email':'tom@example.com'}},
             'i2':{'name':'Logo'}},
           'dataSources':{'south':{'name':'Netsuite','readiness':'UNSEEN'}},
           'promises':{'p1':{'text':'A dashboard'},'p2':{'text':'A weekly mail'}},
           'milestones':{
             'load':{'name':'Load','inputs':['dataSources.south','answers.sameCrm']},
             'map':{'name':'Map','inputs':['customerInputs.i1.provider']},
             'show':{'name':'Show','inputs':['milestones.load']},
             'ring':{'name':'Ring','inputs':['milestones.ring','answers.later']},
             'free':{'name':'Free'}}}
          """);

  private static final List<String> ALL =
      List.of(
          "title",
          "decisionMaker",
          "answers.sameCrm",
          "answers.whyNow",
          "customerInputs.i1",
          "customerInputs.i2",
          "dataSources.south",
          "promises.p1",
          "promises.p2",
          "milestones.load",
          "milestones.map",
          "milestones.show",
          "milestones.ring",
          "milestones.free");

  @ParameterizedTest(name = "when {0} changes, {1} reopens and nothing else")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "nothing",
      value = {
        "{}                                                     | nothing",
        "{'answers':{'whyNow':{'customerFact':'Contract end'}}} | answers.whyNow",
        "{'answers':{'whyNow':{'owner':{'name':'Mei Tan'}}}}    | answers.whyNow",
        "{'answers':{'whyNow':{'value':{'number':40.0}}}}       | nothing",
        "{'answers':{'sameCrm':{'status':'UNKNOWN'}}} "
            + "| answers.sameCrm milestones.load milestones.show",
        "{'dataSources':{'south':{'readiness':'CHECKED'}}} "
            + "| dataSources.south milestones.load milestones.show",
        "{'customerInputs':{'i1':{'name':'Full export'}}}       | customerInputs.i1 milestones.map",
        "{'customerInputs':{'i2':{'name':'Big logo'}}}          | customerInputs.i2",
        "{'milestones':{'load':{'name':'Load all'}}}            | milestones.load milestones.show",
        "{'milestones':{'show':{'inputs':[]}}}                  | milestones.show",
        "{'milestones':{'free':{'inputs':['promises.p1']}}}     | milestones.free",
        "{'answers':{'later':{'status':'UNKNOWN'}}}             | milestones.ring",
        "{'answers':{'another':{'status':'UNKNOWN'}}}           | nothing",
        "{'promises':{'p3':{'text':'Training'}}}                | nothing",
        "{'promises':{'p2':{'label':'OPEN'}}}                   | promises.p2",
        "{'title':'Reports'}                                    | title",
        "{'decisionMaker':{'name':'Eva Ruiz'}}                  | decisionMaker",
        "{'risks':{'r1':{'text':'Shaky API'}}}                  | nothing"
      })
  void reopensWhatChangedAndWhatLeansOnIt(String change, @Nullable String reopened) {
    HandoffDocument second = DocumentFixture.with(FIRST, change);

    assertThat(ALL.stream().filter(path -> standing(accepted(path), second) == Standing.REOPENED))
        .containsExactlyInAnyOrder(reopened == null ? new String[0] : reopened.split(" "));
    assertThat(ALL)
        .allSatisfy(
            path ->
                assertThat(standing(accepted(path), second))
                    .isIn(Standing.KEPT, Standing.REOPENED));
  }

  @ParameterizedTest
  @EnumSource(
      value = VerdictKind.class,
      names = {"CHALLENGE", "NEEDS_PROOF"})
  @DisplayName("R103 What was asked stays open until something there changes")
  void keepsAskingUntilSomethingChanges(VerdictKind kind) {
    Verdict asked = verdict("milestones.show", kind);

    assertThat(standing(asked, FIRST)).isEqualTo(Standing.UNANSWERED);
    assertThat(standing(asked, DocumentFixture.with(FIRST, "{'title':'Reports'}")))
        .isEqualTo(Standing.UNANSWERED);
    assertThat(
            standing(
                asked, DocumentFixture.with(FIRST, "{'milestones':{'show':{'name':'Present'}}}")))
        .isEqualTo(Standing.ANSWERED);
    assertThat(
            standing(
                asked,
                DocumentFixture.with(FIRST, "{'dataSources':{'south':{'readiness':'CHECKED'}}}")))
        .isEqualTo(Standing.ANSWERED);
  }

  @ParameterizedTest
  @EnumSource(VerdictKind.class)
  void saysWhatIsGone(VerdictKind kind) {
    assertThat(
            standing(
                verdict("promises.p1", kind),
                DocumentFixture.with(FIRST, "{'promises':{'p1':null}}")))
        .isEqualTo(Standing.GONE);
  }

  @Test
  void saysWhyADateReopens() {
    assertThat(
            accepted("milestones.show")
                .changedIn(
                    DocumentFixture.with(
                        FIRST,
                        "{'answers':{'sameCrm':null},'dataSources':{'south':{'format':'CSV'}}}")))
        .containsExactlyInAnyOrder("answers.sameCrm", "dataSources.south");
  }

  @Test
  void holdsAgainWhenAChangeIsTakenBack() {
    Verdict accepted = accepted("answers.whyNow");
    HandoffDocument second =
        DocumentFixture.with(FIRST, "{'answers':{'whyNow':{'customerFact':'Contract end'}}}");
    HandoffDocument third =
        DocumentFixture.with(second, "{'answers':{'whyNow':{'customerFact':'Board meeting'}}}");

    assertThat(standing(accepted, second)).isEqualTo(Standing.REOPENED);
    assertThat(standing(accepted, third)).isEqualTo(Standing.KEPT);
  }

  @Test
  void standsForTheWholeAnswerWhenSomethingInItWasNamed() {
    Verdict accepted = accepted("promises.p1.label");

    assertThat(accepted.path()).isEqualTo("promises.p1");
    assertThat(accepted.field()).isEqualTo("promises.p1.label");
    assertThat(
            standing(
                accepted, DocumentFixture.with(FIRST, "{'promises':{'p1':{'text':'Reports'}}}")))
        .isEqualTo(Standing.REOPENED);
  }

  @Test
  void standsForARegisterWhenTheRegisterWasNamed() {
    Verdict accepted = accepted("exclusions");

    assertThat(standing(accepted, DocumentFixture.with(FIRST, "{'title':'Reports'}")))
        .isEqualTo(Standing.KEPT);
    assertThat(
            standing(accepted, DocumentFixture.with(FIRST, "{'exclusions':{'x1':{'name':'SSO'}}}")))
        .isEqualTo(Standing.REOPENED);
  }

  private static Standing standing(Verdict verdict, HandoffDocument later) {
    return verdict.standingIn(later);
  }

  private static Verdict accepted(String path) {
    return verdict(path, VerdictKind.ACCEPT);
  }

  private static Verdict verdict(String path, VerdictKind kind) {
    Review review = ReviewFixture.of(FIRST, 1);
    return kind == VerdictKind.ACCEPT
        ? Verdict.give(review, new NewVerdict(path, kind, null, null), RINA, NOW)
        : Verdict.give(review, new NewVerdict(path, kind, VerdictMark.UNCLEAR, "Who?"), RINA, NOW);
  }
}
