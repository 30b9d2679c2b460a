package io.handoff.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.handoff.contracts.document.Person;
import io.handoff.notification.ReviewFixture;
import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.ReviewRequested;
import io.handoff.notification.message.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is told that a review opens, moves, comes due or is called off, and who they answer to. */
class ToldOfReviewsTest {

  private final ReviewFixture review = ReviewFixture.ofHo1001();

  @Test
  void asksTheReviewerWhenAReviewOpens() {
    Consequence opened = ToldOfReviews.opened(review.opened());

    assertThat(Told.told(opened))
        .containsExactly(
            tuple(
                MessageKind.REVIEW_REQUESTED,
                Role.REVIEWER,
                review.reviewer(),
                review.salesOwner()));
    assertThat(opened.decided()).isNull();
  }

  @Test
  void remindsTheReviewer() {
    assertThat(Told.told(ToldOfReviews.dueSoon(review.dueSoon())))
        .containsExactly(tuple(MessageKind.DUE_SOON, Role.REVIEWER, review.reviewer(), null));
  }

  @Test
  void tellsReviewerAndManagerOfALateDecision() {
    assertThat(Told.told(ToldOfReviews.overdue(review.overdue())))
        .containsExactly(
            tuple(MessageKind.OVERDUE, Role.REVIEWER, review.reviewer(), review.salesOwner()),
            tuple(MessageKind.OVERDUE, Role.MANAGER, review.manager(), review.salesOwner()));
  }

  @Test
  void tellsReviewerAndSalesOwnerOfALapsedApproval() {
    Consequence reopened = ToldOfReviews.reopened(review.reopened());

    assertThat(Told.told(reopened))
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

    assertThat(Told.told(ToldOfReviews.opened(review.openedWith(luca))))
        .containsExactly(tuple(MessageKind.REVIEW_REQUESTED, Role.STAND_IN, luca, sales));
    assertThat(Told.told(ToldOfReviews.dueSoon(review.dueSoonFor(luca))))
        .containsExactly(tuple(MessageKind.DUE_SOON, Role.STAND_IN, luca, null));
    assertThat(Told.told(ToldOfReviews.overdue(review.overdueFor(luca))))
        .containsExactly(
            tuple(MessageKind.OVERDUE, Role.STAND_IN, luca, sales),
            tuple(MessageKind.OVERDUE, Role.MANAGER, review.manager(), sales));
    assertThat(Told.told(ToldOfReviews.escalated(review.escalatedFor(luca))))
        .containsExactly(
            tuple(MessageKind.ESCALATED, Role.STAND_IN, luca, sales),
            tuple(MessageKind.ESCALATED, Role.MANAGER, review.manager(), sales),
            tuple(MessageKind.ESCALATED, Role.SALES_OWNER, sales, review.manager()));
  }

  @Test
  @DisplayName("R105 A hand-over is told to both reviewers and to the sales owner")
  void tellsAllThreeOfAHandOver() {
    Person luca = new Person("Luca Rossi", "luca.rossi@example.com");

    assertThat(Told.told(ToldOfReviews.handedOver(review.handedOverTo(luca))))
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

    assertThat(Told.told(ToldOfReviews.away(review.away())))
        .containsExactly(
            tuple(MessageKind.REVIEWER_AWAY, Role.MANAGER, review.manager(), sales),
            tuple(MessageKind.REVIEWER_AWAY, Role.SALES_OWNER, sales, review.manager()));
    assertThat(Told.told(ToldOfReviews.away(review.awayWith(luca))))
        .containsExactly(tuple(MessageKind.REVIEWER_AWAY, Role.SALES_OWNER, sales, luca));
  }

  @Test
  @DisplayName("R105 Everything about a turn goes to who stands in, and not to who is away")
  void tellsWhoStandsInOfEveryTurn() {
    Person luca = new Person("Luca Rossi", "luca.rossi@example.com");
    Person ana = new Person("Ana Ruiz", "ana.ruiz@example.com");
    Person sales = review.salesOwner();

    assertThat(Told.told(ToldOfReviews.handedOver(review.handedOverTo(ana, luca))))
        .containsExactly(
            tuple(MessageKind.HANDED_OVER, Role.STAND_IN, luca, review.reviewer()),
            tuple(MessageKind.HANDED_OVER, Role.FORMER_REVIEWER, review.reviewer(), ana),
            tuple(MessageKind.HANDED_OVER, Role.SALES_OWNER, sales, ana));
    assertThat(Told.told(ToldOfReviews.handedOver(review.handedOver(luca, ana, null))))
        .containsExactly(
            tuple(MessageKind.HANDED_OVER, Role.REVIEWER, ana, luca),
            tuple(MessageKind.HANDED_OVER, Role.FORMER_STAND_IN, luca, ana),
            tuple(MessageKind.HANDED_OVER, Role.SALES_OWNER, sales, ana));
    assertThat(Told.told(ToldOfReviews.reopened(review.reopenedFor(luca))))
        .containsExactly(
            tuple(MessageKind.REVIEW_REOPENED, Role.STAND_IN, luca, sales),
            tuple(MessageKind.REVIEW_REOPENED, Role.SALES_OWNER, sales, luca));
    assertThat(Told.told(ToldOfAdvice.advised(review.advised(luca, ana, luca))))
        .containsExactly(tuple(MessageKind.ADVICE_GIVEN, Role.STAND_IN, luca, ana));
    assertThat(Told.told(ToldOfDecisions.commented(review.commentedFor(luca, Told.ref(sales)))))
        .containsExactly(tuple(MessageKind.COMMENTED, Role.STAND_IN, luca, sales));
  }

  @Test
  @DisplayName("R105 A reviewer who edited the revision gets one mail, and it says so")
  void tellsWhoWroteItInTheRequest() {
    assertThat(ToldOfReviews.opened(review.openedForWhoWroteIt()).told())
        .singleElement()
        .satisfies(asked -> assertThat(((ReviewRequested) asked).ownRevision()).isTrue());
  }

  @Test
  @DisplayName("R99: Manager, reviewer and sales owner are told of a decision that is long late")
  void tellsEverybodyConcernedOfADecisionThatIsLongLate() {
    assertThat(Told.told(ToldOfReviews.escalated(review.escalated())))
        .containsExactly(
            tuple(MessageKind.ESCALATED, Role.REVIEWER, review.reviewer(), review.salesOwner()),
            tuple(MessageKind.ESCALATED, Role.MANAGER, review.manager(), review.salesOwner()),
            tuple(MessageKind.ESCALATED, Role.SALES_OWNER, review.salesOwner(), review.manager()));
  }

  @Test
  void takesBackWhatAsksForACancelledReview() {
    Consequence cancelled = ToldOfReviews.cancelled(review.cancelled());

    assertThat(cancelled.told()).isEmpty();
    assertThat(cancelled.cancelled()).isEqualTo(review.reviewId());
  }
}
