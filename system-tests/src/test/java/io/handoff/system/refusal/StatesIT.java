package io.handoff.system.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.system.deal.DealDocument;
import io.handoff.system.deal.Decisions;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.Expect;
import io.handoff.system.deal.SmallDeal;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.Patience;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.SuiteExtension;
import io.handoff.system.suite.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteExtension.class)
class StatesIT {

  @Test
  void refusesToSubmitTwice(RunningSuite suite) {
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES).submitted();

    Answer again = Desk.at(suite).submit(User.SALES, deal.id(), deal.version());

    Problem.of(again, 409, "wrong-state").tells("currentState", "SUBMITTED");
    assertThat(deal.read().body().path("revision").asInt()).isEqualTo(1);
  }

  @Test
  void refusesToEditWhatIsUnderReview(RunningSuite suite) {
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES).submitted();

    Answer edited =
        Desk.at(suite)
            .patch(
                User.SALES, deal.id(), deal.version(), DealDocument.json("{\"title\": \"New\"}"));

    Problem.of(edited, 409, "wrong-state").tells("currentState", "SUBMITTED");
  }

  @Test
  void refusesToWithdrawADraft(RunningSuite suite) {
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES);

    Answer withdrawn = Desk.at(suite).withdraw(User.SALES, deal.id(), deal.version());

    Problem.of(withdrawn, 409, "wrong-state").tells("currentState", "DRAFT");
  }

  @Test
  void refusesASecondHandoffOfOneDeal(RunningSuite suite) {
    Desk desk = Desk.at(suite);
    String deal = Desk.freshDeal();
    Answer first =
        desk.create(User.SALES, Desk.creation(deal, DealDocument.json("{}")), Desk.freshKey());

    Answer second =
        desk.create(User.SALES2, Desk.creation(deal, DealDocument.json("{}")), Desk.freshKey());

    Expect.status(201, first);
    Problem.of(second, 409, "deal-has-handoff")
        .tells("handoffId", first.text("/id"))
        .tells("currentState", "DRAFT");
  }

  @Test
  void refusesToDecideTwice(RunningSuite suite) {
    Desk desk = Desk.at(suite);
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES).submitted();
    String reviewId = deal.review(1, "OPEN");
    Expect.status(200, desk.decide(User.ENGINEER, reviewId, Decisions.approve(1, "We can start.")));

    Answer again =
        desk.decide(User.MANAGER, reviewId, Decisions.giveBack(1, "Wait.", "answers.goal", "Why?"));

    Problem.of(again, 409, "review-closed")
        .tells("currentState", "APPROVED")
        .tells("decidedBy", "Rina Patel");
  }

  @Test
  void refusesToSubmitWhatIsApproved(RunningSuite suite) {
    Desk desk = Desk.at(suite);
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES).submitted();
    Expect.status(
        200, desk.decide(User.ENGINEER, deal.review(1, "OPEN"), Decisions.approve(1, "Yes.")));
    Patience.await("approval").until(() -> deal.read().text("/state").equals("APPROVED"));

    Answer again = desk.submit(User.SALES, deal.id(), deal.version());

    Problem.of(again, 409, "wrong-state").tells("currentState", "APPROVED");
    assertThat(deal.read().body().path("revision").asInt()).isEqualTo(1);
  }

  @Test
  void refusesToDecideOnWhatWasWithdrawn(RunningSuite suite) {
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES).submitted();
    deal.review(1, "OPEN");
    String reviewId = deal.withdrawn().review(1, "CANCELLED");

    Answer decided =
        Desk.at(suite).decide(User.ENGINEER, reviewId, Decisions.approve(1, "We can start."));

    Problem.of(decided, 409, "review-closed").tells("currentState", "CANCELLED");
  }

  @Test
  void refusesADecisionThatNamesAnOlderRevision(RunningSuite suite) {
    Desk desk = Desk.at(suite);
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES).submitted();
    String olderReviewId = deal.review(1, "OPEN");
    String reviewId = deal.withdrawn().submitted().review(2, "OPEN");

    Answer older = desk.decide(User.ENGINEER, reviewId, Decisions.approve(1, "We can start."));
    Answer olderReview =
        desk.decide(User.ENGINEER, olderReviewId, Decisions.approve(1, "We can start."));

    Problem.of(older, 409, "other-revision")
        .tells("currentRevision", 2)
        .tells("currentState", "OPEN");
    Problem.of(olderReview, 409, "review-closed").tells("currentState", "CANCELLED");
    assertThat(deal.read().text("/state")).isEqualTo("SUBMITTED");
  }
}
