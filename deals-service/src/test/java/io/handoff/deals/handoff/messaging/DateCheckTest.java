package io.handoff.deals.handoff.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.DateAnswer;
import io.handoff.contracts.event.DateCheckAnswered;
import io.handoff.contracts.event.DateCheckAsked;
import io.handoff.contracts.event.DateCheckWithdrawn;
import io.handoff.deals.Parts;
import io.handoff.deals.Published;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sales asks delivery about one date; the answer comes back into the record. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class DateCheckTest {

  private static final ActorRef RINA = new ActorRef("rina", "Rina Patel", "rina.patel@example.com");
  private static final Instant ANSWERED_AT = Instant.parse("2026-11-20T10:00:00Z");

  private String id;
  private String etag;

  @BeforeEach
  void begin() {
    ObjectNode document = Api.completeDocument();
    document
        .withObject("milestones")
        .withObject("m1")
        .put("name", "Dashboard live")
        .put("requestedDate", "2027-06-12")
        .put("reason", "The board meets.");
    document
        .withObject("milestones")
        .withObject("m2")
        .put("name", "Old exports loaded")
        .put("hardDeadline", "2027-06-30")
        .put("hardCause", "The old system's contract ends.")
        .put("reason", "The exports are gone after that.");
    Response created = Api.create("sales", Api.freshDeal(), document);
    id = created.path("id");
    etag = created.header("ETag");
  }

  @Test
  @DisplayName("R32 Sales asks about one date without submitting")
  void asksWithoutSubmitting() {
    // When
    Response asked = ask("m1");

    // Then
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    DateCheckAsked fact = fact();
    assertThat(fact.dateCheckId()).hasToString(asked.path("id"));
    assertThat(fact.milestone()).isEqualTo("milestones.m1");
    assertThat(fact.requestedDate()).isEqualTo("2027-06-12");
    assertThat(fact.question()).isEqualTo("Can we promise it?");
    assertThat(fact.version()).isEqualTo(1);
    assertThat(fact.document().milestones()).containsKey("m1");
    assertThat(fact.engineeringOwner().name()).isEqualTo("Rina Patel");
    assertThat(fact.by().email()).isEqualTo("mei.tanaka@example.com");
    Response record = Api.read("sales", id);
    assertThat(record.<String>path("state")).isEqualTo("DRAFT");
    assertThat(record.header("ETag")).isEqualTo(etag);
  }

  @Test
  @DisplayName("R32 One question at a time about one day")
  void asksOnce() {
    ask("m1");

    Response again = ask("m1");

    assertThat(again.statusCode()).as(again.asString()).isEqualTo(409);
    assertThat(again.<String>path("type")).isEqualTo("urn:handoff:problem:date-being-checked");
  }

  @ParameterizedTest(name = "R32 Nobody asks about {0}: {1}")
  @CsvSource({"m9, unknown", "m2, no-requested-date"})
  void asksAboutARequestedDate(String milestone, String code) {
    Response refused = ask(milestone);

    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
    assertThat(refused.<List<String>>path("errors.path")).containsExactly("milestone");
    assertThat(refused.<List<String>>path("errors.code")).containsExactly(code);
  }

  @Test
  void isAskedByWhoMayEditTheRecord() {
    Response refused =
        Api.as("sales2")
            .contentType("application/json")
            .body("{\"milestone\":\"m1\"}")
            .post(Api.HANDOFFS + "/" + id + "/date-checks");

    assertThat(refused.statusCode()).isEqualTo(403);
  }

  @Test
  @DisplayName(
      "R32 The date says who in delivery checked it, and they can still approve the record")
  void stampsTheDate() throws Exception {
    // Given
    ask("m1");

    // When
    answer(DateAnswer.RANGE, LocalDate.of(2027, 6, 14), LocalDate.of(2027, 6, 25));

    // Then
    assertThat(outcome()).isEqualTo("STAMPED");
    Response record = Api.read("sales", id);
    assertThat(record.<String>path("document.milestones.m1.deliveryCheck.by.email"))
        .isEqualTo("rina.patel@example.com");
    assertThat(record.<String>path("document.milestones.m1.deliveryCheck.on"))
        .isEqualTo("2026-11-20");
    assertThat(record.header("ETag")).isNotEqualTo(etag);
    assertThat(
            Api.as("sales")
                .get(Api.HANDOFFS + "/" + id + "/trail")
                .<List<String>>path("findAll { it.step == 'DATE_ANSWERED' }.note"))
        .containsExactly(
            "milestones.m1: RANGE. Two weeks after the data.\u0020"
                + "The date says now who in delivery checked it.");
    Response submitted = Api.submit("sales", id, record.header("ETag"));
    assertThat(submitted.statusCode()).as(submitted.asString()).isBetween(200, 201);
  }

  @Test
  @DisplayName("R32 Not yet enters nothing")
  void entersNothingForNotYet() throws Exception {
    ask("m1");

    answer(DateAnswer.NOT_YET, null, null);

    assertThat(outcome()).isEqualTo("NOT_YET");
    assertThat(Api.read("sales", id).header("ETag")).isEqualTo(etag);
  }

  @Test
  @DisplayName("R32 An answer about a day that is no longer asked for enters nothing, and says so")
  void entersNothingForAnotherDay() throws Exception {
    ask("m1");
    String moved =
        Api.patch("sales", id, etag, "{\"milestones\":{\"m1\":{\"requestedDate\":\"2027-06-01\"}}}")
            .header("ETag");

    answer(DateAnswer.FIRM, LocalDate.of(2027, 6, 12), null);

    assertThat(outcome()).isEqualTo("DATE_CHANGED");
    assertThat(Api.read("sales", id).header("ETag")).isEqualTo(moved);
    assertThat(ask("m1").statusCode()).isEqualTo(201);
  }

  @Test
  @DisplayName("R32 An answer does not vouch for an earlier day that the record promises")
  void entersNothingForAnEarlierPromise() throws Exception {
    ask("m1");
    String promised =
        Api.patch(
                "sales",
                id,
                etag,
                "{\"milestones\":{\"m1\":{\"promisedDate\":\"2027-06-12\",\"promisedUntil\":"
                    + "\"2027-06-20\",\"mode\":\"RANGE\"}}}")
            .header("ETag");

    answer(DateAnswer.RANGE, LocalDate.of(2027, 6, 14), LocalDate.of(2027, 6, 25));

    assertThat(outcome()).isEqualTo("PROMISE_DIFFERS");
    assertThat(Api.read("sales", id).header("ETag")).isEqualTo(promised);
  }

  @Test
  @DisplayName("R32 A stamp does not end that a logged call waits to be looked at")
  void leavesARecordStale() throws Exception {
    ask("m1");
    Api.as("sales")
        .contentType("application/json")
        .body("{\"heldOn\":\"2026-11-19\",\"summary\":\"They asked for a later day.\"}")
        .post(Api.HANDOFFS + "/" + id + "/calls");

    answer(DateAnswer.FIRM, LocalDate.of(2027, 6, 12), null);

    assertThat(outcome()).isEqualTo("STAMPED");
    assertThat(Api.read("sales", id).<String>path("stale.call")).isEqualTo("calls.c1");
  }

  @Test
  @DisplayName("R32 An answer that comes while engineering has the record enters nothing")
  void entersNothingWhileTheRecordIsAway() throws Exception {
    ask("m1");
    String sent = Api.submit("sales", id, etag).header("ETag");

    answer(DateAnswer.FIRM, LocalDate.of(2027, 6, 12), null);

    assertThat(outcome()).isEqualTo("NOT_WITH_SALES");
    Response record = Api.read("sales", id);
    assertThat(record.header("ETag")).isEqualTo(sent);
    assertThat(record.<Object>path("document.milestones.m1.deliveryCheck")).isNull();
    assertThat(list().<String>path("[0].outcomeWords"))
        .isEqualTo("The record was no longer with sales, so nothing was entered.");
  }

  @Test
  @DisplayName("R32 Sales takes a question back, and can ask about that day again")
  void takesAQuestionBack() throws Exception {
    // Given
    String asked = ask("m1").path("id");

    // When
    Response refused = withdraw("sales2", asked);
    Response withdrawn = withdraw("sales", asked);
    Response again = withdraw("sales", asked);

    // Then
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(withdrawn.statusCode()).as(withdrawn.asString()).isEqualTo(204);
    assertThat(again.statusCode()).isEqualTo(204);
    assertThat(list().<String>path("[0].withdrawnBy")).isEqualTo("sales");
    try (Published published = new Published()) {
      assertThat(
              published.await(
                  DateCheckWithdrawn.class, fact -> fact.handoff().id().toString().equals(id), 1))
          .singleElement()
          .satisfies(fact -> assertThat(fact.dateCheckId()).hasToString(asked));
    }
    assertThat(
            Api.as("sales")
                .get(Api.HANDOFFS + "/" + id + "/trail")
                .<List<String>>path("findAll { it.step == 'DATE_QUESTION_WITHDRAWN' }.note"))
        .containsExactly("milestones.m1 on 2027-06-12");
    assertThat(Api.read("sales", id).header("ETag")).isEqualTo(etag);

    // When: the answer crossed it
    answer(DateAnswer.FIRM, LocalDate.of(2027, 6, 12), null);

    // Then
    assertThat(outcome()).isEqualTo("WITHDRAWN");
    assertThat(Api.read("sales", id).header("ETag")).isEqualTo(etag);
    assertThat(ask("m1").statusCode()).isEqualTo(201);
  }

  @Test
  @DisplayName("R32 What is answered is not taken back")
  void keepsAnAnswer() throws Exception {
    String asked = ask("m1").path("id");
    answer(DateAnswer.NOT_YET, null, null);

    Response refused = withdraw("sales", asked);

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.<String>path("type")).isEqualTo("urn:handoff:problem:date-answered");
    assertThat(withdraw("sales", UUID.randomUUID().toString()).<String>path("type"))
        .isEqualTo("urn:handoff:problem:unknown-date-check");
  }

  private Response withdraw(String user, String question) {
    return Api.as(user).delete(Api.HANDOFFS + "/" + id + "/date-checks/" + question);
  }

  private Response list() {
    return Api.as("sales").get(Api.HANDOFFS + "/" + id + "/date-checks");
  }

  private Response ask(String milestone) {
    return Api.as("sales")
        .contentType("application/json")
        .body("{\"milestone\":\"%s\",\"question\":\"Can we promise it?\"}".formatted(milestone))
        .post(Api.HANDOFFS + "/" + id + "/date-checks");
  }

  private DateCheckAsked fact() {
    try (Published published = new Published()) {
      return published
          .await(DateCheckAsked.class, asked -> asked.handoff().id().toString().equals(id), 1)
          .get(0);
    }
  }

  private void answer(DateAnswer answer, @Nullable LocalDate from, @Nullable LocalDate until)
      throws Exception {
    DateCheckAsked asked = fact();
    try (ReviewStream stream = new ReviewStream(id)) {
      stream.send(
          1,
          new DateCheckAnswered(
              asked.handoff(),
              asked.dateCheckId(),
              asked.milestone(),
              "Dashboard live",
              asked.requestedDate(),
              answer,
              from,
              until,
              "Two weeks after the data.",
              RINA,
              false,
              asked.salesOwner(),
              ANSWERED_AT));
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> outcome() != null);
  }

  private @Nullable String outcome() {
    return list().path("[0].outcome");
  }
}
