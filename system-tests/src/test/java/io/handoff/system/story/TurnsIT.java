package io.handoff.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.system.deal.Decisions;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.Expect;
import io.handoff.system.deal.SmallDeal;
import io.handoff.system.suite.Patience;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.SuiteExtension;
import io.handoff.system.suite.User;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Both services say whose turn it is and what comes next, in the same words. */
@ExtendWith(SuiteExtension.class)
class TurnsIT {

  @Test
  @DisplayName("R99 Sales and engineering read the same next step, due time and time left")
  void agreeOnWhatComesNext(RunningSuite suite) {
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES).submitted();
    String review = deal.review(1, "OPEN");
    Patience.await("the turn of " + deal.id())
        .until(() -> ofDeals(suite, User.ENGINEER, deal), row -> row.hasNonNull("due"));

    assertAgreed(suite, User.ENGINEER, "mine", deal, "Decide");
    String waits = "Wait for " + suite.person(User.ENGINEER).name();
    assertAgreed(suite, User.SALES, "waiting", deal, waits);
    assertAgreed(suite, User.MANAGER, "all", deal, waits);
    assertThat(dueOf(ofDeals(suite, User.SALES, deal), "due"))
        .isEqualTo(dueOf(ofReviews(suite, User.SALES, "waiting", deal), "dueAt"));
    assertSameTimeLeft(suite, deal);

    Expect.status(
        200,
        Desk.at(suite)
            .decide(
                User.ENGINEER,
                review,
                Decisions.giveBack(1, "Say more.", "answers.whyNow", "Why now?")));
    Patience.await("the return of " + deal.id())
        .until(deal::read, found -> found.text("/state").equals("RETURNED"));

    assertAgreed(suite, User.SALES, "mine", deal, "Fix and send again");
    assertAgreed(
        suite, User.ENGINEER, "waiting", deal, "Wait for " + suite.person(User.SALES).name());
  }

  private static void assertAgreed(
      RunningSuite suite, User user, String turn, SmallDeal deal, String next) {
    assertThat(ofDeals(suite, user, deal).path("next").asText()).isEqualTo(next);
    assertThat(ofReviews(suite, user, turn, deal).path("next").asText()).isEqualTo(next);
  }

  /** Time passes between the looks, so the one falls between the two others. */
  private static void assertSameTimeLeft(RunningSuite suite, SmallDeal deal) {
    Duration before = timeLeft(ofDeals(suite, User.SALES, deal));
    Duration desk = timeLeft(ofReviews(suite, User.SALES, "waiting", deal));
    Duration after = timeLeft(ofDeals(suite, User.SALES, deal));
    assertThat(desk).isBetween(after, before);
  }

  private static Duration timeLeft(JsonNode row) {
    return Duration.parse(row.path("timeLeft").asText());
  }

  private static Instant dueOf(JsonNode row, String member) {
    return Instant.parse(row.path(member).asText());
  }

  private static JsonNode ofDeals(RunningSuite suite, User user, SmallDeal deal) {
    return Expect.status(
            200,
            suite
                .call(
                    user,
                    Service.DEALS,
                    "GET",
                    "/api/v1/handoffs?deal=" + deal.read().text("/dealId"))
                .send())
        .body()
        .at("/items/0");
  }

  /** The row of a desk, which may have several pages. */
  private static JsonNode ofReviews(RunningSuite suite, User user, String turn, SmallDeal deal) {
    String address = "/api/v1/reviews?limit=100&turn=" + turn;
    String page = address;
    while (true) {
      JsonNode rows =
          Expect.status(200, suite.call(user, Service.REVIEW, "GET", page).send()).body();
      for (JsonNode row : rows.path("items")) {
        if (row.at("/handoff/id").asText().equals(deal.id())) {
          return row;
        }
      }
      assertThat(rows.hasNonNull("next")).as("a row of " + deal.id() + " in " + turn).isTrue();
      page = address + "&cursor=" + rows.path("next").asText();
    }
  }
}
