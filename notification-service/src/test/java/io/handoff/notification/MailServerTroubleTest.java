package io.handoff.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.oneOf;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.WaitStep;
import io.handoff.embedded.EmbeddedKafka;
import io.handoff.embedded.MailCatcher;
import io.handoff.embedded.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The mail server is away, busy, or does not know somebody: nothing lost, nothing twice. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MailServerTroubleTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  MailCatcher catcher;
  SmtpGate gate;
  EmbeddedKafka kafka;
  TokenIssuer issuer;

  private final ReviewFixture review = ReviewFixture.fresh();

  @AfterEach
  void mendTheMailServer() {
    catcher.refuse(false);
    gate.hangUp(false);
    gate.open();
  }

  @Test
  void sendsEachMailOnceWhenTheServerIsBack() {
    // Given
    List<ReviewFixture> reviews = Stream.generate(ReviewFixture::fresh).limit(20).toList();
    gate.close();

    // When
    reviews.forEach(this::publishOpened);
    reviews.forEach(one -> deliveriesOf(one, 1));
    healthIs("held back");
    gate.open();

    // Then
    for (ReviewFixture one : reviews) {
      awaitState(one, "SENT");
      assertThat(catcher.mailsTo(one.reviewer().email())).hasSize(1);
    }
    healthIs("as it comes");
  }

  @Test
  void sendsEachMailOnceAfterAServerThatHungUp() {
    // Given
    List<ReviewFixture> reviews = Stream.generate(ReviewFixture::fresh).limit(6).toList();
    gate.close();
    gate.hangUp(true);
    gate.open();

    // When
    reviews.forEach(this::publishOpened);
    healthIs("held back");
    gate.hangUp(false);

    // Then
    for (ReviewFixture one : reviews) {
      awaitState(one, "SENT");
      assertThat(catcher.mailsTo(one.reviewer().email())).hasSize(1);
    }
  }

  @Test
  void triesAgainWhenTheServerIsBusy() {
    // Given
    catcher.refuse(true);

    // When
    publishOpened(review);
    awaitState(review, "RETRY").body("items[0].lastError", equalTo("the mail server answered 451"));
    catcher.refuse(false);

    // Then
    awaitState(review, "SENT");
    assertThat(catcher.mailsTo(review.reviewer().email())).hasSize(1);
  }

  @Test
  void givesUpOnAnAddressThatIsRefusedAndOnNoOther() {
    // Given
    Person nobody = new Person("Nobody", SmtpGate.NOBODY + review.reviewer().email());

    // When
    try (EventStream stream = new EventStream(kafka.bootstrapServers(), review.handoff().id())) {
      stream.publish(review.openedFor(nobody, List.of()));
    }
    ReviewFixture other = ReviewFixture.fresh();
    publishOpened(other);

    // Then
    awaitState(review, "FAILED")
        .body("items[0].lastError", equalTo("the mail server answered 550"))
        .body("items[0].attempts", equalTo(1));
    awaitState(other, "SENT");
  }

  @Test
  void keepsARowForSomebodyWhoCannotBeMailedTo() {
    // When
    try (EventStream stream = new EventStream(kafka.bootstrapServers(), review.handoff().id())) {
      stream.publish(
          review.approvedFor(new Person("Sales team", "sales team"), review.engineeringOwner()));
    }

    // Then
    await()
        .dontCatchUncaughtExceptions()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(catcher.mailsTo(review.engineeringOwner().email())).hasSize(1));
    deliveries(review, "&state=FAILED")
        .body("items.recipient", equalTo(List.of("sales team")))
        .body("items[0].lastError", equalTo("no address that can be mailed to"));
  }

  @Test
  @DisplayName("R99 The mail about a decision that turns out void is taken back, if it can be")
  void takesBackADecisionThatIsVoid() {
    // Given
    gate.close();

    // When
    try (EventStream stream = new EventStream(kafka.bootstrapServers(), review.handoff().id())) {
      stream.publish(review.returned());
      stream.publish(
          review.voided(
              new ActorRef("f2a1", review.reviewer().name(), review.reviewer().email()), null));
    }
    deliveriesOf(review, 3);
    gate.open();

    // Then
    await()
        .dontCatchUncaughtExceptions()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(catcher.mailsTo(review.reviewer().email())).hasSize(1));
    deliveries(review, "&state=SUPPRESSED").body("items.kind", equalTo(List.of("returned")));
    await()
        .dontCatchUncaughtExceptions()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(catcher.mailsTo(review.salesOwner().email()))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.text()).startsWith("Leave Rina Patel's")));
  }

  @Test
  void takesBackReminderOfADecisionThatHasCome() {
    // Given
    gate.close();

    // When
    try (EventStream stream = new EventStream(kafka.bootstrapServers(), review.handoff().id())) {
      stream.publish(review.dueSoon());
      stream.publish(review.overdue());
      stream.publish(review.approved());
    }
    deliveriesOf(review, 5);
    gate.open();

    // Then
    await()
        .dontCatchUncaughtExceptions()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(catcher.mailsTo(review.salesOwner().email())).hasSize(1));
    deliveries(review, "&state=SUPPRESSED")
        .body("items.kind", everyItem(oneOf("due-soon", "overdue")))
        .body("items.size()", equalTo(3));
    assertThat(catcher.mailsTo(review.manager().email())).isEmpty();
    assertThat(catcher.mailsTo(review.reviewer().email())).isEmpty();
  }

  @Test
  void takesTheRequestBackWhenTheReviewIsCalledOff() {
    // Given
    gate.close();

    // When
    try (EventStream stream = new EventStream(kafka.bootstrapServers(), review.handoff().id())) {
      stream.publish(review.opened());
      stream.publish(review.cancelled());
    }

    // Then
    awaitState(review, "SUPPRESSED");
  }

  @Test
  void takesBackQuestionsAboutADateThatIsAnswered() {
    // Given
    RecordFixture record = RecordFixture.of(review);
    gate.close();

    // When
    try (EventStream stream = new EventStream(kafka.bootstrapServers(), review.handoff().id())) {
      stream.publish(record.asked(null));
      stream.publish(record.waits(WaitStep.DUE, null));
      stream.publish(record.answered());
    }
    deliveriesOf(review, 4);
    gate.open();

    // Then
    await()
        .dontCatchUncaughtExceptions()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(catcher.mailsTo(review.salesOwner().email())).hasSize(1));
    deliveries(review, "&state=SUPPRESSED")
        .body("items.kind", everyItem(oneOf("date-asked-about", "date-answer-due")))
        .body("items.size()", equalTo(3));
    assertThat(catcher.mailsTo(record.engineeringOwner().email())).isEmpty();
  }

  private void publishOpened(ReviewFixture one) {
    try (EventStream stream = new EventStream(kafka.bootstrapServers(), one.handoff().id())) {
      stream.publish(one.opened());
    }
  }

  private ValidatableResponse awaitState(ReviewFixture one, String state) {
    await()
        .dontCatchUncaughtExceptions()
        .atMost(SOON)
        .untilAsserted(() -> deliveries(one, "").body("items.state", equalTo(List.of(state))));
    return deliveries(one, "");
  }

  private void deliveriesOf(ReviewFixture one, int number) {
    await()
        .dontCatchUncaughtExceptions()
        .atMost(SOON)
        .untilAsserted(() -> deliveries(one, "").body("items.size()", equalTo(number)));
  }

  private ValidatableResponse deliveries(ReviewFixture one, String more) {
    return given()
        .auth()
        .oauth2(issuer.tokenFor("operator", "operator"))
        .get("/api/v1/deliveries?handoff=" + one.handoff().number() + more)
        .then()
        .statusCode(200);
  }

  private void healthIs(String sending) {
    await()
        .dontCatchUncaughtExceptions()
        .atMost(SOON)
        .untilAsserted(
            () ->
                given()
                    .get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("checks.find { it.name == 'mail' }.data.sending", equalTo(sending)));
  }
}
