package io.handoff.system.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.system.deal.DealDocument;
import io.handoff.system.deal.Decisions;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.SmallDeal;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.SuiteExtension;
import io.handoff.system.suite.User;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteExtension.class)
class RightsIT {

  @Test
  void refusesWhatNoRoleOfTheirsAllows(RunningSuite suite) {
    Desk desk = Desk.at(suite);
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES).submitted();
    String reviewId = deal.review(1, "OPEN");

    Problem.of(desk.create(User.ENGINEER, DealDocument.json("{}")), 403, "not-allowed");
    Problem.of(
        desk.patch(User.AUDITOR, deal.id(), deal.version(), DealDocument.json("{}")),
        403,
        "not-allowed");
    Problem.of(desk.submit(User.ENGINEER, deal.id(), deal.version()), 403, "not-allowed");
    Problem.of(desk.withdraw(User.MANAGER, deal.id(), deal.version()), 403, "not-allowed");
    Problem.of(
        desk.decide(User.SALES, reviewId, Decisions.approve(1, "Fine.")), 403, "not-allowed");
    Problem.of(
        desk.decide(User.AUDITOR, reviewId, Decisions.approve(1, "Fine.")), 403, "not-allowed");
    Problem.of(
        suite.call(User.SALES, Service.NOTIFICATION, "GET", "/api/v1/deliveries").send(),
        403,
        "not-allowed");
    Problem.of(
        suite
            .call(
                User.AUDITOR,
                Service.NOTIFICATION,
                "POST",
                "/api/v1/deliveries/" + UUID.randomUUID() + "/retry")
            .send(),
        403,
        "not-allowed");
    assertThat(deal.read().text("/state")).isEqualTo("SUBMITTED");
  }

  @Test
  void refusesAnAuthorsDecisionOnTheirOwnRevision(RunningSuite suite) {
    // Given
    SmallDeal deal = SmallDeal.draftedBy(suite, User.LEAD).submitted();
    String reviewId = deal.review(1, "OPEN");

    // When
    Answer decided =
        Desk.at(suite).decide(User.LEAD, reviewId, Decisions.approve(1, "I wrote it well."));

    // Then
    Problem.of(decided, 403, "own-revision");
    assertThat(Desk.at(suite).review(User.LEAD, reviewId).text("/state")).isEqualTo("OPEN");
  }

  @Test
  void refusesASellersChangeToAnothersDeal(RunningSuite suite) {
    Desk desk = Desk.at(suite);
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES);

    Problem.of(
        desk.patch(
            User.SALES2, deal.id(), deal.version(), DealDocument.json("{\"title\": \"Mine\"}")),
        403,
        "not-yours-to-edit");
    Problem.of(desk.submit(User.SALES2, deal.id(), deal.version()), 403, "not-yours-to-edit");
    assertThat(deal.read().text("/document/title")).isEqualTo("Staff portal");
  }

  @Test
  void findsNothingUnderAnUnknownId(RunningSuite suite) {
    Desk desk = Desk.at(suite);
    String unknown = UUID.randomUUID().toString();

    Problem.of(desk.read(User.SALES, unknown), 404, "handoff-not-found");
    Problem.of(desk.read(User.SALES, "HO-999999999"), 404, "handoff-not-found");
    Problem.of(desk.read(User.SALES, "neither"), 404, "handoff-not-found");
    Problem.of(desk.read(User.SALES, unknown, "trail"), 404, "handoff-not-found");
    Problem.of(desk.submit(User.SALES, unknown, "\"1\""), 404, "handoff-not-found");
    Problem.of(desk.review(User.ENGINEER, unknown), 404, "unknown-review");
    Problem.of(
        desk.decide(User.ENGINEER, unknown, Decisions.approve(1, "Fine.")), 404, "unknown-review");
    Problem.of(desk.review(User.ENGINEER, "neither"), 404, "not-found");
    Problem.of(
        suite
            .call(
                User.OPERATOR,
                Service.NOTIFICATION,
                "POST",
                "/api/v1/deliveries/" + unknown + "/retry")
            .send(),
        404,
        "delivery-unknown");
  }

  @Test
  void findsNothingThatIsNotTheirsToSee(RunningSuite suite) {
    // Given
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES);

    // When
    Answer answer =
        suite
            .anonymous(Service.DEALS, "GET", "/api/v1/handoffs/" + deal.id())
            .bearer(suite.tokens().ofPortal())
            .send();

    // Then
    Problem.of(answer, 404, "handoff-not-found");
  }
}
