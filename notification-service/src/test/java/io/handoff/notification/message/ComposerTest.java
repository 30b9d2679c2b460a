package io.handoff.notification.message;

import static io.handoff.notification.message.MessageFixture.ADA;
import static io.handoff.notification.message.MessageFixture.BLOCKER;
import static io.handoff.notification.message.MessageFixture.BRIEF;
import static io.handoff.notification.message.MessageFixture.EMPTY_BRIEF;
import static io.handoff.notification.message.MessageFixture.MEI;
import static io.handoff.notification.message.MessageFixture.RINA;
import static io.handoff.notification.message.MessageFixture.TOMAS;
import static io.handoff.notification.message.MessageFixture.WARNING;
import static io.handoff.notification.message.MessageFixture.advised;
import static io.handoff.notification.message.MessageFixture.approved;
import static io.handoff.notification.message.MessageFixture.approvedOn;
import static io.handoff.notification.message.MessageFixture.asked;
import static io.handoff.notification.message.MessageFixture.away;
import static io.handoff.notification.message.MessageFixture.awayWith;
import static io.handoff.notification.message.MessageFixture.coverBegan;
import static io.handoff.notification.message.MessageFixture.coverEnded;
import static io.handoff.notification.message.MessageFixture.due;
import static io.handoff.notification.message.MessageFixture.dueSoon;
import static io.handoff.notification.message.MessageFixture.escalated;
import static io.handoff.notification.message.MessageFixture.handedOver;
import static io.handoff.notification.message.MessageFixture.lapsed;
import static io.handoff.notification.message.MessageFixture.missing;
import static io.handoff.notification.message.MessageFixture.overdue;
import static io.handoff.notification.message.MessageFixture.paused;
import static io.handoff.notification.message.MessageFixture.reopened;
import static io.handoff.notification.message.MessageFixture.requested;
import static io.handoff.notification.message.MessageFixture.requestedOfWhoWroteIt;
import static io.handoff.notification.message.MessageFixture.returned;
import static io.handoff.notification.message.MessageFixture.stale;
import static io.handoff.notification.message.MessageFixture.voided;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.event.DueAction;
import io.handoff.contracts.finding.Condition;
import io.handoff.contracts.finding.MoreFindings;
import io.handoff.contracts.finding.Reason;
import io.handoff.notification.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mail in full: its text, and what is seen of its HTML. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ComposerTest {

  private static final Condition SAMPLE =
      new Condition(
          "c1",
          "dataSources.south",
          "Send one week of the South sheet.",
          MEI,
          LocalDate.parse("2026-11-27"));

  private static final Condition LONG =
      new Condition("c2", "risks.r1", "word ".repeat(400), MEI, LocalDate.parse("2026-11-27"));

  private static final DueAction LONGEST_ACTION =
      new DueAction("questions.q1", "word ".repeat(400), "Owen", LocalDate.EPOCH, true);

  @Inject Composer composer;

  @Test
  void asksTheReviewerForADecision() {
    ComposedMail mail = composer.compose(requested(BRIEF, 2, List.of(WARNING, BLOCKER)));

    assertThat(mail.subject()).isEqualTo("Fernhill Sales – Regional reporting (HO-1001)");
    assertThat(mail.text())
        .isEqualTo(
            """
            Your turn, Rina Patel. Please approve or return revision 2 by today 17:30 CET.

            Read the brief:
            http://localhost:8082/review/HO-1001?r=2#decision

            What they bought: One shared sales dashboard and a weekly report per manager,
            for three regions and 40 internal users.
            Why now: The board meets on 12 December and wants one set of figures for all
            regions.
            First date: 5 December 2026
            Assumed 3, unknown 1, open questions 2
            Sales owner: Mei Lin

            The checks found 1 blocker, 1 warning:
            - Blocker, Dates, m2: FIRM on 10 December 2026, standing on an answer that is
              assumed. Do all three regions keep their sales in the same CRM?
            - Warning, Current process, south: Three regions, and the same system assumed
              for each. Which system does South use, and can it export?

            Due Friday 20 November 2026, 17:30 CET.
            Submitted before the cut-off at 16:00: due at the end of that working day.
            This is round 2: an earlier revision was returned.

            --
            You get this because you are the reviewer of HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            Your turn: decide by today 17:30 CET. 1 blocker, 1 warning.
            Fernhill Sales – Regional reporting (HO-1001)
            Your turn, Rina Patel. Please approve or return revision 2 by today 17:30 CET.
            [Read the brief](http://localhost:8082/review/HO-1001?r=2#decision)
            What they bought: One shared sales dashboard and a weekly report per manager, for three regions and 40 internal users.
            Why now: The board meets on 12 December and wants one set of figures for all regions.
            First date: 5 December 2026
            Assumed 3, unknown 1, open questions 2
            Sales owner: Mei Lin
            The checks found 1 blocker, 1 warning:
            ■ Blocker, Dates, m2: FIRM on 10 December 2026, standing on an answer that is assumed. Do all three regions keep their sales in the same CRM?
            ▲ Warning, Current process, south: Three regions, and the same system assumed for each. Which system does South use, and can it export?
            Due Friday 20 November 2026, 17:30 CET.
            Submitted before the cut-off at 16:00: due at the end of that working day.
            This is round 2: an earlier revision was returned.
            You get this because you are the reviewer of HO-1001.
            """);
  }

  @Test
  void asksForADecisionOnARecordThatSaysLittle() {
    ComposedMail mail = composer.compose(requested(EMPTY_BRIEF, 1, List.of()));

    assertThat(mail.text())
        .isEqualTo(
            """
            Your turn, Rina Patel. Please approve or return revision 2 by today 17:30 CET.

            Read the brief:
            http://localhost:8082/review/HO-1001?r=2#decision

            Assumed 0, unknown 0, open questions 0
            Sales owner: Mei Lin

            The checks found nothing.

            Due Friday 20 November 2026, 17:30 CET.
            Submitted before the cut-off at 16:00: due at the end of that working day.

            --
            You get this because you are the reviewer of HO-1001.
            """);
  }

  @Test
  void showsFiveFindingsAndCountsTheRest() {
    ComposedMail mail = composer.compose(requested(BRIEF, 1, Collections.nCopies(7, WARNING)));

    assertThat(mail.text()).contains("The checks found 0 blockers, 7 warnings:", "- and 2 more\n");
    assertThat(mail.text().split("- Warning, ")).hasSize(6);
    assertThat(VisibleText.of(mail.html())).contains("\nand 2 more\n");
  }

  @Test
  void countsFindingsThatTheMessageHadNoRoomFor() {
    ComposedMail mail =
        composer.compose(requested(Collections.nCopies(7, WARNING), new MoreFindings(3, 40)));

    assertThat(mail.text())
        .contains("The checks found 3 blockers, 47 warnings:", "- and 45 more\n");
  }

  @Test
  void tellsTheSalesOwnerWhatToChange() {
    ComposedMail mail =
        composer.compose(
            returned(
                "Good scope. The date needs an input we have seen.\nWe can go through the sample"
                    + " together on Monday morning, if that helps.",
                true,
                new Reason("milestones.m1.inputs", "Who checks the sample before 28 November?"),
                new Reason("answers.whyNow", "Which meeting needs the figures?")));

    assertThat(mail.subject()).isEqualTo("Fernhill Sales – Regional reporting (HO-1001)");
    assertThat(mail.text())
        .isEqualTo(
            """
            Rina Patel returned revision 2 at 16:10 CET on Fri 20 Nov. It is your turn,
            Mei Lin.

            > Good scope. The date needs an input we have seen.
            > We can go through the sample together on Monday morning, if that helps.

            2 things to change:
            1. Dates, m1, inputs: Who checks the sample before 28 November?
            2. Why now: Which meeting needs the figures?

            Open your list:
            http://localhost:8081/deals/HO-1001

            The decision came after its due time.

            --
            You get this because you are the sales owner of HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            Rina Patel returned revision 2: 2 things to change.
            Fernhill Sales – Regional reporting (HO-1001)
            Rina Patel returned revision 2 at 16:10 CET on Fri 20 Nov. It is your turn, Mei Lin.
            Good scope. The date needs an input we have seen.
            We can go through the sample together on Monday morning, if that helps.
            2 things to change:
            1. Dates, m1, inputs: Who checks the sample before 28 November?
            2. Why now: Which meeting needs the figures?
            [Open your list](http://localhost:8081/deals/HO-1001)
            The decision came after its due time.
            You get this because you are the sales owner of HO-1001.
            """);
  }

  @Test
  void returnsWithOneReasonAndNoFurtherWords() {
    ComposedMail mail =
        composer.compose(returned(null, false, new Reason("exclusions", "Say what is out.")));

    assertThat(mail.text())
        .isEqualTo(
            """
            Rina Patel returned revision 2 at 16:10 CET on Fri 20 Nov. It is your turn,
            Mei Lin.

            1 thing to change:
            1. Not in scope: Say what is out.

            Open your list:
            http://localhost:8081/deals/HO-1001

            --
            You get this because you are the sales owner of HO-1001.
            """);
  }

  @Test
  void tellsTheSalesOwnerOfTheApproval() {
    ComposedMail mail =
        composer.compose(approved(Role.SALES_OWNER, "Clear record, thank you.", true));

    assertThat(mail.text())
        .isEqualTo(
            """
            Rina Patel approved revision 3 at 16:10 CET on Fri 20 Nov. Engineering can
            start from it.

            > Clear record, thank you.

            See the approved handoff:
            http://localhost:8081/deals/HO-1001

            Revision 3 is fixed: what was approved stays as it is.
            Sales owner: Mei Lin
            Engineering owner: Tomas Lindgren

            The decision came after its due time.

            --
            You get this because you are the sales owner of HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            Approved by Rina Patel: engineering can start from revision 3.
            Fernhill Sales – Regional reporting (HO-1001)
            Rina Patel approved revision 3 at 16:10 CET on Fri 20 Nov. Engineering can start from it.
            Clear record, thank you.
            [See the approved handoff](http://localhost:8081/deals/HO-1001)
            Revision 3 is fixed: what was approved stays as it is.
            Sales owner: Mei Lin
            Engineering owner: Tomas Lindgren
            The decision came after its due time.
            You get this because you are the sales owner of HO-1001.
            """);
  }

  @Test
  void tellsTheEngineeringOwnerOfTheApproval() {
    ComposedMail mail = composer.compose(approved(Role.ENGINEERING_OWNER, null, false));

    assertThat(mail.text())
        .isEqualTo(
            """
            Rina Patel approved revision 3 at 16:10 CET on Fri 20 Nov. Engineering can
            start from it.

            See the approved handoff:
            http://localhost:8081/deals/HO-1001

            Revision 3 is fixed: what was approved stays as it is.
            Sales owner: Mei Lin
            Engineering owner: Tomas Lindgren

            --
            You get this because you are the engineering owner of HO-1001.
            """);
  }

  @Test
  void tellsWhatAnApprovalStandsOn() {
    ComposedMail mail = composer.compose(approvedOn(List.of(SAMPLE), List.of("pilot")));

    assertThat(mail.text())
        .contains(
            """
            Rina Patel approved phase pilot of revision 3 at 16:10 CET on Fri 20 Nov.
            Engineering can start from it, on 1 condition.

            It stands on this:
            - Data sources, south: Send one week of the South sheet. Mei Lin, by 27
              November 2026.
            What is not met by its day opens the review again.
            """);
    assertThat(mail.html()).contains("Send one week of the South sheet. Mei Lin, by 27 November");
  }

  @Test
  void tellsTheReviewerThatAnApprovalLapsed() {
    ComposedMail mail = composer.compose(lapsed(Role.REVIEWER, SAMPLE));

    assertThat(mail.text())
        .isEqualTo(
            """
            Your turn again, Rina Patel. The approval of revision 3 has lapsed: something
            it stands on did not happen in time.

            - Data sources, south: Send one week of the South sheet. Mei Lin, by 27
              November 2026.

            Please approve or return the revision by Mon 30 Nov 17:30 CET:
            http://localhost:8082/review/HO-1001?r=3#decision

            Due Monday 30 November 2026, 17:30 CET.
            Submitted before the cut-off at 16:00: due at the end of that working day.

            --
            You get this because you are the reviewer of HO-1001.
            """);
  }

  @Test
  void tellsTheSalesOwnerThatAnApprovalLapsed() {
    ComposedMail mail = composer.compose(lapsed(Role.SALES_OWNER, SAMPLE));

    assertThat(mail.text())
        .isEqualTo(
            """
            It is Rina Patel's turn again. The approval of revision 3 has lapsed:
            something it stands on did not happen in time.

            - Data sources, south: Send one week of the South sheet. Mei Lin, by 27
              November 2026.

            A new decision is due by Mon 30 Nov 17:30 CET. If it has happened since, say
            so to the reviewer. See the handoff:
            http://localhost:8081/deals/HO-1001

            Due Monday 30 November 2026, 17:30 CET.
            Submitted before the cut-off at 16:00: due at the end of that working day.

            --
            You get this because you are the sales owner of HO-1001.
            """);
  }

  @Test
  @DisplayName("R114 Engineering is told who reopened what it approved, why, and what comes next")
  void tellsEngineeringThatARecordIsReopened() {
    ComposedMail mail =
        composer.compose(
            reopened(
                TOMAS,
                Role.ENGINEERING_OWNER,
                "The customer wants the South region in week one.",
                1));

    assertThat(mail.subject()).isEqualTo("Fernhill Sales – Regional reporting (HO-1001)");
    assertThat(mail.text())
        .isEqualTo(
            """
            Wait for the next revision, Tomas Lindgren. Mei Lin reopened the record: the
            approval of revision 3 no longer counts.

            > The customer wants the South region in week one.

            Sales changes the record and sends it again. Its reviewer is then asked about
            what changed.

            Nobody waits for this any more:
            - Send one week of the South sheet. Ana Ruiz, by 27 November 2026.

            See the handoff:
            http://localhost:8081/deals/HO-1001

            --
            You get this because you are the engineering owner of HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .contains(
            "Wait for the next revision, Tomas Lindgren.",
            "The customer wants the South region in week one.",
            "Send one week of the South sheet. Ana Ruiz, by 27 November 2026.");
  }

  @Test
  @DisplayName("R114 Sales is told that engineering reopened the record, and what to do")
  void tellsSalesThatARecordIsReopened() {
    assertThat(composer.compose(reopened(MEI, Role.SALES_OWNER, "The API allows 10.", 0)).text())
        .isEqualTo(
            """
            Your turn, Mei Lin. Rina Patel reopened the record: the approval of revision 3
            no longer counts.

            > The API allows 10.

            Change the record and send it again. Engineering is then asked about what
            changed.

            See the handoff:
            http://localhost:8081/deals/HO-1001

            --
            You get this because you are the sales owner of HO-1001.
            """);
  }

  @Test
  @DisplayName("R91 Whoever saw to a condition is told that nobody waits for it any more")
  void tellsWhoSawToAConditionThatItEnded() {
    assertThat(composer.compose(reopened(RINA, Role.ASKED, "More regions.", 1)).text())
        .isEqualTo(
            """
            Leave a condition aside, Rina Patel. Mei Lin reopened the record: the approval
            of revision 3 no longer counts.

            > More regions.

            You are told when the next approval asks for something.

            Nobody waits for this any more:
            - Send one week of the South sheet. Ana Ruiz, by 27 November 2026.

            See the handoff:
            http://localhost:8081/deals/HO-1001

            --
            You get this because you see to what is due in HO-1001.
            """);
  }

  @Test
  void remindsTheReviewerWhileThereIsTime() {
    ComposedMail mail = composer.compose(dueSoon());

    assertThat(mail.subject())
        .isEqualTo("Due 17:30: Fernhill Sales – Regional reporting (HO-1001)");
    assertThat(mail.text())
        .isEqualTo(
            """
            60 minutes are left to approve or return revision 2, Rina Patel. It is due
            today 17:30 CET.

            Go to your decision:
            http://localhost:8082/review/HO-1001?r=2#decision

            Due Friday 20 November 2026, 17:30 CET.
            Submitted before the cut-off at 16:00: due at the end of that working day.

            --
            You get this because you are the reviewer of HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            60 minutes are left.
            Due 17:30: Fernhill Sales – Regional reporting (HO-1001)
            60 minutes are left to approve or return revision 2, Rina Patel. It is due today 17:30 CET.
            [Go to your decision](http://localhost:8082/review/HO-1001?r=2#decision)
            Due Friday 20 November 2026, 17:30 CET.
            Submitted before the cut-off at 16:00: due at the end of that working day.
            You get this because you are the reviewer of HO-1001.
            """);
  }

  @Test
  void tellsTheReviewerThatTheDecisionIsLate() {
    ComposedMail mail = composer.compose(overdue(RINA, Role.REVIEWER));

    assertThat(mail.subject()).isEqualTo("Late: Fernhill Sales – Regional reporting (HO-1001)");
    assertThat(mail.text())
        .isEqualTo(
            """
            Your decision on revision 2 was due today 17:30 CET. Mei Lin is waiting.

            Go to your decision:
            http://localhost:8082/review/HO-1001?r=2#decision

            It was due Friday 20 November 2026, 17:30 CET.
            Submitted before the cut-off at 16:00: due at the end of that working day.

            --
            You get this because you are the reviewer of HO-1001.
            """);
  }

  @Test
  void tellsTheManagerThatADecisionIsLate() {
    ComposedMail mail = composer.compose(overdue(ADA, Role.MANAGER));

    assertThat(mail.text())
        .isEqualTo(
            """
            Rina Patel's decision on revision 2 was due today 17:30 CET. Mei Lin is
            waiting.

            See the handoff:
            http://localhost:8081/deals/HO-1001

            It was due Friday 20 November 2026, 17:30 CET.
            Submitted before the cut-off at 16:00: due at the end of that working day.

            --
            You get this because you are told about late decisions, and HO-1001 waits for
            one.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            Rina Patel's decision was due today 17:30 CET. Mei Lin is waiting.
            Late: Fernhill Sales – Regional reporting (HO-1001)
            Rina Patel's decision on revision 2 was due today 17:30 CET. Mei Lin is waiting.
            [See the handoff](http://localhost:8081/deals/HO-1001)
            It was due Friday 20 November 2026, 17:30 CET.
            Submitted before the cut-off at 16:00: due at the end of that working day.
            You get this because you are told about late decisions, and HO-1001 waits for one.
            """);
  }

  @Test
  @DisplayName("R105 Who stands in is asked for the decision, and told for whom")
  void asksWhoStandsIn() {
    ComposedMail mail =
        composer.compose(
            requested(new Reader(TOMAS, Role.STAND_IN), RINA, EMPTY_BRIEF, 1, List.of()));

    assertThat(mail.text())
        .startsWith(
            """
            Your turn, Tomas Lindgren. Please approve or return revision 2 by today 17:30
            CET.

            You decide in the place of Rina Patel, who is away.

            Read the brief:
            http://localhost:8082/review/HO-1001?r=2#decision
            """)
        .endsWith("You get this because you stand in for the reviewer of HO-1001.\n");
    assertThat(VisibleText.of(mail.html()))
        .contains("\nYou decide in the place of Rina Patel, who is away.\n");
  }

  @Test
  @DisplayName("R99 Who decided and who was told of it learn in plain words that it is void")
  void tellsThatADecisionIsVoid() {
    ComposedMail toSales = composer.compose(voided(MEI, Role.SALES_OWNER));

    assertThat(composer.compose(voided(RINA, Role.DECIDER)).text())
        .isEqualTo(
            """
            Nothing is left to do on revision 2, Rina Patel. Your decision counts for
            nothing: sales took the revision back before the decision arrived.

            When sales sends the next revision, its reviewer is asked again.

            See the handoff:
            http://localhost:8081/deals/HO-1001

            --
            You get this because you decided on HO-1001.
            """);
    assertThat(toSales.text())
        .isEqualTo(
            """
            Leave Rina Patel's decision on revision 2 aside. It counts for nothing: sales
            took the revision back before the decision arrived.

            If a mail told you of it, that mail does not hold. The next revision that is
            sent gets a decision of its own.

            See the handoff:
            http://localhost:8081/deals/HO-1001

            --
            You get this because you are the sales owner of HO-1001.
            """);
    assertThat(VisibleText.of(toSales.html()))
        .isEqualTo(
            """
            Leave Rina Patel's decision on revision 2 aside.
            Fernhill Sales – Regional reporting (HO-1001)
            Leave Rina Patel's decision on revision 2 aside.
            It counts for nothing: sales took the revision back before the decision arrived.
            [See the handoff](http://localhost:8081/deals/HO-1001)
            If a mail told you of it, that mail does not hold. The next revision that is sent gets a decision of its own.
            You get this because you are the sales owner of HO-1001.
            """);
  }

  @Test
  @DisplayName("R105 Reminders go to who stands in, and name both")
  void remindsWhoStandsIn() {
    Turn turn = new Turn(RINA, TOMAS);

    assertThat(composer.compose(dueSoon(turn)).text())
        .startsWith(
            """
            60 minutes are left to approve or return revision 2 for Rina Patel, Tomas
            Lindgren. It is due today 17:30 CET.

            Go to your decision:
            """)
        .endsWith("You get this because you stand in for the reviewer of HO-1001.\n");
    assertThat(composer.compose(overdue(TOMAS, Role.STAND_IN, turn)).text())
        .startsWith(
            """
            Your decision for Rina Patel on revision 2 was due today 17:30 CET. Mei Lin is
            waiting.

            Go to your decision:
            """);
    assertThat(composer.compose(escalated(ADA, Role.MANAGER, turn, 250)).text())
        .startsWith(
            """
            Tomas Lindgren's decision for Rina Patel on revision 2 is 4 working hours
            late. You can hand the review over. Mei Lin is waiting.
            """);
  }

  @Test
  @DisplayName("R105 Whoever takes a review over learns from whom, why and until when")
  void tellsWhoDecidesFromNowOn() {
    ComposedMail mail = composer.compose(handedOver(TOMAS, Role.REVIEWER));

    assertThat(mail.text())
        .isEqualTo(
            """
            Your turn, Tomas Lindgren. Rina Patel handed revision 2 over to you; it is due
            today 17:30 CET.

            > I am in a workshop until Friday.

            Read the brief:
            http://localhost:8082/review/HO-1001?r=2#decision

            Due Friday 20 November 2026, 17:30 CET, as before.

            --
            You get this because you are the reviewer of HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            Your turn: decide by today 17:30 CET.
            Fernhill Sales – Regional reporting (HO-1001)
            Your turn, Tomas Lindgren. Rina Patel handed revision 2 over to you; it is due today 17:30 CET.
            I am in a workshop until Friday.
            [Read the brief](http://localhost:8082/review/HO-1001?r=2#decision)
            Due Friday 20 November 2026, 17:30 CET, as before.
            You get this because you are the reviewer of HO-1001.
            """);
  }

  @Test
  @DisplayName("R105 The sales owner learns who decides from now on")
  void tellsTheSalesOwnerOfAHandOver() {
    ComposedMail mail = composer.compose(handedOver(MEI, Role.SALES_OWNER));

    assertThat(mail.text())
        .isEqualTo(
            """
            Tomas Lindgren decides on revision 2 from now on; Rina Patel handed it over.
            It was Rina Patel's turn.

            > I am in a workshop until Friday.

            See the handoff:
            http://localhost:8081/deals/HO-1001

            Due Friday 20 November 2026, 17:30 CET, as before.

            --
            You get this because you are the sales owner of HO-1001.
            """);
  }

  @Test
  @DisplayName("R105 A reviewer who is away is named at once, with who can help")
  void tellsThatTheReviewerIsAway() {
    ComposedMail mail =
        composer.compose(away(MEI, Role.SALES_OWNER, LocalDate.parse("2026-11-27"), false, TOMAS));

    assertThat(mail.text())
        .isEqualTo(
            """
            Revision 2 waits for a decision. Rina Patel is away until 27 November 2026,
            and nobody stands in.

            Ada Moreau can decide on it or hand it over. Tomas Lindgren is on duty and can
            take it over.

            See the handoff:
            http://localhost:8081/deals/HO-1001

            Due Friday 20 November 2026, 17:30 CET.

            --
            You get this because you are the sales owner of HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            Rina Patel is away until 27 November 2026, and nobody stands in.
            Fernhill Sales – Regional reporting (HO-1001)
            Revision 2 waits for a decision. Rina Patel is away until 27 November 2026, and nobody stands in.
            Ada Moreau can decide on it or hand it over. Tomas Lindgren is on duty and can take it over.
            [See the handoff](http://localhost:8081/deals/HO-1001)
            Due Friday 20 November 2026, 17:30 CET.
            You get this because you are the sales owner of HO-1001.
            """);
  }

  @Test
  @DisplayName("R105 The manager reads what they can do about a reviewer who is away")
  void tellsTheManagerWhatTheyCanDo() {
    assertThat(composer.compose(away(ADA, Role.MANAGER, null, true)).text())
        .startsWith(
            """
            Revision 2 waits for a decision. Rina Patel edited it, and nobody stands in.

            You can decide on it or hand it over.
            """);
  }

  @Test
  @DisplayName("R105 Sales learns at submit who stands in for a reviewer who is away")
  void tellsWhoStandsIn() {
    ComposedMail mail = composer.compose(awayWith(TOMAS));

    assertThat(mail.text())
        .isEqualTo(
            """
            Tomas Lindgren decides on revision 2, by today 17:30 CET. Rina Patel is away
            until 27 November 2026; Tomas Lindgren stands in.

            There is nothing for you to do.

            See the handoff:
            http://localhost:8081/deals/HO-1001

            Due Friday 20 November 2026, 17:30 CET.

            --
            You get this because you are the sales owner of HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .contains("There is nothing for you to do.")
        .doesNotContain("nobody stands in");
  }

  @Test
  @DisplayName("R105 A reviewer who edited the revision is asked to hand it over")
  void asksWhoEditedItToHandItOver() {
    ComposedMail mail = composer.compose(requestedOfWhoWroteIt());

    assertThat(mail.text())
        .startsWith(
            """
            Your turn, Rina Patel. Please hand revision 2 over: you edited it, so somebody
            else decides on it by today 17:30 CET.

            Hand it over:
            """);
    assertThat(VisibleText.of(mail.html()))
        .startsWith("Your turn: hand it over by today 17:30 CET.");
  }

  @Test
  @DisplayName("R105 What is handed over or lapses goes to who stands in, and names both")
  void tellsWhoStandsInOfATurn() {
    Turn turn = new Turn(RINA, TOMAS);
    Instant late = Instant.parse("2026-11-20T17:00:00Z");

    assertThat(composer.compose(handedOver(TOMAS, Role.STAND_IN, turn, late)).text())
        .startsWith(
            """
            Your turn, Tomas Lindgren. Rina Patel handed revision 2 over to you for Rina
            Patel; it was due today 17:30 CET.
            """);
    assertThat(composer.compose(lapsed(Role.STAND_IN, turn, SAMPLE)).text())
        .startsWith("Your turn for Rina Patel, Tomas Lindgren. The approval of revision 3");
    assertThat(composer.compose(lapsed(Role.SALES_OWNER, turn, SAMPLE)).text())
        .startsWith("It is Tomas Lindgren's turn for Rina Patel. The approval of revision 3");
  }

  @Test
  @DisplayName("R106 Somebody is asked for a second opinion, and told who decides")
  void asksForASecondOpinion() {
    ComposedMail mail = composer.compose(asked(null, null, "Would you start with two regions?"));

    assertThat(mail.text())
        .isEqualTo(
            """
            Please answer Rina Patel about revision 2, Tomas Lindgren, by today 17:30 CET.

            > Would you start with two regions?

            Answer:
            http://localhost:8082/review/HO-1001?r=2#advice

            Rina Patel decides, by today 17:30 CET.

            --
            You get this because you were asked about HO-1001.
            """);
  }

  @Test
  @DisplayName("R107 Whoever looks at a section is told whose word an approval waits for")
  void asksForAWordOnASection() {
    ComposedMail mail =
        composer.compose(
            asked(
                "securityAsks",
                "An approval waits for one of Tomas Lindgren or Ada Moreau.",
                "Can the audit log be kept for seven years?"));

    assertThat(mail.text())
        .isEqualTo(
            """
            Please answer Rina Patel about Security asks in revision 2, Tomas Lindgren, by
            today 17:30 CET.

            > Can the audit log be kept for seven years?

            Answer:
            http://localhost:8082/review/HO-1001?r=2#advice

            An approval waits for one of Tomas Lindgren or Ada Moreau.
            Rina Patel decides, by today 17:30 CET.

            --
            You get this because you were asked about HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            Please answer Rina Patel about Security asks in revision 2, Tomas Lindgren, by today 17:30 CET.
            Your answer by 17:30 CET on Fri 20 Nov: Fernhill Sales – Regional reporting (HO-1001)
            Please answer Rina Patel about Security asks in revision 2, Tomas Lindgren, by today 17:30 CET.
            Can the audit log be kept for seven years?
            [Answer](http://localhost:8082/review/HO-1001?r=2#advice)
            An approval waits for one of Tomas Lindgren or Ada Moreau.
            Rina Patel decides, by today 17:30 CET.
            You get this because you were asked about HO-1001.
            """);
  }

  @Test
  @DisplayName("R105 Who stands in for somebody who was asked reads for whom they answer")
  void asksWhoStandsInForWhoWasAsked() {
    ComposedMail mail =
        composer.compose(
            asked(null, null, "Two regions?", Role.ADVISING, MEI, "2026-11-20T08:00:00Z"));

    assertThat(mail.subject())
        .isEqualTo("Your answer: Fernhill Sales – Regional reporting (HO-1001)");
    assertThat(mail.text())
        .isEqualTo(
            """
            Please answer Rina Patel about revision 2, Tomas Lindgren; the decision was
            due today 09:00 CET.

            You answer in the place of Mei Lin, who is away.

            > Two regions?

            Answer:
            http://localhost:8082/review/HO-1001?r=2#advice

            Rina Patel decides.

            --
            You get this because you stand in for somebody who was asked about HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .contains("You answer in the place of Mei Lin, who is away.");
  }

  @Test
  @DisplayName("R107 The reviewer learns of a concern, in the words of who has it")
  void tellsOfAConcern() {
    ComposedMail mail =
        composer.compose(advised("securityAsks", true, "Only for five years in that region."));

    assertThat(mail.text())
        .isEqualTo(
            """
            Tomas Lindgren has a concern about Security asks in revision 2.

            > Only for five years in that region.

            The question: Can the audit log be kept for seven years?

            See the review:
            http://localhost:8082/review/HO-1001?r=2#decision

            --
            You get this because you are the reviewer of HO-1001.
            """);
    assertThat(composer.compose(advised("securityAsks", false, null)).text())
        .startsWith("Tomas Lindgren has nothing against Security asks in revision 2.\n\nThe q");
    assertThat(composer.compose(advised(null, false, "Yes.")).text())
        .startsWith("Tomas Lindgren answers on revision 2.\n\n> Yes.\n\n");
  }

  @Test
  @DisplayName("R99: Whoever waits for a decision that is long late is told what happens next")
  void tellsTheSalesOwnerThatADecisionIsLongLate() {
    ComposedMail mail = composer.compose(escalated(MEI, Role.SALES_OWNER, 240));

    assertThat(mail.subject())
        .isEqualTo("Still late: Fernhill Sales – Regional reporting (HO-1001)");
    assertThat(mail.text())
        .isEqualTo(
            """
            Rina Patel's decision on revision 2 is 4 working hours late. Ada Moreau is
            told too, and can hand the review over.

            See the handoff:
            http://localhost:8081/deals/HO-1001

            It was due Friday 20 November 2026, 17:30 CET.
            Submitted before the cut-off at 16:00: due at the end of that working day.

            --
            You get this because you are the sales owner of HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            Rina Patel's decision is 4 working hours late.
            Still late: Fernhill Sales – Regional reporting (HO-1001)
            Rina Patel's decision on revision 2 is 4 working hours late. Ada Moreau is told too, and can hand the review over.
            [See the handoff](http://localhost:8081/deals/HO-1001)
            It was due Friday 20 November 2026, 17:30 CET.
            Submitted before the cut-off at 16:00: due at the end of that working day.
            You get this because you are the sales owner of HO-1001.
            """);
  }

  @Test
  void tellsReviewerAndManagerOfADecisionThatIsLongLateWhatTheyCanDo() {
    assertThat(composer.compose(escalated(RINA, Role.REVIEWER, 90)).text())
        .startsWith(
            """
            Your decision on revision 2 is 90 working minutes late. Decide, or hand the
            review over. Mei Lin is waiting.

            Go to your decision:
            """);
    assertThat(composer.compose(escalated(ADA, Role.MANAGER, 250)).text())
        .startsWith(
            """
            Rina Patel's decision on revision 2 is 4 working hours late. You can hand the
            review over. Mei Lin is waiting.

            See the handoff:
            """);
  }

  @Test
  void leavesNoMarkupOfWhatPeopleTyped() {
    String typed = "<script>alert(1)</script> & <b>\"bold\"</b> {mail.text}";

    ComposedMail mail = composer.compose(returned(typed, false, new Reason("exclusions", typed)));

    assertThat(mail.html())
        .doesNotContain("<script", "<b>\"bold\"")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;");
    assertThat(mail.text()).contains("1. Not in scope: " + typed);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void isFitForEveryMailReader(OwnerMessage message) {
    ComposedMail mail = composer.compose(message);

    assertThat(mail.text().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(78));
    assertThat(mail.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(90_000);
    assertThat(mail.html())
        .contains("<meta name=\"color-scheme\" content=\"light dark\">", "max-width: 600px")
        .doesNotContain(
            "<img", "<script", "javascript:", "@font-face", "url(", "{mail", "{#", "NOT_FOUND");
    assertThat(mail.html().split("<a href=")).as("one main link").hasSize(2);
    assertThat(mail.html().split("<table ").length)
        .isEqualTo(mail.html().split("<table role=\"presentation\"").length);
    assertThat((mail.subject() + mail.text() + mail.html()).toLowerCase()).doesNotContain("reject");
  }

  static Stream<OwnerMessage> everyKind() {
    Reason longest = new Reason("risks.r1.text", "word ".repeat(2000));
    return Stream.of(
        requested(BRIEF, 2, Collections.nCopies(200, BLOCKER)),
        returned(
            "long ".repeat(5000), true, Collections.nCopies(20, longest).toArray(Reason[]::new)),
        approved(Role.SALES_OWNER, "long ".repeat(5000), true),
        approvedOn(Collections.nCopies(20, LONG), Collections.nCopies(30, "phase")),
        lapsed(Role.REVIEWER, Collections.nCopies(20, LONG).toArray(Condition[]::new)),
        voided(RINA, Role.DECIDER),
        reopened(TOMAS, Role.ENGINEERING_OWNER, "long ".repeat(5000), 20),
        dueSoon(),
        overdue(RINA, Role.REVIEWER),
        overdue(ADA, Role.MANAGER),
        escalated(MEI, Role.SALES_OWNER, 240),
        paused(Role.SALES_OWNER),
        handedOver(TOMAS, Role.REVIEWER),
        handedOver(RINA, Role.FORMER_REVIEWER),
        coverBegan(
            "2026-11-27T23:00:00Z",
            Collections.nCopies(300, "2026-11-20T16:30:00Z").toArray(String[]::new)),
        coverEnded(Role.BACK, "2026-11-20T16:30:00Z"),
        away(ADA, Role.MANAGER, LocalDate.EPOCH, false, TOMAS, RINA),
        asked("securityAsks", "needed ".repeat(300), "question ".repeat(400)),
        advised(null, false, "word ".repeat(900)),
        stale(null),
        due(Collections.nCopies(500, LONGEST_ACTION).toArray(DueAction[]::new)),
        missing());
  }
}
