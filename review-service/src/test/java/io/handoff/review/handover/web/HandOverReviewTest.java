package io.handoff.review.handover.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ReviewHandedOver;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.web.Caller;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@FeatureTest
class HandOverReviewTest {

  private static final String LUCA = "{'name':'Luca Rossi','email':'luca.rossi@example.com'}";

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject Clock clock;

  private HandoffStream handoff;
  private ReviewOpened opened;
  private Caller rina;
  private Caller luca;
  private Caller amara;

  @BeforeEach
  void begin() {
    handoff = reviews.handoff();
    opened = reviews.open(handoff, DocumentFixture.clean(), clock.instant());
    rina = Caller.of(issuer, "rina.patel", "engineer");
    luca = Caller.of(issuer, "luca.rossi", "engineer");
    amara = Caller.of(issuer, "amara.okafor", "manager");
  }

  @Test
  @DisplayName("R105 A review that is handed over keeps its due time, and the other one decides")
  void movesTheTurnAndKeepsTheDueTime() {
    // When
    Response handed = handOver(rina, LUCA);

    // Then
    assertThat(handed.statusCode()).as(handed.asString()).isEqualTo(201);
    Response review = luca.get("/api/v1/reviews/{id}", opened.reviewId());
    assertThat(review.<String>path("reviewer.name")).isEqualTo("Luca Rossi");
    assertThat(review.<String>path("due.at")).isEqualTo(opened.due().at().toString());
    assertThat(review.<List<String>>path("turns.person.name"))
        .containsExactly("Rina Patel", "Luca Rossi");
    assertThat(review.<String>path("turns[0].until"))
        .isEqualTo(review.<String>path("turns[1].from"));
    assertProblem(rina.approve(opened.reviewId()), 403, "not-the-reviewer");
    assertThat(luca.approve(opened.reviewId()).statusCode()).isEqualTo(200);
    try (Published published = reviews.published(handoff)) {
      ReviewHandedOver fact = published.await(ReviewHandedOver.class);
      assertThat(fact.from()).isEqualTo(opened.reviewer());
      assertThat(fact.reviewer().name()).isEqualTo("Luca Rossi");
      assertThat(fact.salesOwner()).isEqualTo(opened.salesOwner());
      assertThat(fact.reason()).isEqualTo("In a workshop.");
      assertThat(fact.by().name()).isEqualTo("Person rina.patel");
      assertThat(fact.due()).isEqualTo(opened.due());
    }
  }

  @Test
  @DisplayName("R105 A hand-over names who stood in for the reviewer")
  void namesWhoStoodIn() {
    // Given
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    String away = "away-" + UUID.randomUUID();
    handOver(rina, "{'name':'Ada Away','email':'%s@example.com'}".formatted(away));
    Response planned =
        Caller.of(issuer, away, "engineer")
            .post(
                "{'delegate':{'name':'Ben Ola','email':'ben.ola@example.com'},'zone':'UTC','from':'%s','until':'%s','reason':'Leave.'}"
                    .formatted(today, today.plusDays(1)),
                "/api/v1/covers");
    assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);

    // When
    handOver(amara, LUCA);

    // Then
    try (Published published = reviews.published(handoff)) {
      ReviewHandedOver fact = published.await(ReviewHandedOver.class, 2);
      assertThat(fact.from().name()).isEqualTo("Ada Away");
      assertThat(fact.fromStandIn()).isEqualTo(new Person("Ben Ola", "ben.ola@example.com"));
      assertThat(fact.standIn()).isNull();
    }
  }

  @Test
  @DisplayName("R105 Every hand-over stays on record, first to last")
  void staysOnRecord() {
    handOver(rina, LUCA);
    handOver(amara, "{'name':'Ben Ola','email':'ben.ola@example.com'}");

    Response list =
        Caller.of(issuer, "mei", "sales").get("/api/v1/reviews/{id}/handover", opened.reviewId());

    assertThat(list.<List<String>>path("from.name")).containsExactly("Rina Patel", "Luca Rossi");
    assertThat(list.<List<String>>path("to.name")).containsExactly("Luca Rossi", "Ben Ola");
    assertThat(list.<List<String>>path("by"))
        .containsExactly("Person rina.patel", "Person amara.okafor");
  }

  @ParameterizedTest(name = "R105 A review is not handed over to {0}")
  @CsvSource({
    "its author,              Mei Tan,    mei.tan@example.com,    own-revision",
    "somebody who edited it,  Jon Berg,   JON.BERG@example.com,   own-revision",
    "its reviewer,            Rina Patel, Rina.Patel@example.com, same-person",
    "a group,                 The team,   team@example.com,       not-one-person"
  })
  void refusesWhoCannotDecide(String who, String name, String email, String code) {
    Response refused = handOver(amara, "{'name':'%s','email':'%s'}".formatted(name, email));

    assertProblem(refused, 422, "invalid-input")
        .with("errors[0].path", "to")
        .with("errors[0].code", code);
  }

  @Test
  void somebodyElseDoesNotTakeIt() {
    assertProblem(handOver(luca, LUCA), 403, "not-the-reviewer");
  }

  @Test
  @DisplayName("R105 Whoever is on duty may take a review over")
  void whoIsOnDutyTakesIt() {
    // Given
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    putRota(
        "{'zone':'UTC','dated':[{'from':'%s','until':'%s','person':%s}]}"
            .formatted(today, today.plusDays(1), LUCA));

    // When
    Response taken = handOver(luca, LUCA);
    putRota("{'zone':'Europe/Berlin'}");

    // Then
    assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);
  }

  @Test
  void aReviewThatHasEndedStaysWhereItIs() {
    rina.approve(opened.reviewId());

    assertProblem(handOver(amara, LUCA), 409, "review-closed");
  }

  @Test
  void saysWhatIsMissing() {
    Response refused = amara.post("{}", "/api/v1/reviews/{id}/handover", opened.reviewId());

    assertThat(refused.<List<Map<String, String>>>path("errors"))
        .extracting(fault -> fault.get("path"))
        .containsExactly("reason", "to");
  }

  @Test
  void handsOverOnceForOneIdempotencyKey() {
    String key = UUID.randomUUID().toString();

    assertThat(handOverWith(key)).isEqualTo(handOverWith(key));
  }

  private String handOverWith(String key) {
    return rina.request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body("{'to':%s,'reason':'In a workshop.'}".formatted(LUCA).replace('\'', '"'))
        .post("/api/v1/reviews/{id}/handover", opened.reviewId())
        .path("id");
  }

  private Response handOver(Caller by, String to) {
    return by.post(
        "{'to':%s,'reason':'In a workshop.'}".formatted(to),
        "/api/v1/reviews/{id}/handover",
        opened.reviewId());
  }

  private void putRota(String json) {
    assertThat(
            amara
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(json.replace('\'', '"'))
                .put("/api/v1/rota")
                .statusCode())
        .isEqualTo(200);
  }
}
