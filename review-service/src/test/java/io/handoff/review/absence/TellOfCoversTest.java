package io.handoff.review.absence;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.CoverBegan;
import io.handoff.contracts.event.CoverEnded;
import io.handoff.contracts.event.DateCheckOpened;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.WaitingAdvice;
import io.handoff.contracts.event.WaitingDate;
import io.handoff.contracts.event.WaitingReview;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.CountedQueries;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.Review;
import io.handoff.review.review.web.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who stands in, and who is back, learns what waits. */
@FeatureTest
class TellOfCoversTest {

  /** A Friday noon in Berlin. */
  private static final Instant SENT = Instant.parse("2026-11-20T11:00:00Z");

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject CoverSchedule schedule;
  @Inject TellOfCovers covers;
  @Inject SettableClock clock;
  @Inject SessionFactory sessions;

  private String rinaName;
  private Caller rina;
  private HandoffStream handoff;
  private ReviewOpened opened;

  @BeforeEach
  void begin() {
    clock.set(SENT);
    rinaName = "rina-" + UUID.randomUUID();
    rina = Caller.of(issuer, rinaName, "engineer");
    handoff = reviews.handoff();
    opened = open(handoff);
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  @DisplayName("R105 Who stands in learns once what waits, however many replicas look")
  void tellsOnceWhatWaits() {
    // Given
    ReviewOpened second = open(reviews.handoff());
    UUID cover = planned("luca-" + rinaName);

    // When
    lookAt("2026-11-22T22:59:00Z");
    clock.set(Instant.parse("2026-11-22T23:00:00Z"));
    Stream.generate(() -> CompletableFuture.runAsync(schedule::look))
        .limit(4)
        .toList()
        .forEach(CompletableFuture::join);
    lookAt("2026-11-23T09:00:00Z");

    // Then
    try (Published published = reviews.publishedOfCover(cover)) {
      CoverBegan began = published.await(CoverBegan.class);
      assertThat(began.standIn())
          .isEqualTo(new Person("Luca Rossi", "luca-" + rinaName + "@example.com"));
      assertThat(began.person().email()).isEqualTo(rinaName + "@example.com");
      assertThat(began.until()).isEqualTo("2026-11-27T23:00:00Z");
      assertThat(began.waiting())
          .extracting(WaitingReview::reviewId)
          .containsExactlyInAnyOrder(opened.reviewId(), second.reviewId());
      sendAnother(published);
      assertThat(published.all(CoverBegan.class)).hasSize(1);
    }
  }

  @Test
  void readsNoRevisionToTellWhatWaits() {
    UUID cover = planned("luca-" + rinaName);

    try (CountedQueries asked = new CountedQueries(sessions);
        Published published = reviews.publishedOfCover(cover)) {
      // When
      lookAt("2026-11-23T09:00:00Z");
      lookAt("2026-11-27T23:00:00Z");

      // Then
      assertThat(asked.loaded(Review.class)).isZero();
      WaitingReview waiting =
          new WaitingReview(opened.handoff(), opened.reviewId(), 1, opened.due());
      assertThat(published.await(CoverBegan.class).waiting()).containsExactly(waiting);
      assertThat(published.await(CoverEnded.class).waiting()).containsExactly(waiting);
    }
  }

  @Test
  @DisplayName("R105 A beginning that is marked and then lost with the process is told again")
  void tellsWhatWasLostOnTheWay() {
    // Given
    UUID cover = planned("luca-" + rinaName);
    clock.set(Instant.parse("2026-11-23T09:00:00Z"));
    QuarkusTransaction.begin();
    int marked = covers.tell();
    QuarkusTransaction.rollback();
    assertThat(marked).isPositive();

    // When
    schedule.look();
    schedule.look();

    // Then
    try (Published published = reviews.publishedOfCover(cover)) {
      published.await(CoverBegan.class);
      sendAnother(published);
      assertThat(published.all(CoverBegan.class)).hasSize(1);
    }
  }

  @Test
  @DisplayName("R105 Who is back learns what is still open, and nothing when nothing is")
  void tellsWhoIsBackWhatIsOpen() {
    // Given
    UUID cover = planned("luca-" + rinaName);
    lookAt("2026-11-23T09:00:00Z");
    HandoffStream other = reviews.handoff();
    String decidedName = rinaName;
    rinaName = "ben-" + UUID.randomUUID();
    rina = Caller.of(issuer, rinaName, "engineer");
    ReviewOpened decided = open(other);
    UUID nothingOpen = planned("luca-" + rinaName);
    lookAt("2026-11-23T09:30:00Z");
    rina.decide(
        decided.reviewId(),
        "{'decision':'RETURN','revision':1,'reasons':[{'path':'exclusions',"
            + "'text':'Name what is not included.'}]}");

    // When
    lookAt("2026-11-27T23:00:00Z");
    lookAt("2026-11-30T09:00:00Z");

    // Then
    try (Published published = reviews.publishedOfCover(cover)) {
      CoverEnded ended = published.await(CoverEnded.class);
      assertThat(ended.person().email()).isEqualTo(decidedName + "@example.com");
      assertThat(ended.early()).isFalse();
      assertThat(ended.waiting())
          .extracting(WaitingReview::reviewId)
          .containsExactly(opened.reviewId());
      assertThat(published.all(CoverEnded.class)).hasSize(1);
    }
    try (Published published = reviews.publishedOfCover(nothingOpen)) {
      published.await(CoverBegan.class);
      assertThat(published.all(CoverEnded.class)).isEmpty();
    }
  }

  @Test
  @DisplayName("R105 A cover that is taken back ends at once; one that had not begun says nothing")
  void tellsOfACoverThatIsTakenBack() {
    // Given
    UUID cover = planned("luca-" + rinaName);
    lookAt("2026-11-23T09:00:00Z");

    // When
    takeBack(cover);
    lookAt("2026-11-23T09:01:00Z");
    lookAt("2026-11-27T23:01:00Z");

    // Then
    try (Published published = reviews.publishedOfCover(cover)) {
      CoverEnded ended = published.await(CoverEnded.class);
      assertThat(ended.early()).isTrue();
      assertThat(ended.at()).isBefore("2026-11-23T09:02:00Z");
      sendAnother(published);
      assertThat(published.all(CoverEnded.class)).hasSize(1);
    }

    // Given
    clock.set(Instant.parse("2026-11-27T10:00:00Z"));
    rinaName = "ben-" + UUID.randomUUID();
    rina = Caller.of(issuer, rinaName, "engineer");
    open(reviews.handoff());
    UUID later = planned("2026-12-01", "luca-" + rinaName);

    // When
    takeBack(later);
    lookAt("2026-12-02T10:00:00Z");

    // Then
    try (Published published = reviews.publishedOfCover(later)) {
      sendAnother(published);
      assertThat(published.all(CoverBegan.class)).isEmpty();
      assertThat(published.all(CoverEnded.class)).isEmpty();
    }
  }

  @Test
  @DisplayName("R105 Nobody is asked to stand in on what they wrote")
  void leavesOutWhatTheStandInWrote() {
    UUID cover = planned("mei.tan");

    lookAt("2026-11-23T09:00:00Z");

    try (Published published = reviews.publishedOfCover(cover)) {
      sendAnother(published);
      assertThat(published.all(CoverBegan.class)).isEmpty();
    }
  }

  @Test
  @DisplayName("R105 Questions about dates and for advice are told with the decisions that wait")
  void tellsOfDatesAndAdvice() {
    // Given
    String anaName = "ana-" + rinaName;
    Caller ana = Caller.of(issuer, anaName, "engineer");
    askForAdvice(opened, anaName, "Ana Ruiz");
    HandoffStream other = reviews.handoff();
    other.asked(
        DocumentFixture.cleanWith("{'engineeringOwner':%s}".formatted(person("Ana Ruiz", anaName))),
        "milestones.launch",
        LocalDate.of(2027, 6, 1),
        clock.instant());
    try (Published published = reviews.published(other)) {
      published.await(DateCheckOpened.class);
    }

    // When
    UUID cover = planned(ana, "2026-11-23", "luca-" + rinaName);
    lookAt("2026-11-23T09:00:00Z");
    lookAt("2026-11-27T23:00:00Z");

    // Then
    try (Published published = reviews.publishedOfCover(cover)) {
      CoverBegan began = published.await(CoverBegan.class);
      assertThat(began.waiting()).isEmpty();
      assertThat(began.dates())
          .extracting(WaitingDate::milestone)
          .containsExactly("milestones.launch");
      assertThat(began.advice())
          .extracting(WaitingAdvice::reviewId)
          .containsExactly(opened.reviewId());
      CoverEnded ended = published.await(CoverEnded.class);
      assertThat(ended.dates()).isEqualTo(began.dates());
      assertThat(ended.advice()).isEqualTo(began.advice());
    }
  }

  @Test
  @DisplayName("R105 What who stands in could not answer is not told, nor what was answered")
  void leavesOutAdviceThatTheStandInCannotGive() {
    // Given
    String anaName = "ana-" + rinaName;
    Caller ana = Caller.of(issuer, anaName, "engineer");
    askForAdvice(opened, anaName, "Ana Ruiz");
    ReviewOpened answered = open(reviews.handoff());
    String asked = askForAdvice(answered, anaName, "Ana Ruiz");
    ana.post(
        "{'text':'Yes.'}",
        "/api/v1/reviews/{id}/second-opinions/{asked}/answer",
        answered.reviewId(),
        asked);

    // When
    UUID cover = planned(ana, "2026-11-23", rinaName);
    lookAt("2026-11-23T09:00:00Z");
    lookAt("2026-11-27T23:00:00Z");

    // Then
    try (Published published = reviews.publishedOfCover(cover)) {
      CoverEnded ended = published.await(CoverEnded.class);
      assertThat(ended.advice())
          .extracting(WaitingAdvice::reviewId)
          .containsExactly(opened.reviewId());
      assertThat(published.all(CoverBegan.class)).isEmpty();
    }
  }

  private String askForAdvice(ReviewOpened review, String mailbox, String name) {
    Response asked =
        rina.post(
            "{'person':%s,'question':'Is this enough?'}".formatted(person(name, mailbox)),
            "/api/v1/reviews/{id}/second-opinions",
            review.reviewId());
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    return asked.path("id");
  }

  private static String person(String name, String mailbox) {
    return "{'name':'%s','email':'%s@example.com'}".formatted(name, mailbox);
  }

  /** Waits until something that was published later has arrived. */
  private void sendAnother(Published earlier) {
    HandoffStream later = reviews.handoff();
    open(later);
    earlier.all(CoverBegan.class);
  }

  private ReviewOpened open(HandoffStream sent) {
    return reviews.open(
        sent,
        DocumentFixture.cleanWith(
            "{'engineeringOwner':{'name':'Rina Vale','email':'%s@example.com'}}"
                .formatted(rinaName)),
        clock.instant());
  }

  private UUID planned(String delegate) {
    return planned("2026-11-23", delegate);
  }

  private UUID planned(String from, String delegate) {
    return planned(rina, from, delegate);
  }

  private UUID planned(Caller away, String from, String delegate) {
    Response planned =
        away.post(
            "{'delegate':{'name':'Luca Rossi','email':'%s@example.com'},'from':'%s',"
                    .formatted(delegate, from)
                + "'until':'%s','reason':'Holiday.'}"
                    .formatted(from.equals("2026-11-23") ? "2026-11-27" : "2026-12-04"),
            "/api/v1/covers");
    assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);
    return UUID.fromString(planned.path("id"));
  }

  private void takeBack(UUID cover) {
    assertThat(rina.request().delete("/api/v1/covers/{id}", cover).statusCode()).isEqualTo(204);
  }

  private void lookAt(String now) {
    clock.set(Instant.parse(now));
    schedule.look();
  }
}
