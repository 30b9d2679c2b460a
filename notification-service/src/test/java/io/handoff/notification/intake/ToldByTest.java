package io.handoff.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.SentWords;
import io.handoff.contracts.event.Side;
import io.handoff.contracts.event.WaitStep;
import io.handoff.notification.RecordFixture;
import io.handoff.notification.ReviewFixture;
import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.OwnerMessage;
import io.handoff.notification.message.ReviewRequested;
import io.handoff.notification.message.RevisionApproved;
import io.handoff.notification.message.RevisionReturned;
import io.handoff.notification.message.Role;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is told what by each event, and who they answer to. */
class ToldByTest {

  private final ReviewFixture review = ReviewFixture.ofHo1001();
  private final RecordFixture record = RecordFixture.of(review);

  @Test
  void asksTheReviewerWhenAReviewOpens() {
    Consequence opened = ToldBy.opened(review.opened());

    assertThat(told(opened))
        .containsExactly(
            tuple(
                MessageKind.REVIEW_REQUESTED,
                Role.REVIEWER,
                review.reviewer(),
                review.salesOwner()));
    assertThat(opened.decided()).isEmpty();
  }

  @Test
  void tellsTheSalesOwnerOfAReturnWhoAnswersToTheReviewer() {
    Consequence returned = ToldBy.returned(review.returned());

    assertThat(told(returned))
        .containsExactly(
            tuple(MessageKind.RETURNED, Role.SALES_OWNER, review.salesOwner(), review.reviewer()));
    assertThat(returned.decided()).contains(review.reviewId());
  }

  @Test
  void letsTheSalesOwnerAnswerToTheOtherOwnerWhenTheReviewerHasNoAddress() {
    HandoffReturned event = review.returnedBy(new ActorRef("f2a1", "Rina Patel", null));

    assertThat(ToldBy.returned(event).told())
        .extracting(OwnerMessage::replyTo)
        .containsExactly(review.engineeringOwner());
  }

  @Test
  void tellsBothOwnersOfAnApprovalWhoAnswerToEachOther() {
    Consequence approved = ToldBy.approved(review.approved());

    Person sales = review.salesOwner();
    Person engineering = review.engineeringOwner();
    assertThat(told(approved))
        .containsExactly(
            tuple(MessageKind.APPROVED, Role.SALES_OWNER, sales, engineering),
            tuple(MessageKind.APPROVED, Role.ENGINEERING_OWNER, engineering, sales));
    assertThat(approved.decided()).contains(review.reviewId());
  }

  @Test
  void remindsTheReviewer() {
    assertThat(told(ToldBy.dueSoon(review.dueSoon())))
        .containsExactly(tuple(MessageKind.DUE_SOON, Role.REVIEWER, review.reviewer(), null));
  }

  @Test
  void tellsReviewerAndManagerOfALateDecision() {
    assertThat(told(ToldBy.overdue(review.overdue())))
        .containsExactly(
            tuple(MessageKind.OVERDUE, Role.REVIEWER, review.reviewer(), review.salesOwner()),
            tuple(MessageKind.OVERDUE, Role.MANAGER, review.manager(), review.salesOwner()));
  }

  @Test
  void tellsTheOtherSideWhatWasSaidAndWhoElseHasSpoken() {
    Person ben = new Person("Ben Ito", "ben.ito@example.com");
    ActorRef rina = ref(review.reviewer());

    assertThat(
            told(
                ToldBy.commented(
                    review.commented(
                        rina, Side.ENGINEERING, ben, review.reviewer(), review.salesOwner()))))
        .containsExactly(
            tuple(MessageKind.COMMENTED, Role.SALES_OWNER, review.salesOwner(), review.reviewer()),
            tuple(MessageKind.COMMENTED, Role.PARTICIPANT, ben, review.reviewer()));
    assertThat(
            told(
                ToldBy.commented(
                    review.commented(ref(review.salesOwner()), Side.SALES, review.reviewer()))))
        .containsExactly(
            tuple(MessageKind.COMMENTED, Role.REVIEWER, review.reviewer(), review.salesOwner()));
  }

  @Test
  void tellsNobodyWhatTheySaidThemselves() {
    Consequence said =
        ToldBy.commented(
            review.commented(ref(review.salesOwner()), Side.ENGINEERING, review.salesOwner()));

    assertThat(said.told()).isEmpty();
  }

  @Test
  @DisplayName("R99 What is said with a decision comes in its mail, and to nobody twice")
  void tellsWhatIsSaidWithADecisionInItsMail() {
    Person ben = new Person("Ben Ito", "ben.ito@example.com");
    Person rina = review.reviewer();
    Person sales = review.salesOwner();
    Person engineering = review.engineeringOwner();
    CommentsPublished alone =
        review.commented(ref(rina), Side.ENGINEERING, ben, rina, sales, engineering);
    SentWords said = new SentWords(alone.comments(), List.of(), 0, alone.participants());

    Consequence returned = ToldBy.returned(review.returnedBy(ref(rina), said));

    assertThat(told(returned))
        .containsExactly(
            tuple(MessageKind.RETURNED, Role.SALES_OWNER, sales, rina),
            tuple(MessageKind.COMMENTED, Role.PARTICIPANT, ben, rina),
            tuple(MessageKind.COMMENTED, Role.PARTICIPANT, engineering, rina));
    assertThat(((RevisionReturned) returned.told().get(0)).said().comments())
        .isEqualTo(alone.comments());
    assertThat(told(ToldBy.approved(review.approvedFor(sales, engineering, said))))
        .containsExactly(
            tuple(MessageKind.APPROVED, Role.SALES_OWNER, sales, engineering),
            tuple(MessageKind.APPROVED, Role.ENGINEERING_OWNER, engineering, sales),
            tuple(MessageKind.COMMENTED, Role.PARTICIPANT, ben, rina));
    assertThat(ToldBy.commented(review.withDecision(alone)).told()).isEmpty();
  }

  private static ActorRef ref(Person person) {
    return new ActorRef("f2a1", person.name(), person.email());
  }

  @Test
  void tellsReviewerAndSalesOwnerOfALapsedApproval() {
    Consequence reopened = ToldBy.reopened(review.reopened());

    assertThat(told(reopened))
        .containsExactly(
            tuple(
                MessageKind.REVIEW_REOPENED, Role.REVIEWER, review.reviewer(), review.salesOwner()),
            tuple(
                MessageKind.REVIEW_REOPENED,
                Role.SALES_OWNER,
                review.salesOwner(),
                review.reviewer()));
  }

  @Test
  @DisplayName("R105 Who stands in is asked and reminded, and who is away is left alone")
  void asksAndRemindsWhoStandsIn() {
    Person luca = new Person("Luca Rossi", "luca.rossi@example.com");
    Person sales = review.salesOwner();

    assertThat(told(ToldBy.opened(review.openedWith(luca))))
        .containsExactly(tuple(MessageKind.REVIEW_REQUESTED, Role.STAND_IN, luca, sales));
    assertThat(told(ToldBy.dueSoon(review.dueSoonFor(luca))))
        .containsExactly(tuple(MessageKind.DUE_SOON, Role.STAND_IN, luca, null));
    assertThat(told(ToldBy.overdue(review.overdueFor(luca))))
        .containsExactly(
            tuple(MessageKind.OVERDUE, Role.STAND_IN, luca, sales),
            tuple(MessageKind.OVERDUE, Role.MANAGER, review.manager(), sales));
    assertThat(told(ToldBy.escalated(review.escalatedFor(luca))))
        .containsExactly(
            tuple(MessageKind.ESCALATED, Role.STAND_IN, luca, sales),
            tuple(MessageKind.ESCALATED, Role.MANAGER, review.manager(), sales),
            tuple(MessageKind.ESCALATED, Role.SALES_OWNER, sales, review.manager()));
  }

  @Test
  @DisplayName("R105 A decision under a cover shows both names in the mail")
  void namesBothOfADecisionUnderACover() {
    HandoffApproved approved =
        review.approvedFor(new Person("Tomas Lindgren", "tomas.lindgren@example.com"));

    assertThat(ToldBy.approved(approved).told())
        .extracting(message -> ((RevisionApproved) message).decidedBy())
        .containsOnly(approved.decidedBy().name() + " for Tomas Lindgren");
  }

  @Test
  @DisplayName("R105 A hand-over is told to both reviewers and to the sales owner")
  void tellsAllThreeOfAHandOver() {
    Person luca = new Person("Luca Rossi", "luca.rossi@example.com");

    assertThat(told(ToldBy.handedOver(review.handedOverTo(luca))))
        .containsExactly(
            tuple(MessageKind.HANDED_OVER, Role.REVIEWER, luca, review.reviewer()),
            tuple(MessageKind.HANDED_OVER, Role.FORMER_REVIEWER, review.reviewer(), luca),
            tuple(MessageKind.HANDED_OVER, Role.SALES_OWNER, review.salesOwner(), luca));
  }

  @Test
  @DisplayName("R105 That a reviewer is away is told to manager and sales, or sales who stands in")
  void tellsThatTheReviewerIsAway() {
    Person luca = new Person("Luca Rossi", "luca.rossi@example.com");
    Person sales = review.salesOwner();

    assertThat(told(ToldBy.away(review.away())))
        .containsExactly(
            tuple(MessageKind.REVIEWER_AWAY, Role.MANAGER, review.manager(), sales),
            tuple(MessageKind.REVIEWER_AWAY, Role.SALES_OWNER, sales, review.manager()));
    assertThat(told(ToldBy.away(review.awayWith(luca))))
        .containsExactly(tuple(MessageKind.REVIEWER_AWAY, Role.SALES_OWNER, sales, luca));
  }

  @Test
  @DisplayName("R105 Everything about a turn goes to who stands in, and not to who is away")
  void tellsWhoStandsInOfEveryTurn() {
    Person luca = new Person("Luca Rossi", "luca.rossi@example.com");
    Person ana = new Person("Ana Ruiz", "ana.ruiz@example.com");
    Person sales = review.salesOwner();

    assertThat(told(ToldBy.handedOver(review.handedOverTo(ana, luca))))
        .containsExactly(
            tuple(MessageKind.HANDED_OVER, Role.STAND_IN, luca, review.reviewer()),
            tuple(MessageKind.HANDED_OVER, Role.FORMER_REVIEWER, review.reviewer(), ana),
            tuple(MessageKind.HANDED_OVER, Role.SALES_OWNER, sales, ana));
    assertThat(told(ToldBy.reopened(review.reopenedFor(luca))))
        .containsExactly(
            tuple(MessageKind.REVIEW_REOPENED, Role.STAND_IN, luca, sales),
            tuple(MessageKind.REVIEW_REOPENED, Role.SALES_OWNER, sales, luca));
    assertThat(told(ToldBy.advised(review.advised(luca, ana, luca))))
        .containsExactly(tuple(MessageKind.ADVICE_GIVEN, Role.STAND_IN, luca, ana));
    assertThat(told(ToldBy.commented(review.commentedFor(luca, ref(sales)))))
        .containsExactly(tuple(MessageKind.COMMENTED, Role.STAND_IN, luca, sales));
  }

  @Test
  @DisplayName("R105 Who stands in learns what waits, and who is back what is open")
  void tellsOfCovers() {
    Person luca = new Person("Luca Rossi", "luca.rossi@example.com");
    Person rina = review.reviewer();

    assertThat(told(ToldBy.began(review.coverBegan(luca))))
        .containsExactly(tuple(MessageKind.COVER_BEGAN, Role.COVERING, luca, null));
    assertThat(told(ToldBy.ended(review.coverEnded(luca, false))))
        .containsExactly(tuple(MessageKind.COVER_ENDED, Role.BACK, rina, luca));
    assertThat(told(ToldBy.ended(review.coverEnded(luca, true))))
        .containsExactly(
            tuple(MessageKind.COVER_ENDED, Role.BACK, rina, luca),
            tuple(MessageKind.COVER_ENDED, Role.COVERED_BEFORE, luca, rina));
  }

  @Test
  @DisplayName("R105 A reviewer who edited the revision gets one mail, and it says so")
  void tellsWhoWroteItInTheRequest() {
    assertThat(ToldBy.opened(review.openedForWhoWroteIt()).told())
        .singleElement()
        .satisfies(asked -> assertThat(((ReviewRequested) asked).ownRevision()).isTrue());
  }

  @Test
  @DisplayName("R106 Everybody who is asked gets the question; reviewer and asker get the answer")
  void tellsOfAdvice() {
    Person ana = new Person("Ana Ruiz", "ana.ruiz@example.com");
    Person ben = new Person("Ben Ola", "ben.ola@example.com");

    assertThat(told(ToldBy.asked(review.asked(ana, ben))))
        .containsExactly(
            tuple(MessageKind.ADVICE_ASKED, Role.ADVISER, ana, review.reviewer()),
            tuple(MessageKind.ADVICE_ASKED, Role.ADVISER, ben, review.reviewer()));
    assertThat(told(ToldBy.advised(review.advised(review.reviewer(), ana))))
        .containsExactly(tuple(MessageKind.ADVICE_GIVEN, Role.REVIEWER, review.reviewer(), ana));
    assertThat(told(ToldBy.advised(review.advised(review.manager(), ana))))
        .containsExactly(
            tuple(MessageKind.ADVICE_GIVEN, Role.REVIEWER, review.reviewer(), ana),
            tuple(MessageKind.ADVICE_GIVEN, Role.ASKER, review.manager(), ana));
  }

  @Test
  @DisplayName("R99 That a decision is void is told to who decided and to who was told of it")
  void tellsThatADecisionIsVoid() {
    Person rina = review.reviewer();
    Person sales = review.salesOwner();
    Person engineering = review.engineeringOwner();

    Consequence ofReturn = ToldBy.voided(review.voided(ref(rina), null));

    assertThat(told(ofReturn))
        .containsExactly(
            tuple(MessageKind.DECISION_VOIDED, Role.DECIDER, rina, sales),
            tuple(MessageKind.DECISION_VOIDED, Role.SALES_OWNER, sales, rina));
    assertThat(ofReturn.voided()).contains(review.reviewId());
    assertThat(told(ToldBy.voided(review.voided(ref(rina), engineering))))
        .containsExactly(
            tuple(MessageKind.DECISION_VOIDED, Role.DECIDER, rina, sales),
            tuple(MessageKind.DECISION_VOIDED, Role.SALES_OWNER, sales, rina),
            tuple(MessageKind.DECISION_VOIDED, Role.ENGINEERING_OWNER, engineering, rina));
  }

  @Test
  @DisplayName("R99: Manager, reviewer and sales owner are told of a decision that is long late")
  void tellsEverybodyConcernedOfADecisionThatIsLongLate() {
    assertThat(told(ToldBy.escalated(review.escalated())))
        .containsExactly(
            tuple(MessageKind.ESCALATED, Role.REVIEWER, review.reviewer(), review.salesOwner()),
            tuple(MessageKind.ESCALATED, Role.MANAGER, review.manager(), review.salesOwner()),
            tuple(MessageKind.ESCALATED, Role.SALES_OWNER, review.salesOwner(), review.manager()));
  }

  @Test
  void takesBackWhatAsksForACancelledReview() {
    Consequence cancelled = ToldBy.cancelled(review.cancelled());

    assertThat(cancelled.told()).isEmpty();
    assertThat(cancelled.cancelled()).contains(review.reviewId());
  }

  @Test
  @DisplayName("R33: Both owners are told of a paused date, and answer to each other")
  void tellsBothOwnersOfAPausedDate() {
    assertThat(told(ToldBy.paused(record.paused())))
        .containsExactly(
            tuple(
                MessageKind.DATE_PAUSED,
                Role.SALES_OWNER,
                record.salesOwner(),
                record.engineeringOwner()),
            tuple(
                MessageKind.DATE_PAUSED,
                Role.ENGINEERING_OWNER,
                record.engineeringOwner(),
                record.salesOwner()));
  }

  @Test
  void tellsTheOneOwnerThatADraftHas() {
    assertThat(told(ToldBy.paused(record.pausedFor(record.salesOwner(), null))))
        .containsExactly(
            tuple(MessageKind.DATE_PAUSED, Role.SALES_OWNER, record.salesOwner(), null));
    assertThat(ToldBy.paused(record.pausedFor(null, null)).told()).isEmpty();
  }

  @Test
  void tellsOneOwnerOfWhatIsStaleDueOrMissing() {
    assertThat(told(ToldBy.stale(record.stale())))
        .containsExactly(
            tuple(MessageKind.RECORD_STALE, Role.SALES_OWNER, record.salesOwner(), null));
    assertThat(told(ToldBy.due(record.due())))
        .containsExactly(tuple(MessageKind.ACTIONS_DUE, Role.ASKED, record.salesOwner(), null));
    assertThat(told(ToldBy.missing(record.missing())))
        .containsExactly(
            tuple(MessageKind.DRAFT_MISSING, Role.DEAL_OWNER, record.salesOwner(), null));
  }

  @Test
  @DisplayName("R32 Who answers about a date now is asked, and the sales owner is told the answer")
  void tellsOfDates() {
    Person ben = new Person("Ben Ito", "ben.ito@example.com");

    assertThat(told(ToldBy.asked(record.asked(ben))))
        .containsExactly(
            tuple(MessageKind.DATE_ASKED_ABOUT, Role.DATE_CHECKER, ben, record.salesOwner()));
    assertThat(told(ToldBy.asked(record.asked(null))))
        .containsExactly(
            tuple(
                MessageKind.DATE_ASKED_ABOUT,
                Role.DATE_CHECKER,
                record.engineeringOwner(),
                record.salesOwner()));
    assertThat(told(ToldBy.answered(record.answered())))
        .containsExactly(
            tuple(
                MessageKind.DATE_ANSWERED,
                Role.SALES_OWNER,
                record.salesOwner(),
                record.engineeringOwner()));
  }

  @Test
  @DisplayName("R32 Reminders of an answer about a date climb as those of a decision do")
  void remindsOfDates() {
    Person ben = new Person("Ben Ito", "ben.ito@example.com");
    Person sales = record.salesOwner();
    Tuple checker =
        tuple(MessageKind.DATE_ANSWER_DUE, Role.DATE_CHECKER, record.engineeringOwner(), sales);
    Tuple standIn = tuple(MessageKind.DATE_ANSWER_DUE, Role.DATE_CHECKER, ben, sales);
    Tuple manager = tuple(MessageKind.DATE_ANSWER_DUE, Role.DATE_MANAGER, record.manager(), sales);

    assertThat(told(ToldBy.waits(record.waits(WaitStep.BEFORE, null)))).containsExactly(checker);
    assertThat(told(ToldBy.waits(record.waits(WaitStep.DUE, ben))))
        .containsExactly(standIn, manager);
    assertThat(told(ToldBy.waits(record.waits(WaitStep.AFTER, null))))
        .containsExactly(
            checker,
            manager,
            tuple(MessageKind.DATE_ANSWER_DUE, Role.SALES_OWNER, sales, record.manager()));
  }

  @Test
  @DisplayName("R32 Whoever was asked about a date is told that sales took the question back")
  void tellsOfAQuestionTakenBack() {
    Person ben = new Person("Ben Ito", "ben.ito@example.com");

    assertThat(told(ToldBy.closed(record.closed(ben))))
        .containsExactly(
            tuple(MessageKind.DATE_WITHDRAWN, Role.DATE_CHECKER, ben, record.salesOwner()));
    assertThat(told(ToldBy.closed(record.closed(null))))
        .containsExactly(
            tuple(
                MessageKind.DATE_WITHDRAWN,
                Role.DATE_CHECKER,
                record.engineeringOwner(),
                record.salesOwner()));
  }

  private static List<Tuple> told(Consequence consequence) {
    return consequence.told().stream()
        .map(
            message ->
                tuple(
                    message.kind(),
                    message.reader().role(),
                    message.reader().person(),
                    message.replyTo()))
        .toList();
  }
}
