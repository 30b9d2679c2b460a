package io.handoff.review.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.ReviewId;
import io.handoff.review.turn.KeepTurns;
import io.handoff.review.turn.TurnHolder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In Berlin it is an hour later than the instants say. */
@FeatureTest
class ReviewTimeTest {

  private static final Instant TEN_ON_FRIDAY = Instant.parse("2026-11-20T09:00:00Z");
  private static final Instant NOON_ON_FRIDAY = Instant.parse("2026-11-20T11:00:00Z");
  private static final Instant TEN_ON_MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  /** The clock goes on while the service works. */
  private static final Duration A_WHILE = Duration.ofMinutes(5);

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject SettableClock clock;
  @Inject KeepTurns keepTurns;
  @Inject ReadReviews readReviews;

  private final String reviewer = "noor-" + UUID.randomUUID();
  private HandoffStream handoff;
  private Caller noor;

  @BeforeEach
  void begin() {
    handoff = reviews.handoff();
    noor = Caller.of(issuer, reviewer, "engineer");
  }

  @AfterEach
  void resetTheClock() {
    clock.reset();
  }

  @Test
  @DisplayName("R99 Time used and time left are working time of the reviewer")
  void showsTimeUsedAndTimeLeft() {
    // Given
    UUID review = open(TEN_ON_FRIDAY);

    // When
    clock.set(NOON_ON_FRIDAY);
    Response atNoon = read(review);
    clock.set(TEN_ON_MONDAY);
    Response onMonday = read(review);

    // Then
    assertThat(duration(atNoon, "timeUsed")).isCloseTo(Duration.ofHours(2), A_WHILE);
    assertThat(duration(atNoon, "timeLeft")).isCloseTo(Duration.ofMinutes(330), A_WHILE);
    assertThat(duration(onMonday, "timeUsed")).isCloseTo(Duration.ofMinutes(510), A_WHILE);
    assertThat(duration(onMonday, "timeLeft")).isCloseTo(Duration.ofMinutes(-60), A_WHILE);
    assertThat(onMonday.<List<String>>path("turns.holder")).containsExactly("REVIEWER");
    assertThat(onMonday.<String>path("turns[0].person.email")).isEqualTo(reviewer + "@example.com");
    assertThat(onMonday.<Object>path("turns[0].until")).isNull();
  }

  @Test
  @DisplayName("R99 The clock stops when the reviewer returns the revision")
  void stopsWithTheDecision() {
    // Given
    UUID review = open(TEN_ON_FRIDAY);
    clock.set(NOON_ON_FRIDAY);

    // When
    Response returned =
        noor.decide(
            review,
            "{'decision':'RETURN','revision':1,'reasons':[{'path':'answers.whyNow','text':'Why?'}]}");
    clock.set(TEN_ON_MONDAY);
    Response onMonday = read(review);

    // Then
    assertThat(returned.statusCode()).as(returned.asString()).isEqualTo(200);
    assertThat(duration(onMonday, "timeUsed")).isCloseTo(Duration.ofHours(2), A_WHILE);
    assertThat(onMonday.<Object>path("timeLeft")).isNull();
    assertThat(onMonday.<List<String>>path("turns.holder")).containsExactly("REVIEWER", "SALES");
    assertThat(onMonday.<String>path("turns[0].until"))
        .isEqualTo(onMonday.<String>path("turns[1].from"));
  }

  @Test
  @DisplayName("R99 After an approval it is nobody's turn")
  void endsWithAnApproval() {
    UUID review = open(TEN_ON_FRIDAY);
    clock.set(NOON_ON_FRIDAY);

    assertThat(noor.approve(review).statusCode()).isEqualTo(200);

    Response read = read(review);
    assertThat(read.<List<String>>path("turns.holder")).containsExactly("REVIEWER");
    assertThat(read.<String>path("turns[0].until")).isNotBlank();
  }

  @Test
  @DisplayName("R99 The next revision ends the turn of sales and begins the reviewer's")
  void beginsAnewWithTheNextRevision() {
    try (Published published = reviews.published(handoff)) {
      // Given
      UUID first = open(TEN_ON_FRIDAY);
      clock.set(NOON_ON_FRIDAY);
      handoff.withdrawn(1, NOON_ON_FRIDAY);
      published.await(ReviewCancelled.class);

      // When
      clock.set(TEN_ON_MONDAY);
      handoff.submitted(2, document(), TEN_ON_MONDAY);
      UUID second = published.await(ReviewOpened.class, 2).reviewId();

      // Then
      Response read = read(second);
      assertThat(duration(read, "timeUsed")).isCloseTo(Duration.ZERO, A_WHILE);
      Response before = read(first);
      assertThat(before.<List<String>>path("turns.holder")).containsExactly("REVIEWER", "SALES");
      assertThat(before.<String>path("turns[1].until"))
          .isEqualTo(read.<String>path("turns[0].from"));
    }
  }

  @Test
  @DisplayName("R99 A calendar that changes in the middle of a review rewrites nothing")
  void keepsWhatPassedWhenTheCalendarChanges() {
    // Given two hours in the team's calendar
    UUID review = open(TEN_ON_FRIDAY);
    String due = read(review).path("due.at");
    clock.set(NOON_ON_FRIDAY);

    // When from now on she begins at three
    Response changed =
        noor.request()
            .contentType(ContentType.JSON)
            .header("If-Match", "\"0\"")
            .body(
                """
                {"zone":"Europe/Berlin","cutOff":"16:00",
                 "week":{"friday":[{"from":"15:00","to":"18:00"}]}}
                """)
            .put("/api/v1/calendars/me");
    clock.set(TEN_ON_FRIDAY.plus(Duration.ofHours(6)));
    Response atFour = read(review);

    // Then
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertThat(atFour.<String>path("due.at")).isEqualTo(due);
    assertThat(duration(atFour, "timeUsed")).isCloseTo(Duration.ofHours(3), A_WHILE);
    assertThat(duration(atFour, "timeLeft")).isCloseTo(Duration.ofMinutes(90), A_WHILE);
  }

  @Test
  @DisplayName("R99 The clock stands still while it is somebody else's turn")
  void standsStillWhileSomebodyElseIsAsked() {
    // Given
    UUID review = open(TEN_ON_FRIDAY);
    Person asked = new Person("Sol Marin", "sol.marin@example.com");

    // When
    pass(review, TurnHolder.OTHER, asked, TEN_ON_FRIDAY.plus(Duration.ofHours(1)));
    pass(
        review,
        TurnHolder.REVIEWER,
        new Person("Noor Haddad", reviewer + "@example.com"),
        TEN_ON_FRIDAY.plus(Duration.ofHours(3)));
    clock.set(TEN_ON_FRIDAY.plus(Duration.ofHours(4)));
    Response read = read(review);

    // Then
    assertThat(read.<List<String>>path("turns.holder"))
        .containsExactly("REVIEWER", "OTHER", "REVIEWER");
    assertThat(duration(read, "timeUsed")).isCloseTo(Duration.ofHours(2), A_WHILE);
  }

  @Test
  @DisplayName("R99 Turns do not overlap when a replica's clock is a little behind")
  void beginsWhereTheTurnBeforeItEnded() {
    // Given
    UUID review = open(TEN_ON_FRIDAY);

    // When
    Person noorHerself = new Person("Noor Haddad", reviewer + "@example.com");
    Person asked = new Person("Sol Marin", "sol.marin@example.com");
    pass(review, TurnHolder.OTHER, asked, NOON_ON_FRIDAY);
    pass(review, TurnHolder.REVIEWER, noorHerself, NOON_ON_FRIDAY.minusMillis(20));

    // Then
    Response read = read(review);
    assertThat(read.<List<String>>path("turns.holder"))
        .containsExactly("REVIEWER", "OTHER", "REVIEWER");
    assertThat(read.<List<String>>path("turns.from").subList(1, 3))
        .containsOnly(NOON_ON_FRIDAY.toString());
    assertThat(read.<String>path("turns[1].until")).isEqualTo(NOON_ON_FRIDAY.toString());
  }

  private void pass(UUID review, TurnHolder holder, Person person, Instant at) {
    QuarkusTransaction.requiringNew()
        .run(() -> keepTurns.pass(readReviews.read(new ReviewId(review)), holder, person, at));
  }

  private UUID open(Instant at) {
    clock.set(at);
    return reviews.open(handoff, document(), at).reviewId();
  }

  private HandoffDocument document() {
    return DocumentFixture.cleanWith(
        "{'engineeringOwner':{'name':'Noor Haddad','email':'%s@example.com'}}".formatted(reviewer));
  }

  private Response read(UUID review) {
    Response read = noor.get("/api/v1/reviews/{id}", review);
    assertThat(read.statusCode()).as(read.asString()).isEqualTo(200);
    return read;
  }

  private static Duration duration(Response read, String member) {
    return Duration.parse(read.<String>path(member));
  }
}
