package io.handoff.deals.gate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.MoreFindings;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Overruling;
import io.handoff.contracts.finding.Severity;
import io.handoff.deals.Parts;
import io.handoff.deals.handoff.messaging.ReviewStream;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class GateTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  @DisplayName("R4: A gate says so, and blocks, while the checks have not looked at this version")
  void blocksBeforeTheChecksHaveLooked() {
    String id = draft(Api.completeDocument());

    Response gate = ask(id, "QUOTE");

    assertThat(gate.<String>path("answer")).isEqualTo("BLOCK");
    assertThat(gate.<List<String>>path("reasons.code")).containsExactly("not-checked-yet");
  }

  @ParameterizedTest(name = "R4: {0} is allowed for a filled and checked record")
  @ValueSource(strings = {"QUOTE", "SCOPE", "DATE"})
  void allowsAFilledAndCheckedRecord(String gate) throws Exception {
    String id = draft(Api.completeDocument());
    try (ReviewStream stream = new ReviewStream(id)) {
      stream.send(1, stream.findings(1));
      awaitChecked(id, 1);

      assertThat(ask(id, gate).<String>path("answer")).isEqualTo("ALLOW");
    }
  }

  @ParameterizedTest(name = "R4: {0} blocks while an answer that it needs is missing")
  @ValueSource(strings = {"QUOTE", "SCOPE"})
  void blocksWhileSomethingIsMissing(String gate) throws Exception {
    ObjectNode document = Api.completeDocument();
    ((ObjectNode) document.get("answers")).remove("purchaseStatement");
    String id = draft(document);
    try (ReviewStream stream = new ReviewStream(id)) {
      stream.send(1, stream.findings(1));
      awaitChecked(id, 1);

      Response answer = ask(id, gate);

      assertThat(answer.<String>path("answer")).isEqualTo("BLOCK");
      assertThat(answer.<List<String>>path("reasons.path"))
          .containsExactly("answers.purchaseStatement");
    }
  }

  @Test
  @DisplayName("R4: A blocking finding shuts the gates that look at its field, and no other")
  void blocksWhereABlockingFindingStands() throws Exception {
    String id = draft(Api.completeDocument());
    try (ReviewStream stream = new ReviewStream(id)) {
      stream.send(
          1,
          stream.findings(
              1, blocking("HO-DATE-001", "milestones.m1"), warning("scopeItems.s1.name")));
      awaitChecked(id, 1);

      assertThat(ask(id, "DATE").<List<String>>path("reasons.code")).containsExactly("HO-DATE-001");
      assertThat(ask(id, "DATE").<List<String>>path("reasons.message")).containsExactly("seen ask");
      assertThat(ask(id, "QUOTE").<String>path("answer")).isEqualTo("ALLOW");
    }
  }

  @Test
  @DisplayName("R4: Blocking findings that are counted and not listed shut the gates as well")
  void blocksWhileMoreBlockThanAreListed() throws Exception {
    String id = draft(Api.completeDocument());
    try (ReviewStream stream = new ReviewStream(id)) {
      stream.send(1, stream.findings(1, new MoreFindings(3, 8)));
      awaitChecked(id, 1);

      assertThat(ask(id, "QUOTE").<List<String>>path("reasons.code"))
          .containsExactly("more-findings");
      assertThat(ask(id, "QUOTE").<List<String>>path("reasons.message"))
          .containsExactly(
              "3 more findings block than can be listed; settle those that are listed, and the"
                  + " next check lists the rest.");
      Response preflight = Api.as("sales").get(Api.HANDOFFS + "/" + id + "/preflight");
      assertThat(preflight.<Integer>path("findings.more.blocking")).isEqualTo(3);

      stream.send(2, stream.findings(1, new MoreFindings(0, 8)));

      await()
          .atMost(SOON)
          .untilAsserted(
              () -> assertThat(ask(id, "QUOTE").<String>path("answer")).isEqualTo("ALLOW"));
    }
  }

  @Test
  @DisplayName("Overruling a finding opens the gate that it shut, and shows in the preflight")
  void opensOnceAFindingIsOverruled() throws Exception {
    String id = draft(Api.completeDocument());
    Finding finding = blocking("HO-DATE-001", "milestones.m1");
    try (ReviewStream stream = new ReviewStream(id)) {
      stream.send(1, stream.findings(1, finding));
      awaitChecked(id, 1);
      assertThat(ask(id, "DATE").<String>path("answer")).isEqualTo("BLOCK");

      Overruling overruling =
          new Overruling(
              "The input came by mail.",
              new Person("Mei Tanaka", "mei.tanaka@example.com"),
              new Person("Rina Patel", null),
              Instant.parse("2026-11-20T11:00:00Z"));
      stream.send(2, stream.findings(1, finding.overruled(overruling)));

      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () -> assertThat(ask(id, "DATE").<String>path("answer")).isEqualTo("ALLOW"));
      Response preflight = Api.as("sales").get(Api.HANDOFFS + "/" + id + "/preflight");
      assertThat(preflight.<String>path("findings.items[0].outcome")).isEqualTo("OVERRIDDEN");
      assertThat(preflight.<String>path("findings.items[0].overruling.reason"))
          .isEqualTo("The input came by mail.");
      assertThat(preflight.<Boolean>path("findings.current")).isTrue();
    }
  }

  @ParameterizedTest(name = "R5: {0} waits until engineering has approved the scope")
  @ValueSource(strings = {"LEGAL", "PROCUREMENT"})
  void waitsForTheApprovalOfTheScope(String gate) throws Exception {
    String id = submitted();
    try (ReviewStream stream = new ReviewStream(id)) {
      stream.send(1, stream.findings(1));
      awaitChecked(id, 1);
      assertThat(ask(id, gate).<List<String>>path("reasons.code")).containsExactly("not-approved");

      stream.send(2, stream.approved(1));
      awaitState(id, "APPROVED");

      assertThat(ask(id, gate).<String>path("answer")).isEqualTo("ALLOW");
    }
  }

  @Test
  @DisplayName("R6: The kickoff waits until the handoff is accepted, even when it is approved")
  void keepsTheKickoffShutUntilAccepted() throws Exception {
    String id = submitted();
    try (ReviewStream stream = new ReviewStream(id)) {
      stream.send(1, stream.findings(1));
      awaitChecked(id, 1);
      assertThat(ask(id, "KICKOFF").<List<String>>path("reasons.code")).contains("not-accepted");

      stream.send(2, stream.approved(1));
      awaitState(id, "APPROVED");

      assertThat(ask(id, "KICKOFF").<String>path("answer")).isEqualTo("BLOCK");
      assertThat(ask(id, "KICKOFF").<List<String>>path("reasons.code")).contains("not-accepted");
    }
  }

  @Test
  @DisplayName("R6: Unknowns keep the kickoff shut, and are named with their date")
  void namesTheUnknowns() {
    String id = draft(Api.completeDocument());
    Api.patch(
        "sales",
        id,
        Api.read("sales", id).header("ETag"),
        """
        {"answers": {"whyNow": {"status": "UNKNOWN", "followUpDate": "2026-12-01",
          "owner": {"name": "Mei Tanaka", "email": "mei.tanaka@example.com"}}}}
        """);

    Response gate = ask(id, "KICKOFF");

    assertThat(gate.<List<String>>path("reasons.path")).contains("answers.whyNow");
    assertThat(gate.<List<String>>path("reasons.message"))
        .anyMatch(message -> message.contains("unknown by 2026-12-01"));
  }

  @Test
  void answersForEveryGateAtOnce() {
    String id = draft(Api.completeDocument());

    Response gates = Api.as("portal", "auditor").get(Api.HANDOFFS + "/" + id + "/gates");

    assertThat(gates.<List<String>>path("gate"))
        .containsExactly("QUOTE", "SCOPE", "DATE", "LEGAL", "PROCUREMENT", "KICKOFF");
  }

  @Test
  void doesNotKnowOtherGates() {
    String id = draft(Api.completeDocument());

    assertThat(ask(id, "LUNCH").statusCode()).isIn(400, 404);
  }

  private static String draft(ObjectNode document) {
    return Api.create("sales", Api.freshDeal(), document).path("id");
  }

  private static String submitted() {
    String id = draft(Api.completeDocument());
    Response submitted = Api.submit("sales", id, Api.read("sales", id).header("ETag"));
    assertThat(submitted.statusCode()).isEqualTo(201);
    return id;
  }

  private static Response ask(String id, String gate) {
    return Api.as("engineer").get(Api.HANDOFFS + "/" + id + "/gates/" + gate);
  }

  private static void awaitChecked(String id, int version) {
    await().atMost(SOON).until(() -> ask(id, "QUOTE").<Integer>path("checkedVersion") == version);
  }

  private static void awaitState(String id, String state) {
    await().atMost(SOON).until(() -> state.equals(Api.read("sales", id).path("state")));
  }

  private static Finding blocking(String check, String path) {
    return finding(check, Severity.BLOCKING, path);
  }

  private static Finding warning(String path) {
    return finding("HO-SCOPE-001", Severity.WARNING, path);
  }

  private static Finding finding(String check, Severity severity, String path) {
    return new Finding("f-" + path, check, severity, Outcome.FAIL, path, "seen", "why", "ask");
  }
}
