package io.handoff.review.review.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person decides, or who stands in for them. */
@FeatureTest
class WhoDecidesTest {

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject SettableClock clock;
  @Inject AgroalDataSource database;

  private String rinaName;
  private Caller rina;
  private Caller luca;
  private HandoffStream handoff;

  @BeforeEach
  void begin() {
    clock.set(Instant.parse("2026-11-20T10:00:00Z"));
    rinaName = "rina-" + UUID.randomUUID();
    rina = Caller.of(issuer, rinaName, "engineer");
    luca = Caller.of(issuer, "luca.rossi", "engineer");
    handoff = reviews.handoff();
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  @DisplayName("R107 One engineer decides; another one is told who it is")
  void refusesWhoIsNotTheReviewer() {
    UUID review = open().reviewId();

    assertProblem(luca.approve(review), 403, "not-the-reviewer")
        .with(
            "detail",
            "Rina Vale decides; comment, or ask them or a manager to hand the review over to you.")
        .with("reviewer.name", "Rina Vale");
    assertThat(rina.approve(review).statusCode()).isEqualTo(200);
  }

  @Test
  void aManagerMayDecide() {
    UUID review = open().reviewId();

    Response decided = Caller.of(issuer, "amara", "manager").approve(review);

    assertThat(decided.statusCode()).isEqualTo(200);
    assertThat(decided.<String>path("decision.onBehalfOf")).isNull();
  }

  @ParameterizedTest(name = "R105 {0}: {2}")
  @CsvSource({
    "before the cover begins,    2026-11-22T22:59:59Z, 403",
    "when the cover begins,      2026-11-22T23:00:00Z, 200",
    "in the last second of it,   2026-11-24T22:59:59Z, 200",
    "when it has ended,          2026-11-24T23:00:01Z, 403"
  })
  void theDelegateDecidesInsideTheDatesOnly(String when, Instant at, int status) {
    UUID review = open().reviewId();
    cover("luca.rossi");
    clock.set(at);

    assertThat(luca.approve(review).statusCode()).isEqualTo(status);
  }

  @Test
  @DisplayName("R105 A decision under a cover shows both names, in the answer and in the event")
  void showsBothNames() {
    // Given
    ReviewOpened opened = open();
    cover("luca.rossi");
    clock.set(Instant.parse("2026-11-23T09:00:00Z"));

    // When
    Response decided =
        luca.decide(
            opened.reviewId(),
            "{'decision':'RETURN','revision':1,'reasons':[{'path':'answers.whyNow','text':'Why?'}]}");

    // Then
    assertThat(decided.<String>path("decision.by")).isEqualTo("Person luca.rossi");
    assertThat(decided.<String>path("decision.onBehalfOf")).isEqualTo("Rina Vale");
    try (Published published = reviews.published(handoff)) {
      HandoffReturned returned = published.await(HandoffReturned.class);
      assertThat(returned.decidedBy().subject()).isEqualTo("luca.rossi");
      assertThat(returned.onBehalfOf()).isEqualTo(person());
    }
  }

  @Test
  void whoeverIsCoveredStillDecidesInTheirOwnName() {
    UUID review = open().reviewId();
    cover("luca.rossi");
    clock.set(Instant.parse("2026-11-23T09:00:00Z"));

    Response decided = rina.approve(review);

    assertThat(decided.statusCode()).isEqualTo(200);
    assertThat(decided.<String>path("decision.onBehalfOf")).isNull();
    try (Published published = reviews.published(handoff)) {
      assertThat(published.await(HandoffApproved.class).onBehalfOf()).isNull();
    }
  }

  @Test
  @DisplayName("R105 Who stands in is named when the review opens")
  void namesTheStandInAtOnce() {
    cover("luca.rossi");
    clock.set(Instant.parse("2026-11-23T09:00:00Z"));

    ReviewOpened opened = open();

    assertThat(opened.standIn()).isEqualTo(new Person("Luca Rossi", "luca.rossi@example.com"));
    Response read = luca.get("/api/v1/reviews/{id}", opened.reviewId());
    assertThat(read.<String>path("deciding.finalApprover.name")).isEqualTo("Rina Vale");
    assertThat(read.<String>path("deciding.because")).isEqualTo("Engineering owner of the record.");
    assertThat(read.<String>path("deciding.standIn.words"))
        .isEqualTo("Luca Rossi decides for Person " + rinaName + " to 24 Nov 2026");
  }

  @Test
  @DisplayName("R105 Who wrote the revision does not decide for somebody else either")
  void theAuthorIsNoDelegate() {
    UUID review = open().reviewId();
    cover("author-1");
    clock.set(Instant.parse("2026-11-23T09:00:00Z"));

    assertProblem(Caller.of(issuer, "author-1", "engineer").approve(review), 403, "own-revision");
  }

  @Test
  @DisplayName("R105 Nobody decides for the author: the rule refuses it, and so does the database")
  void nobodyDecidesForTheAuthor() throws SQLException {
    // Given: the engineering owner edited the record, nobody is on duty, and Luca stands in
    ReviewOpened opened =
        reviews.open(
            handoff,
            DocumentFixture.cleanWith(
                "{'engineeringOwner':{'name':'Jon Berg','email':'Jon.Berg@example.com'}}"),
            clock.instant());
    assertThat(
            Caller.of(issuer, "amara", "manager")
                .post(
                    "{'person':{'name':'Jon Berg','email':'jon.berg@example.com'},'delegate':"
                        + "{'name':'Luca Rossi','email':'luca.rossi@example.com'},"
                        + "'from':'2031-01-06','until':'2031-01-07','zone':'Europe/Berlin',"
                        + "'reason':'Holiday.'}",
                    "/api/v1/covers")
                .statusCode())
        .isEqualTo(201);
    clock.set(Instant.parse("2031-01-06T09:00:00Z"));

    // Then
    assertProblem(luca.approve(opened.reviewId()), 403, "own-revision");
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                """
                UPDATE review SET state = 'APPROVED', decided_by = 'luca', decided_at = now(),
                  decided_for_name = 'Jon Berg', decided_for_email = 'Jon.Berg@example.com'
                WHERE id = ?
                """)) {
      update.setObject(1, opened.reviewId());
      Assertions.assertThatThrownBy(update::executeUpdate)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("author_is_not_decided_for");
    }
  }

  @Test
  @DisplayName(
      "R107 Of a reviewer and a stand-in who decide at once, one wins; the other learns who")
  void oneOfTwoWins() {
    // Given
    UUID review = open().reviewId();
    cover("luca.rossi");
    clock.set(Instant.parse("2026-11-23T09:00:00Z"));

    // When
    List<Response> answers =
        Stream.of(rina, luca)
            .map(caller -> CompletableFuture.supplyAsync(() -> caller.approve(review)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    // Then
    Response won = answers.stream().filter(a -> a.statusCode() == 200).findFirst().orElseThrow();
    Response late = answers.stream().filter(a -> a != won).findFirst().orElseThrow();
    assertProblem(late, 409, "review-closed").with("decidedBy", won.path("decision.by"));
  }

  private Person person() {
    return new Person("Rina Vale", rinaName + "@example.com");
  }

  private ReviewOpened open() {
    HandoffDocument document =
        DocumentFixture.cleanWith(
            "{'engineeringOwner':{'name':'Rina Vale','email':'%s@example.com'}}"
                .formatted(rinaName));
    return reviews.open(handoff, document, clock.instant());
  }

  private void cover(String delegate) {
    Response planned =
        rina.post(
            "{'delegate':{'name':'Luca Rossi','email':'%s@example.com'},'from':'2026-11-23',"
                    .formatted(delegate)
                + "'until':'2026-11-24','zone':'Europe/Berlin','reason':'Holiday.'}",
            "/api/v1/covers");
    assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);
  }
}
