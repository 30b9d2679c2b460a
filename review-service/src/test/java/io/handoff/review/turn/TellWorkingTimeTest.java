package io.handoff.review.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.WorkingTimeTold;
import io.handoff.contracts.finding.WorkingSpan;
import io.handoff.contracts.finding.WorkingTime;
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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Others learn when whoever decides works, and so tell the same time left as the desk. */
@FeatureTest
class TellWorkingTimeTest {

  /** A Friday noon in Berlin; due at 17:30. */
  private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

  private static final Duration A_WHILE = Duration.ofMinutes(2);

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject WorkingTimeSchedule schedule;
  @Inject SettableClock clock;
  @Inject SessionFactory sessions;

  private String noorName;
  private Caller noor;
  private HandoffStream handoff;
  private ReviewOpened opened;

  @BeforeEach
  void begin() {
    clock.set(NOON);
    noorName = "noor-" + UUID.randomUUID();
    noor = Caller.of(issuer, noorName, "engineer");
    handoff = reviews.handoff();
    opened =
        reviews.open(
            handoff,
            DocumentFixture.cleanWith(
                "{'engineeringOwner':{'name':'Noor Haddad','email':'%s@example.com'}}"
                    .formatted(noorName)),
            NOON);
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  @DisplayName("R99 What is told with a due time gives the time left that the desk shows")
  void tellsItWithTheDueTime() {
    WorkingTime working = Objects.requireNonNull(opened.working());

    assertThat(working.until()).isEqualTo(opened.due().at().plus(Duration.ofDays(14)));
    assertAgrees(working, "2026-11-20T11:00:00Z");
    assertAgrees(working, "2026-11-20T15:10:00Z");
    assertAgrees(working, "2026-11-22T10:00:00Z");
    assertAgrees(working, "2026-11-23T10:00:00Z");
    assertAgrees(working, "2026-12-02T12:00:00Z");
  }

  @Test
  @DisplayName("R99 Another calendar of whoever decides is told, once")
  void tellsOfAnotherCalendar() {
    // When
    works(noor, "15:00", "14:00");
    schedule.look();
    schedule.look();

    // Then
    try (Published published = reviews.published(handoff)) {
      WorkingTimeTold told = published.await(WorkingTimeTold.class);
      assertThat(told.reviewId()).isEqualTo(opened.reviewId());
      assertThat(left(told.working(), clock.instant())).isCloseTo(Duration.ofHours(3), A_WHILE);
      assertAgrees(told.working(), "2026-11-20T12:00:00Z");
      assertAgrees(told.working(), "2026-11-23T10:00:00Z");
      assertThat(published.all(WorkingTimeTold.class)).hasSize(1);
    }
  }

  @Test
  void readsNoRevisionToTell() {
    works(noor, "15:00", "14:00");

    try (CountedQueries asked = new CountedQueries(sessions);
        Published published = reviews.published(handoff)) {
      // When
      schedule.look();

      // Then
      assertThat(asked.loaded(Review.class)).isZero();
      assertThat(published.await(WorkingTimeTold.class).handoff()).isEqualTo(opened.handoff());
    }
  }

  @Test
  @DisplayName("R99 While somebody stands in, their working time is what is left")
  void goesByTheCalendarOfWhoStandsIn() {
    // Given
    String lucaName = "luca-" + noorName;
    Caller luca = Caller.of(issuer, lucaName, "engineer");
    works(luca, "20:00", "16:00");

    // When
    Response planned =
        noor.post(
            "{'delegate':{'name':'Luca Rossi','email':'%s@example.com'},'from':'2026-11-23',"
                    .formatted(lucaName)
                + "'until':'2026-11-27','zone':'Europe/Berlin','reason':'Holiday.'}",
            "/api/v1/covers");
    assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);

    // Then
    clock.set(Instant.parse("2026-11-23T18:30:00Z"));
    assertThat(deskTimeLeft()).isCloseTo(Duration.ofHours(-13), A_WHILE);
  }

  @Test
  @DisplayName("R99 What is long late is told again before what was told runs out")
  void tellsMoreInTime() {
    clock.set(opened.due().at().plus(Duration.ofDays(8)));

    schedule.look();

    try (Published published = reviews.published(handoff)) {
      WorkingTimeTold told = published.await(WorkingTimeTold.class);
      assertThat(told.working().until()).isAfter(clock.instant().plus(Duration.ofDays(13)));
      assertThat(left(told.working(), clock.instant())).isCloseTo(deskTimeLeft(), A_WHILE);
    }
  }

  private static void works(Caller caller, String until, String cutOff) {
    String hours = "[{\"from\":\"09:00\",\"to\":\"%s\"}]".formatted(until);
    String week =
        Stream.of("monday", "tuesday", "wednesday", "thursday", "friday")
            .map(day -> "\"" + day + "\":" + hours)
            .collect(Collectors.joining(","));
    Response kept =
        caller
            .request()
            .contentType("application/json")
            .header("If-Match", "\"0\"")
            .body(
                "{\"zone\":\"Europe/Berlin\",\"cutOff\":\"%s\",\"week\":{%s}}"
                    .formatted(cutOff, week))
            .put("/api/v1/calendars/me");
    assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(200);
  }

  private void assertAgrees(WorkingTime working, String at) {
    clock.set(Instant.parse(at));
    assertThat(left(working, clock.instant())).as(at).isCloseTo(deskTimeLeft(), A_WHILE);
  }

  private Duration deskTimeLeft() {
    return Duration.parse(noor.get("/api/v1/reviews?turn=mine").<String>path("items[0].timeLeft"));
  }

  /** As deals-service reckons. */
  private Duration left(WorkingTime working, Instant now) {
    Instant due = opened.due().at();
    return due.isBefore(now) ? between(working, due, now).negated() : between(working, now, due);
  }

  private static Duration between(WorkingTime working, Instant from, Instant until) {
    Duration sum = Duration.ZERO;
    for (WorkingSpan span : working.spans()) {
      Instant begin = span.from().isAfter(from) ? span.from() : from;
      Instant end = span.until().isBefore(until) ? span.until() : until;
      sum = begin.isBefore(end) ? sum.plus(Duration.between(begin, end)) : sum;
    }
    return sum;
  }
}
