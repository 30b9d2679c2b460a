package io.handoff.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewDueSoon;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.ReviewOverdue;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FeatureTest
class RemindReviewersTest {

  /** A Friday noon in Berlin; the decision is due at 16:30 UTC. */
  private static final Instant SENT = Instant.parse("2026-11-20T11:00:00Z");

  @Inject OpenedReviews reviews;
  @Inject ReminderSchedule schedule;
  @Inject SettableClock clock;
  @Inject Reviews stored;

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
  void keepsQuietUntilAnHourBefore() {
    remindAt("2026-11-20T15:29:00Z");

    Review review = QuarkusTransaction.requiringNew().call(this::review);
    assertThat(review.dueSoonAt()).isEqualTo("2026-11-20T15:30:00Z");
    try (Published published = reviews.published(handoff)) {
      published.await(ReviewOpened.class);
      assertThat(published.all(ReviewDueSoon.class)).isEmpty();
    }
  }

  private Review review() {
    return stored.find(new ReviewId(opened.reviewId())).orElseThrow();
  }

  @Test
  void remindsTheReviewerOnceAnHourBeforeAndTheManagerOnceWhenOverdue() {
    try (Published published = reviews.published(handoff)) {
      // When
      remindAt("2026-11-20T15:31:00Z");
      remindAt("2026-11-20T15:32:00Z");
      remindAt("2026-11-20T16:30:00Z");
      remindAt("2026-11-20T16:31:00Z");
      remindAt("2026-11-21T16:31:00Z");

      // Then
      ReviewOverdue overdue = published.await(ReviewOverdue.class);
      assertThat(overdue.reviewer().name()).isEqualTo("Rina Patel");
      assertThat(overdue.salesOwner().name()).isEqualTo("Mei Tan");
      assertThat(overdue.manager())
          .isEqualTo(new Person("Amara Okafor", "amara.okafor@example.com"));
      assertThat(published.all(ReviewOverdue.class)).hasSize(1);
      assertThat(published.all(ReviewDueSoon.class))
          .singleElement()
          .satisfies(soon -> assertThat(soon.due()).isEqualTo(opened.due()));
    }
  }

  @Test
  void tellsOnlyThatItIsOverdueAfterAnOutage() {
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
      remindAt("2026-11-20T17:00:00Z");

      // Then
      assertThat(published.all(ReviewOverdue.class)).isEmpty();
    }
  }

  @Test
  void remindsOnceHoweverManyReplicasLook() {
    // When
    clock.set(Instant.parse("2026-11-20T15:40:00Z"));
    List<CompletableFuture<Void>> replicas =
        Stream.generate(() -> CompletableFuture.runAsync(schedule::remind)).limit(6).toList();
    replicas.forEach(CompletableFuture::join);
    remindAt("2026-11-20T17:00:00Z");

    // Then
    try (Published published = reviews.published(handoff)) {
      published.await(ReviewOverdue.class);
      assertThat(published.all(ReviewDueSoon.class)).hasSize(1);
    }
  }
}
