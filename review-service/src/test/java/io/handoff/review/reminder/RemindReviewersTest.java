package io.handoff.review.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewDueSoon;
import io.handoff.contracts.event.ReviewEscalated;
import io.handoff.contracts.event.ReviewHandedOver;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.ReviewOverdue;
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
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@FeatureTest
class RemindReviewersTest {

  /** A Friday noon in Berlin; the decision is due at 16:30 UTC. */
  private static final Instant SENT = Instant.parse("2026-11-20T11:00:00Z");

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject ReminderSchedule schedule;
  @Inject RemindReviewers reminders;
  @Inject SettableClock clock;
  @Inject EntityManager entities;
  @Inject SessionFactory sessions;

  private HandoffStream handoff;
  private ReviewOpened opened;

  @BeforeEach
  void begin() {
    clock.set(SENT);
    handoff = reviews.handoff();
    opened = reviews.open(handoff, DocumentFixture.clean(), SENT);
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  private void remindAt(String now) {
    clock.set(Instant.parse(now));
    schedule.remind();
  }

  @Test
  @DisplayName("R99 Reminders climb from the reviewer to the manager to the sales owner, once each")
  void climbsTheLadderOnce() {
    try (Published published = reviews.published(handoff)) {
      // When
      remindAt("2026-11-20T15:29:00Z");
      remindAt("2026-11-20T15:31:00Z");
      remindAt("2026-11-20T15:32:00Z");
      remindAt("2026-11-20T16:30:00Z");
      remindAt("2026-11-20T16:31:00Z");
      remindAt("2026-11-21T16:31:00Z");
      remindAt("2026-11-23T11:59:00Z");
      remindAt("2026-11-23T12:00:00Z");
      remindAt("2026-11-24T12:00:00Z");

      // Then
      ReviewEscalated escalated = published.await(ReviewEscalated.class);
      assertThat(escalated.lateMinutes()).isEqualTo(240);
      assertThat(escalated.reviewer().name()).isEqualTo("Rina Patel");
      assertThat(escalated.salesOwner().name()).isEqualTo("Mei Tan");
      assertThat(escalated.manager())
          .isEqualTo(new Person("Amara Okafor", "amara.okafor@example.com"));
      assertThat(published.all(ReviewEscalated.class)).hasSize(1);
      assertThat(published.all(ReviewOverdue.class))
          .singleElement()
          .satisfies(overdue -> assertThat(overdue.manager()).isEqualTo(escalated.manager()));
      assertThat(published.all(ReviewDueSoon.class))
          .singleElement()
          .satisfies(soon -> assertThat(soon.due()).isEqualTo(opened.due()));
    }
  }

  @Test
  void readsNoRevisionToRemind() {
    try (Published published = reviews.published(handoff);
        CountedQueries asked = new CountedQueries(sessions)) {
      // When
      remindAt("2026-11-20T16:31:00Z");

      // Then
      assertThat(asked.loaded(Review.class)).isZero();
      ReviewOverdue overdue = published.await(ReviewOverdue.class);
      assertThat(overdue.handoff()).isEqualTo(opened.handoff());
      assertThat(overdue.due()).isEqualTo(opened.due());
      assertThat(overdue.salesOwner()).isEqualTo(DocumentFixture.clean().salesOwner());
    }
  }

  @Test
  void tellsOnlyTheLatestStepAfterAnOutage() {
    try (Published published = reviews.published(handoff)) {
      // When
      remindAt("2026-11-20T17:00:00Z");

      // Then
      published.await(ReviewOverdue.class);
      assertThat(published.all(ReviewDueSoon.class)).isEmpty();
    }
  }

  @Test
  void keepsQuietAboutAWithdrawnRevision() {
    try (Published published = reviews.published(handoff)) {
      // Given
      handoff.withdrawn(1, SENT);
      published.await(ReviewCancelled.class);

      // When
      HandoffStream another = reviews.handoff();
      reviews.open(another, DocumentFixture.clean(), SENT);
      remindAt("2026-11-20T17:00:00Z");

      // Then
      try (Published sentLater = reviews.published(another)) {
        sentLater.await(ReviewOverdue.class);
      }
      assertThat(published.all(ReviewOverdue.class)).isEmpty();
    }
  }

  @Test
  @DisplayName("R99 Nobody is reminded of a decision that was taken")
  void keepsQuietAfterADecision() {
    try (Published published = reviews.published(handoff)) {
      // Given
      remindAt("2026-11-20T17:00:00Z");
      Caller.of(issuer, "rina.patel", "engineer")
          .decide(
              opened.reviewId(),
              "{'decision':'RETURN','revision':1,'reasons':[{'path':'exclusions',"
                  + "'text':'Name what is not included.'}]}");
      published.await(HandoffReturned.class);

      // When
      HandoffStream another = reviews.handoff();
      reviews.open(another, DocumentFixture.clean(), SENT);
      remindAt("2026-11-24T12:00:00Z");

      // Then
      try (Published sentLater = reviews.published(another)) {
        sentLater.await(ReviewEscalated.class);
      }
      assertThat(published.all(ReviewEscalated.class)).isEmpty();
    }
  }

  @Test
  @DisplayName("R99 Who takes a review over is reminded from the next step on")
  void remindsWhoTakesOver() {
    try (Published published = reviews.published(handoff)) {
      // Given
      remindAt("2026-11-20T16:31:00Z");
      Caller.of(issuer, "rina.patel", "engineer")
          .post(
              "{'to':{'name':'Luca Rossi','email':'luca.rossi@example.com'},"
                  + "'reason':'In a workshop.'}",
              "/api/v1/reviews/{id}/handover",
              opened.reviewId());
      published.await(ReviewHandedOver.class);

      // When
      remindAt("2026-11-20T16:32:00Z");
      remindAt("2026-11-23T12:35:00Z");

      // Then
      ReviewEscalated escalated = published.await(ReviewEscalated.class);
      assertThat(escalated.reviewer().name()).isEqualTo("Luca Rossi");
      assertThat(published.all(ReviewOverdue.class))
          .singleElement()
          .satisfies(overdue -> assertThat(overdue.reviewer().name()).isEqualTo("Rina Patel"));
    }
  }

  @Test
  @DisplayName("R99 A review that opens after its due time is told as overdue, to the manager too")
  void tellsOfAReviewThatOpensTooLate() {
    // Given
    clock.set(Instant.parse("2026-11-20T16:45:00Z"));
    HandoffStream late = reviews.handoff();
    reviews.open(late, DocumentFixture.clean(), SENT);

    try (Published published = reviews.published(late)) {
      // When
      schedule.remind();
      schedule.remind();

      // Then
      assertThat(published.await(ReviewOverdue.class).manager().name()).isEqualTo("Amara Okafor");
      remindAt("2026-11-23T12:31:00Z");
      published.await(ReviewEscalated.class);
      assertThat(published.all(ReviewOverdue.class)).hasSize(1);
      assertThat(published.all(ReviewDueSoon.class)).isEmpty();
    }
  }

  @Test
  @DisplayName("R99 A decision and its reminder at the same moment do not stop each other")
  void letsADecisionWaitForItsReminder() throws Exception {
    // When
    clock.set(Instant.parse("2026-11-20T16:31:00Z"));
    CompletableFuture<Response> decided =
        QuarkusTransaction.requiringNew().call(this::remindWhileADecisionWaits);

    // Then
    Response answer = decided.get(30, TimeUnit.SECONDS);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    try (Published published = reviews.published(handoff)) {
      published.await(HandoffApproved.class);
      assertThat(published.all(ReviewOverdue.class)).hasSize(1);
    }
  }

  private CompletableFuture<Response> remindWhileADecisionWaits() {
    assertThat(reminders.remind()).isPositive();
    Caller rina = Caller.of(issuer, "rina.patel", "engineer");
    CompletableFuture<Response> decided =
        CompletableFuture.supplyAsync(() -> rina.approve(opened.reviewId()));
    await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(this::isWaitedFor);
    return decided;
  }

  /** Whether somebody waits for what the transaction of this thread has locked. */
  private boolean isWaitedFor() {
    return (Boolean)
        entities
            .createNativeQuery(
                """
                SELECT exists(SELECT FROM pg_locks
                  WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))
                """)
            .getSingleResult();
  }

  @Test
  @DisplayName("R105 Who stands in is named in the reminders, from the day the cover begins")
  void remindsWhoStandsIn() {
    // Given
    String away = "away-" + UUID.randomUUID();
    HandoffStream covered = reviews.handoff();
    reviews.open(
        covered,
        DocumentFixture.cleanWith(
            "{'engineeringOwner':{'name':'Rina Vale','email':'%s@example.com'}}".formatted(away)),
        SENT);
    Caller.of(issuer, away, "engineer")
        .post(
            "{'delegate':{'name':'Luca Rossi','email':'luca-%s@example.com'},'from':'2026-11-23',"
                    .formatted(away)
                + "'until':'2026-11-27','reason':'Holiday.'}",
            "/api/v1/covers");

    try (Published published = reviews.published(covered)) {
      // When
      remindAt("2026-11-20T16:31:00Z");
      remindAt("2026-11-23T12:31:00Z");

      // Then
      ReviewEscalated escalated = published.await(ReviewEscalated.class);
      assertThat(escalated.reviewer().name()).isEqualTo("Rina Vale");
      assertThat(escalated.standIn())
          .isEqualTo(new Person("Luca Rossi", "luca-" + away + "@example.com"));
      assertThat(published.all(ReviewOverdue.class))
          .singleElement()
          .satisfies(overdue -> assertThat(overdue.standIn()).isNull());
    }
  }

  @Test
  @DisplayName("R99 A step that is marked and then lost with the process is told again")
  void tellsWhatWasLostOnTheWay() {
    // Given
    clock.set(Instant.parse("2026-11-20T16:31:00Z"));
    QuarkusTransaction.begin();
    int marked = reminders.remind();
    QuarkusTransaction.rollback();
    assertThat(marked).isPositive();

    try (Published published = reviews.published(handoff)) {
      // When
      schedule.remind();
      schedule.remind();

      // Then
      published.await(ReviewOverdue.class);
      remindAt("2026-11-23T12:31:00Z");
      published.await(ReviewEscalated.class);
      assertThat(published.all(ReviewOverdue.class)).hasSize(1);
    }
  }

  @Test
  @DisplayName("R99 Each reminder is told once, however many replicas look for it")
  void tellsOnceHoweverManyReplicasLook() {
    // Given
    List<HandoffStream> handoffs = Stream.generate(reviews::handoff).limit(12).toList();
    handoffs.forEach(sent -> sent.submitted(1, DocumentFixture.clean(), SENT));
    handoffs.forEach(this::awaitOpened);

    // When
    for (String now :
        List.of("2026-11-20T15:40:00Z", "2026-11-20T16:40:00Z", "2026-11-23T12:10:00Z")) {
      clock.set(Instant.parse(now));
      lookAsReplicas(6);
    }

    // Then
    for (HandoffStream each : handoffs) {
      try (Published published = reviews.published(each)) {
        published.await(ReviewEscalated.class);
        assertThat(published.all(ReviewDueSoon.class)).hasSize(1);
        assertThat(published.all(ReviewOverdue.class)).hasSize(1);
        assertThat(published.all(ReviewEscalated.class)).hasSize(1);
      }
    }
  }

  private void awaitOpened(HandoffStream sent) {
    try (Published published = reviews.published(sent)) {
      published.await(ReviewOpened.class);
    }
  }

  private void lookAsReplicas(int replicas) {
    ExecutorService threads = Executors.newFixedThreadPool(replicas);
    try {
      Stream.generate(() -> CompletableFuture.runAsync(schedule::remind, threads))
          .limit(replicas)
          .toList()
          .forEach(CompletableFuture::join);
    } finally {
      threads.shutdown();
    }
  }
}
