package io.handoff.review.absence;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.ReviewerAway;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.web.Caller;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever waits is told at once that the reviewer is away. */
@FeatureTest
class TellOfAbsenceTest {

  private static final String WEEK =
      "'monday':[{'from':'09:00','to':'17:30'}],'tuesday':[{'from':'09:00','to':'17:30'}],"
          + "'wednesday':[{'from':'09:00','to':'17:30'}],'thursday':[{'from':'09:00','to':'17:30'}],"
          + "'friday':[{'from':'09:00','to':'17:30'}]";

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject SettableClock clock;

  private String rinaName;
  private Caller rina;
  private Caller amara;
  private HandoffStream handoff;

  @BeforeEach
  void begin() {
    rinaName = "rina-" + UUID.randomUUID();
    rina = Caller.of(issuer, rinaName, "engineer");
    amara = Caller.of(issuer, "amara.okafor", "manager");
    handoff = reviews.handoff();
    closed();
  }

  @AfterEach
  void end() {
    rota("");
    clock.reset();
  }

  @ParameterizedTest(name = "R105 {0}: told is {2}")
  @CsvSource({
    "on the last working day before,       2026-11-20T10:00:00Z, false",
    "in the evening before,                2026-11-20T20:00:00Z, true",
    "on the day off before,                2026-11-22T10:00:00Z, true",
    "on the first day away,                2026-11-23T10:00:00Z, true",
    "on the last day away,                 2026-11-27T10:00:00Z, true",
    "in the evening of the last day away,  2026-11-27T20:00:00Z, false"
  })
  void tellsWhenTheNextWorkingMomentIsADayAway(String when, Instant sent, boolean told) {
    open(sent, "{}");

    try (Published published = reviews.published(handoff)) {
      published.await(ReviewOpened.class);
      assertThat(published.all(ReviewerAway.class)).hasSize(told ? 1 : 0);
    }
  }

  @Test
  @DisplayName("R105 Who can help is named: the manager, and who is on duty")
  void namesWhoCanHelp() {
    rota(
        "{'from':'2026-11-23','until':'2026-11-27',"
            + "'person':{'name':'Luca Rossi','email':'luca.rossi@example.com'}}");

    ReviewOpened opened = open(Instant.parse("2026-11-23T10:00:00Z"), "{}");

    try (Published published = reviews.published(handoff)) {
      ReviewerAway away = published.await(ReviewerAway.class);
      assertThat(away.reviewer()).isEqualTo(opened.reviewer());
      assertThat(away.awayUntil()).isEqualTo(LocalDate.parse("2026-11-27"));
      assertThat(away.wroteIt()).isFalse();
      assertThat(away.manager().name()).isEqualTo("Amara Okafor");
      assertThat(away.onDuty()).extracting(Person::name).containsExactly("Luca Rossi");
      assertThat(away.due()).isEqualTo(opened.due());
    }
  }

  @Test
  @DisplayName("R105 Sales learns who stands in, whose working time the due time goes by")
  void namesWhoStandsIn() {
    clock.set(Instant.parse("2026-11-20T10:00:00Z"));
    Response planned =
        rina.post(
            "{'delegate':{'name':'Luca Rossi','email':'luca-%s@example.com'},'from':'2026-11-23',"
                    .formatted(rinaName)
                + "'until':'2026-11-27','reason':'Holiday.'}",
            "/api/v1/covers");
    assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);

    ReviewOpened opened = open(Instant.parse("2026-11-23T10:00:00Z"), "{}");

    assertThat(opened.standIn()).isNotNull();
    assertThat(opened.due().at()).isEqualTo("2026-11-23T16:30:00Z");
    try (Published published = reviews.published(handoff)) {
      ReviewerAway away = published.await(ReviewerAway.class);
      assertThat(away.standIn()).isEqualTo(opened.standIn());
      assertThat(away.awayUntil()).isEqualTo(LocalDate.parse("2026-11-27"));
    }
  }

  @Test
  @DisplayName("R105 Nobody stands in who edited the revision themselves")
  void whoEditedItDoesNotStandIn() {
    clock.set(Instant.parse("2026-11-20T10:00:00Z"));
    rina.post(
        "{'delegate':{'name':'Mei Tan','email':'mei.tan@example.com'},'from':'2026-11-23',"
            + "'until':'2026-11-27','reason':'Holiday.'}",
        "/api/v1/covers");

    ReviewOpened opened = open(Instant.parse("2026-11-23T10:00:00Z"), "{}");

    assertThat(opened.standIn()).isNull();
    try (Published published = reviews.published(handoff)) {
      assertThat(published.await(ReviewerAway.class).standIn()).isNull();
    }
  }

  @Test
  @DisplayName("R105 A reviewer who edited the revision is told of, when nobody is on duty")
  void tellsOfAReviewerWhoEditedIt() {
    open(
        Instant.parse("2026-11-23T10:00:00Z"),
        "{'engineeringOwner':{'name':'Jon Berg','email':'jon.berg@example.com'}}");

    try (Published published = reviews.published(handoff)) {
      ReviewerAway away = published.await(ReviewerAway.class);
      assertThat(away.wroteIt()).isTrue();
      assertThat(away.onDuty()).isEmpty();
    }
  }

  private ReviewOpened open(Instant sent, String change) {
    clock.set(sent);
    return reviews.open(
        handoff,
        DocumentFixture.with(
            DocumentFixture.cleanWith(
                "{'engineeringOwner':{'name':'Rina Vale','email':'%s@example.com'}}"
                    .formatted(rinaName)),
            change),
        sent);
  }

  private void closed() {
    assertThat(
            rina.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(
                    ("{'zone':'Europe/Berlin','cutOff':'16:00','week':{"
                            + WEEK
                            + "},"
                            + "'closures':[{'from':'2026-11-23','to':'2026-11-27',"
                            + "'name':'Holiday'}]}")
                        .replace('\'', '"'))
                .put("/api/v1/calendars/me")
                .statusCode())
        .isEqualTo(200);
  }

  private void rota(String dated) {
    assertThat(
            amara
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{'zone':'Europe/Berlin','dated':[%s]}".formatted(dated).replace('\'', '"'))
                .put("/api/v1/rota")
                .statusCode())
        .isEqualTo(200);
  }
}
