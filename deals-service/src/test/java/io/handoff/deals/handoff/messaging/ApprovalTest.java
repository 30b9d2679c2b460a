package io.handoff.deals.handoff.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Condition;
import io.handoff.deals.Parts;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an approval asks for and covers, and what becomes of it. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ApprovalTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Condition CONDITION =
      new Condition(
          "c1",
          "answers.whyNow",
          "Name the meeting.",
          new Person("Priya Nair", "priya.nair@example.com"),
          LocalDate.parse("2099-05-29"));

  @Test
  @DisplayName("A condition of an approval is an action, until it is met")
  void aConditionIsAnActionUntilItIsMet() throws Exception {
    String id = submitted("{}");
    try (ReviewStream stream = new ReviewStream(id)) {
      // When
      stream.send(1, stream.approved(1, List.of(CONDITION), List.of()));
      awaitStep(id, "APPROVED");

      // Then
      Response actions = actions(id);
      assertThat(actions.<String>path("items.find { it.kind == 'CONDITION' }.path"))
          .isEqualTo("conditions.c1");
      assertThat(actions.<String>path("items.find { it.kind == 'CONDITION' }.owner.email"))
          .isEqualTo("priya.nair@example.com");

      // When
      stream.send(2, stream.met(CONDITION));
      awaitStep(id, "CONDITION_MET");

      // Then
      assertThat(actions(id).<List<String>>path("items.kind")).doesNotContain("CONDITION");
      assertThat(Api.read("sales", id).<String>path("state")).isEqualTo("APPROVED");
    }
  }

  @Test
  @DisplayName("An approval that lapses puts the revision up for a decision again")
  void aLapsedApprovalWaitsForADecisionAgain() throws Exception {
    String id = submitted("{}");
    try (ReviewStream stream = new ReviewStream(id)) {
      // When
      stream.send(1, stream.approved(1, List.of(CONDITION), List.of()));
      stream.send(2, stream.reopened(1, CONDITION));
      awaitStep(id, "APPROVAL_LAPSED");

      // Then
      assertThat(Api.read("sales", id).<String>path("state")).isEqualTo("SUBMITTED");
      assertThat(actions(id).<List<String>>path("items.kind")).doesNotContain("CONDITION");

      // When
      stream.send(3, stream.approved(1));
      awaitStep(id, "APPROVED", "APPROVAL_LAPSED", "APPROVED");
    }
  }

  @Test
  @DisplayName("R27 A gate opens for an approved phase and names those that are not approved")
  void aGateKnowsWhichPhasesAreApproved() throws Exception {
    String id =
        submitted(
            """
            {"phases":{
               "pilot":{"name":"Two clean regions","order":1,"start":"2099-02-02",
                        "end":"2099-02-13","entryCondition":"Both exports are here."},
               "south":{"name":"Region South","order":2,"start":"2099-02-16",
                        "end":"2099-02-27","entryCondition":"The mapping is agreed."}},
             "scopeItems":{"dashboard":{"phase":"pilot"}}}
            """);
    try (ReviewStream stream = new ReviewStream(id)) {
      stream.send(1, stream.approved(1, List.of(), List.of("pilot")));
      awaitStep(id, "APPROVED");
    }

    assertThat(Api.read("sales", id).<List<String>>path("review.approvedPhases"))
        .containsExactly("pilot");
    assertThat(reasons(id, "")).contains("phases.south").doesNotContain("phases.pilot");
    assertThat(reasons(id, "?phase=pilot")).doesNotContain("phases.south", "phases.pilot");
    assertThat(reasons(id, "?phase=south")).contains("phases.south");
    assertThat(
            Api.as("auditor").get(Api.HANDOFFS + "/" + id + "/gates/LEGAL?phase=no").statusCode())
        .isEqualTo(400);
  }

  @Test
  @DisplayName("R8 What is approved is not sent for review again")
  void refusesToSendWhatIsApproved() throws Exception {
    String id = submitted("{}");
    try (ReviewStream stream = new ReviewStream(id)) {
      stream.send(1, stream.approved(1));
      awaitStep(id, "APPROVED");
    }

    Response again = Api.submit("sales", id, Api.read("sales", id).header("ETag"));

    assertThat(again.statusCode()).as(again.asString()).isEqualTo(409);
    assertThat(again.<String>path("type")).isEqualTo("urn:handoff:problem:wrong-state");
    assertThat(again.<String>path("currentState")).isEqualTo("APPROVED");
    assertThat(Api.read("sales", id).<Integer>path("revision")).isEqualTo(1);
  }

  private static List<String> reasons(String id, String query) {
    return Api.as("auditor")
        .get(Api.HANDOFFS + "/" + id + "/gates/LEGAL" + query)
        .path("reasons.path");
  }

  private static Response actions(String id) {
    return Api.as("auditor").get("/api/v1/actions?handoff=" + id);
  }

  private static void awaitStep(String id, String... last) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(
                        Api.as("auditor")
                            .get(Api.HANDOFFS + "/" + id + "/trail")
                            .<List<String>>path("step"))
                    .endsWith(last));
  }

  private static String submitted(String patch) {
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    String tag = created.header("ETag");
    if (!patch.equals("{}")) {
      tag = Api.patch("sales", id, tag, patch).header("ETag");
    }
    assertThat(Api.submit("sales", id, tag).statusCode()).isEqualTo(201);
    return id;
  }
}
