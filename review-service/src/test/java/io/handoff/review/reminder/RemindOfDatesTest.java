package io.handoff.review.reminder;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.DateCheckAnswered;
import io.handoff.contracts.event.DateCheckAsked;
import io.handoff.contracts.event.DateCheckClosed;
import io.handoff.contracts.event.DateCheckOpened;
import io.handoff.contracts.event.DateCheckWaits;
import io.handoff.contracts.event.WaitStep;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.web.Caller;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@FeatureTest
class RemindOfDatesTest {

  /** A Friday noon in Berlin; the answer is due at 16:30 UTC. */
  private static final Instant SENT = Instant.parse("2026-11-20T11:00:00Z");

  private static final String NOT_YET = "{'answer':'NOT_YET','reason':'No sample yet.'}";

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject ReminderSchedule schedule;
  @Inject SettableClock clock;

  private final String assignee = "noor-" + UUID.randomUUID();
  private HandoffStream handoff;
  private DateCheckAsked asked;
  private Caller noor;

  @BeforeEach
  void begin() {
    clock.set(SENT);
    noor = Caller.of(issuer, assignee, "engineer");
    handoff = reviews.handoff();
    asked = ask(handoff);
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  private DateCheckAsked ask(HandoffStream stream) {
    DateCheckAsked question =
        stream.asked(
            DocumentFixture.cleanWith(
                "{'engineeringOwner':{'name':'Noor Haddad','email':'%s@example.com'}}"
                    .formatted(assignee)),
            "milestones.launch",
            LocalDate.of(2027, 6, 1),
            SENT);
    try (Published published = reviews.published(stream)) {
      published.await(DateCheckOpened.class);
    }
    return question;
  }

  private void remindAt(String now) {
    clock.set(Instant.parse(now));
    schedule.remind();
  }

  @Test
  @DisplayName("R32 Reminders of an answer climb as those of a decision do, once each")
  void climbsTheLadderOnce() {
    try (Published published = reviews.published(handoff)) {
      // When
      remindAt("2026-11-20T15:29:00Z");
      remindAt("2026-11-20T15:31:00Z");
      remindAt("2026-11-20T15:32:00Z");
      remindAt("2026-11-20T16:31:00Z");
      remindAt("2026-11-21T16:31:00Z");
      remindAt("2026-11-23T11:59:00Z");
      remindAt("2026-11-23T12:00:00Z");
      remindAt("2026-11-24T12:00:00Z");

      // Then
      DateCheckWaits last = published.await(DateCheckWaits.class, 3);
      assertThat(published.all(DateCheckWaits.class))
          .extracting(DateCheckWaits::step)
          .containsExactly(WaitStep.BEFORE, WaitStep.DUE, WaitStep.AFTER);
      assertThat(last.dateCheckId()).isEqualTo(asked.dateCheckId());
      assertThat(last.lateMinutes()).isEqualTo(240);
      assertThat(last.assignee().name()).isEqualTo("Noor Haddad");
      assertThat(last.standIn()).isNull();
      assertThat(last.salesOwner()).isEqualTo(asked.salesOwner());
      assertThat(last.manager()).isEqualTo(new Person("Amara Okafor", "amara.okafor@example.com"));
    }
  }

  @Test
  @DisplayName("R32 Each reminder of an answer is told once, however many replicas look for it")
  void tellsOnceHoweverManyReplicasLook() {
    clock.set(Instant.parse("2026-11-20T16:40:00Z"));

    Stream.generate(() -> CompletableFuture.runAsync(schedule::remind))
        .limit(4)
        .toList()
        .forEach(CompletableFuture::join);
    remindAt("2026-11-23T12:10:00Z");

    try (Published published = reviews.published(handoff)) {
      published.await(DateCheckWaits.class, 2);
      assertThat(published.all(DateCheckWaits.class))
          .extracting(DateCheckWaits::step)
          .containsExactly(WaitStep.DUE, WaitStep.AFTER);
    }
  }

  @Test
  @DisplayName("R32 Who stands in is reminded too, answers, and nobody is reminded after that")
  void isAnsweredByWhoStandsIn() {
    // Given
    String standIn = "luca-" + UUID.randomUUID();
    Caller luca = Caller.of(issuer, standIn, "engineer");
    assertProblem(answer(luca), 403, "not-asked");
    Response planned =
        noor.post(
            "{'delegate':{'name':'Luca Rossi','email':'%s@example.com'},'from':'2026-11-20',"
                    .formatted(standIn)
                + "'until':'2026-11-20','zone':'Europe/Berlin','reason':'Holiday.'}",
            "/api/v1/covers");
    assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);
    try (Published published = reviews.published(handoff)) {

      // When
      remindAt("2026-11-20T15:31:00Z");

      // Then
      DateCheckWaits reminded = published.await(DateCheckWaits.class);
      assertThat(reminded.standIn()).isNotNull();
      assertThat(reminded.standIn().name()).isEqualTo("Luca Rossi");

      // When
      Response answered = answer(luca);

      // Then
      assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(200);
      assertThat(published.await(DateCheckAnswered.class).answeredBy().name())
          .isEqualTo("Person " + standIn);
      remindAt("2026-11-24T12:00:00Z");
      assertNothingMoreThan(1, published);
    }
  }

  @Test
  @DisplayName("R32 Nobody stands in on a question of their own")
  void leavesWhoAskedOut() {
    // Given
    Response planned =
        noor.post(
            "{'delegate':{'name':'%s','email':'%s'},'from':'2026-11-20',"
                    .formatted(HandoffStream.AUTHOR.name(), HandoffStream.AUTHOR.email())
                + "'until':'2026-11-20','zone':'Europe/Berlin','reason':'Holiday.'}",
            "/api/v1/covers");
    assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);
    HandoffStream another = reviews.handoff();

    // When
    ask(another);
    remindAt("2026-11-20T15:31:00Z");

    // Then
    try (Published published = reviews.published(another)) {
      assertThat(published.await(DateCheckOpened.class).standIn()).isNull();
      assertThat(published.await(DateCheckWaits.class).standIn()).isNull();
    }
  }

  @Test
  @DisplayName(
      "R32 A question that sales takes back is nobody's turn, and nobody is reminded of it")
  void isTakenBack() {
    try (Published published = reviews.published(handoff)) {
      // When
      handoff.withdrawn(asked, clock.instant());

      // Then
      DateCheckClosed closed = published.await(DateCheckClosed.class);
      assertThat(closed.dateCheckId()).isEqualTo(asked.dateCheckId());
      assertThat(closed.assignee().name()).isEqualTo("Noor Haddad");
      assertThat(closed.by()).isEqualTo(HandoffStream.AUTHOR);
      Response mine = noor.get("/api/v1/date-checks?mine=true");
      assertThat(mine.<List<String>>path("items.id")).isEmpty();
      assertProblem(answer(noor), 409, "date-withdrawn");
      Response read = noor.get("/api/v1/date-checks/{id}", asked.dateCheckId());
      assertThat(read.<String>path("withdrawnBy")).isEqualTo(HandoffStream.AUTHOR.name());
      remindAt("2026-11-24T12:00:00Z");
      assertNothingMoreThan(0, published);
    }
  }

  @Test
  @DisplayName("R32 What is answered stays answered when it is taken back too late")
  void staysAnswered() {
    assertThat(answer(noor).statusCode()).isEqualTo(200);

    handoff.withdrawn(asked, clock.instant());
    ask(handoff);

    try (Published published = reviews.published(handoff)) {
      published.await(DateCheckOpened.class, 2);
      assertThat(published.all(DateCheckClosed.class)).isEmpty();
    }
    Response read = noor.get("/api/v1/date-checks/{id}", asked.dateCheckId());
    assertThat(read.<String>path("answer")).isEqualTo("NOT_YET");
    assertThat(read.<String>path("withdrawnBy")).isNull();
  }

  /** What is asked about another handoff at the same time is told by now. */
  private void assertNothingMoreThan(int reminders, Published published) {
    HandoffStream another = reviews.handoff();
    ask(another);
    schedule.remind();
    try (Published sentLater = reviews.published(another)) {
      sentLater.await(DateCheckWaits.class);
    }
    assertThat(published.all(DateCheckWaits.class)).hasSize(reminders);
  }

  private Response answer(Caller caller) {
    return caller.post(NOT_YET, "/api/v1/date-checks/{id}/answer", asked.dateCheckId());
  }
}
