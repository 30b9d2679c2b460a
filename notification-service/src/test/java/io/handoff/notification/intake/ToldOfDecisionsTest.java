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
import io.handoff.notification.ReviewFixture;
import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.OwnerMessage;
import io.handoff.notification.message.RevisionApproved;
import io.handoff.notification.message.RevisionReturned;
import io.handoff.notification.message.Role;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is told what is decided and said, and who they answer to. */
class ToldOfDecisionsTest {

  private final ReviewFixture review = ReviewFixture.ofHo1001();

  @Test
  void tellsTheSalesOwnerOfAReturnWhoAnswersToTheReviewer() {
    Consequence returned = ToldOfDecisions.returned(review.returned());

    assertThat(Told.told(returned))
        .containsExactly(
            tuple(MessageKind.RETURNED, Role.SALES_OWNER, review.salesOwner(), review.reviewer()));
    assertThat(returned.decided()).isEqualTo(review.reviewId());
  }

  @Test
  void letsTheSalesOwnerAnswerToTheOtherOwnerWhenTheReviewerHasNoAddress() {
    HandoffReturned event = review.returnedBy(new ActorRef("f2a1", "Rina Patel", null));

    assertThat(ToldOfDecisions.returned(event).told())
        .extracting(OwnerMessage::replyTo)
        .containsExactly(review.engineeringOwner());
  }

  @Test
  void tellsBothOwnersOfAnApprovalWhoAnswerToEachOther() {
    Consequence approved = ToldOfDecisions.approved(review.approved());

    Person sales = review.salesOwner();
    Person engineering = review.engineeringOwner();
    assertThat(Told.told(approved))
        .containsExactly(
            tuple(MessageKind.APPROVED, Role.SALES_OWNER, sales, engineering),
            tuple(MessageKind.APPROVED, Role.ENGINEERING_OWNER, engineering, sales));
    assertThat(approved.decided()).isEqualTo(review.reviewId());
  }

  @Test
  void tellsTheOtherSideWhatWasSaidAndWhoElseHasSpoken() {
    Person ben = new Person("Ben Ito", "ben.ito@example.com");
    ActorRef rina = Told.ref(review.reviewer());

    assertThat(
            Told.told(
                ToldOfDecisions.commented(
                    review.commented(
                        rina, Side.ENGINEERING, ben, review.reviewer(), review.salesOwner()))))
        .containsExactly(
            tuple(MessageKind.COMMENTED, Role.SALES_OWNER, review.salesOwner(), review.reviewer()),
            tuple(MessageKind.COMMENTED, Role.PARTICIPANT, ben, review.reviewer()));
    assertThat(
            Told.told(
                ToldOfDecisions.commented(
                    review.commented(
                        Told.ref(review.salesOwner()), Side.SALES, review.reviewer()))))
        .containsExactly(
            tuple(MessageKind.COMMENTED, Role.REVIEWER, review.reviewer(), review.salesOwner()));
  }

  @Test
  void tellsNobodyWhatTheySaidThemselves() {
    Consequence said =
        ToldOfDecisions.commented(
            review.commented(Told.ref(review.salesOwner()), Side.ENGINEERING, review.salesOwner()));

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
        review.commented(Told.ref(rina), Side.ENGINEERING, ben, rina, sales, engineering);
    SentWords said = new SentWords(alone.comments(), List.of(), 0, alone.participants());

    Consequence returned = ToldOfDecisions.returned(review.returnedBy(Told.ref(rina), said));

    assertThat(Told.told(returned))
        .containsExactly(
            tuple(MessageKind.RETURNED, Role.SALES_OWNER, sales, rina),
            tuple(MessageKind.COMMENTED, Role.PARTICIPANT, ben, rina),
            tuple(MessageKind.COMMENTED, Role.PARTICIPANT, engineering, rina));
    assertThat(((RevisionReturned) returned.told().get(0)).said().comments())
        .isEqualTo(alone.comments());
    assertThat(Told.told(ToldOfDecisions.approved(review.approvedFor(sales, engineering, said))))
        .containsExactly(
            tuple(MessageKind.APPROVED, Role.SALES_OWNER, sales, engineering),
            tuple(MessageKind.APPROVED, Role.ENGINEERING_OWNER, engineering, sales),
            tuple(MessageKind.COMMENTED, Role.PARTICIPANT, ben, rina));
    assertThat(ToldOfDecisions.commented(review.withDecision(alone)).told()).isEmpty();
  }

  @Test
  @DisplayName("R105 A decision under a cover shows both names in the mail")
  void namesBothOfADecisionUnderACover() {
    HandoffApproved approved =
        review.approvedFor(new Person("Tomas Lindgren", "tomas.lindgren@example.com"));

    assertThat(ToldOfDecisions.approved(approved).told())
        .extracting(message -> ((RevisionApproved) message).decidedBy())
        .containsOnly(approved.decidedBy().name() + " for Tomas Lindgren");
  }

  @Test
  @DisplayName("R99 That a decision is void is told to who decided and to who was told of it")
  void tellsThatADecisionIsVoid() {
    Person rina = review.reviewer();
    Person sales = review.salesOwner();
    Person engineering = review.engineeringOwner();

    Consequence ofReturn = ToldOfDecisions.voided(review.voided(Told.ref(rina), null));

    assertThat(Told.told(ofReturn))
        .containsExactly(
            tuple(MessageKind.DECISION_VOIDED, Role.DECIDER, rina, sales),
            tuple(MessageKind.DECISION_VOIDED, Role.SALES_OWNER, sales, rina));
    assertThat(ofReturn.voided()).isEqualTo(review.reviewId());
    assertThat(Told.told(ToldOfDecisions.voided(review.voided(Told.ref(rina), engineering))))
        .containsExactly(
            tuple(MessageKind.DECISION_VOIDED, Role.DECIDER, rina, sales),
            tuple(MessageKind.DECISION_VOIDED, Role.SALES_OWNER, sales, rina),
            tuple(MessageKind.DECISION_VOIDED, Role.ENGINEERING_OWNER, engineering, rina));
  }
}
