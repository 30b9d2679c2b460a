package io.handoff.review.desk.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.web.Caller;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In Berlin it is an hour later than the instants say. */
@FeatureTest
class WhoseTurnTest {

  private static final Instant THURSDAY = Instant.parse("2026-11-19T11:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-11-20T11:00:00Z");

  /** The clock goes on while the service works. */
  private static final Duration A_WHILE = Duration.ofMinutes(5);

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject SettableClock clock;

  private final String reviewer = "noor-" + UUID.randomUUID();
  private final String owner = "mei-" + UUID.randomUUID();
  private Caller noor;
  private Caller mei;

  @BeforeEach
  void begin() {
    clock.set(FRIDAY);
    noor = Caller.of(issuer, reviewer, "engineer");
    mei = Caller.of(issuer, owner, "sales");
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  @DisplayName("R99 A desk says whose turn it is, what comes next and the working time left")
  void showsBothSidesOfAnOpenReview() {
    // Given
    UUID late = open(THURSDAY);
    UUID open = open(FRIDAY);

    // When
    Response mine = noor.get("/api/v1/reviews?turn=mine");
    Response waiting = mei.get("/api/v1/reviews?turn=waiting");

    // Then
    assertThat(ids(mine)).as(mine.asString()).containsExactly(late.toString(), open.toString());
    assertThat(mine.<List<String>>path("items.next")).containsExactly("Decide", "Decide");
    assertThat(timeLeft(mine, 0)).isCloseTo(Duration.ofHours(-3), A_WHILE);
    assertThat(timeLeft(mine, 1)).isCloseTo(Duration.ofMinutes(330), A_WHILE);
    assertThat(mine.<List<Integer>>path("items.openThreads")).containsExactly(0, 0);
    assertThat(ids(waiting)).containsExactly(late.toString(), open.toString());
    assertThat(waiting.<List<String>>path("items.next"))
        .containsExactly("Wait for Noor Haddad", "Wait for Noor Haddad");
    assertThat(ids(noor.get("/api/v1/reviews?turn=waiting"))).isEmpty();
    assertThat(ids(mei.get("/api/v1/reviews?turn=mine"))).isEmpty();
  }

  @Test
  @DisplayName("R99 A return moves a review from the reviewer's desk to the sales owner's")
  void movesWithAReturn() {
    // Given
    UUID review = open(FRIDAY);
    Response commented =
        noor.post(
            "{'path':'answers.whyNow','text':'Why this week?','blocking':true}",
            "/api/v1/reviews/{id}/threads",
            review);
    assertThat(commented.statusCode()).as(commented.asString()).isEqualTo(201);

    // When
    Response returned =
        noor.decide(
            review,
            "{'decision':'RETURN','revision':1,'reasons':[{'path':'answers.whyNow','text':'Why?'}]}");
    assertThat(returned.statusCode()).as(returned.asString()).isEqualTo(200);

    // Then
    Response mine = mei.get("/api/v1/reviews?turn=mine");
    assertThat(ids(mine)).as(mine.asString()).containsExactly(review.toString());
    assertThat(mine.<String>path("items[0].next")).isEqualTo("Fix and send again");
    assertThat(mine.<Object>path("items[0].timeLeft")).isNull();
    assertThat(mine.<Integer>path("items[0].openThreads")).isEqualTo(1);
    assertThat(ids(noor.get("/api/v1/reviews?turn=mine"))).isEmpty();
    Response waiting = noor.get("/api/v1/reviews?turn=waiting");
    assertThat(waiting.<List<String>>path("items.next")).containsExactly("Wait for Mei Ito");
  }

  @Test
  void showsAHandedOverReviewToBoth() {
    // Given
    UUID review = open(FRIDAY);
    String other = "luca-" + UUID.randomUUID();

    // When
    Response handed =
        noor.post(
            "{'to':{'name':'Luca Rossi','email':'%s@example.com'},'reason':'In a workshop.'}"
                .formatted(other),
            "/api/v1/reviews/{id}/handover",
            review);
    assertThat(handed.statusCode()).as(handed.asString()).isEqualTo(201);

    // Then
    assertThat(ids(noor.get("/api/v1/reviews?turn=mine"))).isEmpty();
    Response waiting = noor.get("/api/v1/reviews?turn=waiting");
    assertThat(waiting.<List<String>>path("items.next")).containsExactly("Wait for Luca Rossi");
    Response mine = Caller.of(issuer, other, "engineer").get("/api/v1/reviews?turn=mine");
    assertThat(ids(mine)).containsExactly(review.toString());
  }

  @Test
  @DisplayName("R99 Who stands in for a reviewer finds the review on their desk")
  void showsAStandInWhatTheyDecide() {
    // Given
    UUID review = open(FRIDAY);
    String standIn = "luca-" + UUID.randomUUID();
    Response planned =
        noor.post(
            "{'delegate':{'name':'Luca Rossi','email':'%s@example.com'},'from':'2026-11-20',"
                    .formatted(standIn)
                + "'until':'2026-11-20','zone':'Europe/Berlin','reason':'Holiday.'}",
            "/api/v1/covers");
    assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);

    // When
    Caller luca = Caller.of(issuer, standIn, "engineer");
    Response mine = luca.get("/api/v1/reviews?turn=mine");
    clock.set(FRIDAY.plus(Duration.ofDays(1)));
    Response onTheNextDay = luca.get("/api/v1/reviews?turn=mine");

    // Then
    assertThat(ids(mine)).as(mine.asString()).containsExactly(review.toString());
    assertThat(mine.<String>path("items[0].next")).isEqualTo("Decide for Noor Haddad");
    assertThat(ids(onTheNextDay)).isEmpty();
  }

  @Test
  void goesThroughAllPages() {
    List<String> opened =
        List.of(open(FRIDAY).toString(), open(THURSDAY).toString(), open(FRIDAY).toString());

    List<String> seen = new ArrayList<>();
    Response page = noor.get("/api/v1/reviews?turn=mine&limit=1");
    seen.addAll(ids(page));
    while (page.path("next") != null) {
      page = noor.get("/api/v1/reviews?turn=mine&limit=1&cursor={next}", page.<String>path("next"));
      seen.addAll(ids(page));
    }

    assertThat(seen).containsExactly(opened.get(1), opened.get(0), opened.get(2));
    assertThat(ids(noor.get("/api/v1/reviews?turn=all&limit=100"))).containsAll(opened);
  }

  @ParameterizedTest
  @ValueSource(strings = {"turn=yours", "turn=mine&state=OPEN", "turn=mine&cursor=abc"})
  void refusesWhatItCannotRead(String query) {
    assertProblem(noor.get("/api/v1/reviews?" + query), 400, "malformed-parameter");
  }

  private UUID open(Instant sent) {
    HandoffStream handoff = reviews.handoff();
    return reviews
        .open(
            handoff,
            DocumentFixture.cleanWith(
                """
                {'engineeringOwner':{'name':'Noor Haddad','email':'%s@example.com'},
                 'salesOwner':{'name':'Mei Ito','email':'%s@example.com'}}
                """
                    .formatted(reviewer, owner)),
            sent)
        .reviewId();
  }

  private static List<String> ids(Response response) {
    return response.path("items.id");
  }

  private static Duration timeLeft(Response response, int item) {
    return Duration.parse(response.path("items[%d].timeLeft".formatted(item)));
  }
}
