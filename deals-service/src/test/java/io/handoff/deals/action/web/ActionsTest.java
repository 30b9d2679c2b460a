package io.handoff.deals.action.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.event.ActionsDue;
import io.handoff.contracts.event.DueAction;
import io.handoff.deals.Parts;
import io.handoff.deals.Published;
import io.handoff.deals.action.RemindOwners;
import io.handoff.deals.handoff.web.Api;
import io.handoff.deals.handoff.web.Problems;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ActionsTest {

  private static final String ACTIONS = "/api/v1/actions";
  private static final LocalDate TUESDAY = LocalDate.parse("2031-03-04");
  private static final LocalDate THURSDAY = LocalDate.parse("2031-03-06");
  private static final LocalDate FRIDAY = LocalDate.parse("2031-03-07");

  /** Sales by Tuesday, the client by Thursday, engineering by Friday. */
  private static final String THREE_ACTIONS =
      """
      {"questions": {
         "rules": {"text": "Which business rules apply?", "dueDate": "2031-03-04",
           "owner": {"name": "Mei Tanaka", "email": "mei.tanaka@example.com"}},
         "limits": {"text": "What are the API limits?", "dueDate": "2031-03-07",
           "owner": {"name": "Rina Patel", "email": "rina.patel@example.com"}}},
       "customerInputs": {
         "sample": {"name": "Sample export", "state": "REQUESTED", "dueDate": "2031-03-06",
           "provider": {"name": "Ben Ola", "email": "ben.ola@example.org"}}}}
      """;

  @Inject RemindOwners owners;

  private String id;

  @BeforeEach
  void draft() {
    ObjectNode document = Api.completeDocument();
    ((ObjectNode) document.at("/answers/successMeasure")).put("followUpDate", "2031-03-01");
    id = Api.create("sales", Api.freshDeal(), document).path("id");
  }

  @Test
  @DisplayName("R91: F11: Sales, client and engineering each have their action, by due date")
  void listsWhatIsOpenByDueDate() {
    // When
    patch(THREE_ACTIONS);

    // Then
    Response listed = Api.as("engineer").queryParam("handoff", id).get(ACTIONS);
    assertThat(listed.<List<String>>path("items.path"))
        .containsExactly(
            "answers.successMeasure",
            "questions.rules",
            "customerInputs.sample",
            "questions.limits");
    assertThat(listed.<List<String>>path("items.owner.name"))
        .containsExactly("Mei Tanaka", "Mei Tanaka", "Ben Ola", "Rina Patel");
    assertThat(listed.<List<String>>path("items.asked.name"))
        .containsExactly("Mei Tanaka", "Mei Tanaka", "Mei Tanaka", "Rina Patel");
    assertThat(listed.<String>path("items[0].text")).isNotEqualTo("successMeasure");
    assertThat(listed.<String>path("items[0].handoff.title")).isEqualTo("Regional reporting");
  }

  @Test
  @DisplayName("R91: An answered question and a received input are no actions any more")
  void leavesOutWhatIsAnswered() {
    // Given
    patch(THREE_ACTIONS);

    // When
    patch(
        """
        {"questions": {"rules": {"outcome": "Net of returns."}, "limits": null},
         "customerInputs": {"sample": {"dueDate": "2031-03-07"}},
         "answers": {"successMeasure": {"status": "ASSUMED", "customerFact": "2 days to 2 hours"}}}
        """);

    // Then
    Response listed = Api.as("engineer").queryParam("handoff", id).get(ACTIONS);
    assertThat(listed.<List<String>>path("items.path")).containsExactly("customerInputs.sample");
    assertThat(listed.<String>path("items[0].dueDate")).isEqualTo("2031-03-07");
  }

  @Test
  void findsByOwnerAndDay() {
    patch(THREE_ACTIONS);

    assertThat(paths(mine("sales").queryParam("due", THURSDAY.toString())))
        .contains("questions.rules", "customerInputs.sample")
        .doesNotContain("questions.limits");
    assertThat(paths(mine("engineer"))).containsExactly("questions.limits");
    assertThat(
            paths(
                Api.as("sales")
                    .queryParam("owner", "Ben.Ola@example.org")
                    .queryParam("handoff", id)))
        .containsExactly("customerInputs.sample");
    assertThat(paths(mine("engineer").queryParam("due", THURSDAY.toString()))).isEmpty();
  }

  @Test
  void pagesThroughAllOnce() {
    // Given
    patch(THREE_ACTIONS.replace(", \"dueDate\": \"2031-03-07\"", ""));

    // When
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification request =
          Api.as("sales").queryParam("handoff", id).queryParam("limit", 1);
      Response page =
          (cursor == null ? request : request.queryParam("cursor", cursor)).get(ACTIONS);
      seen.addAll(page.path("items.path"));
      cursor = page.path("next");
    } while (cursor != null);

    // Then
    assertThat(seen)
        .containsExactly(
            "answers.successMeasure",
            "questions.rules",
            "customerInputs.sample",
            "questions.limits");
  }

  @Test
  void showsAPortalOnlyWhatItStarted() {
    patch(THREE_ACTIONS);

    assertThat(paths(Api.as("portal").queryParam("handoff", id))).isEmpty();
    Problems.assertProblem(
        Api.as("sales").queryParam("due", "soon").get(ACTIONS), 400, "malformed-parameter");
  }

  @Test
  @DisplayName("R91: F11: Each is reminded on the day, once, and the client by nobody but us")
  void remindsEachOnTheDay() {
    // Given
    patch(THREE_ACTIONS);

    // When
    Stream.of(TUESDAY, TUESDAY, THURSDAY, FRIDAY).forEach(this::remindAll);

    // Then
    List<ActionsDue> told = told(4);
    assertThat(told).hasSize(4);
    assertThat(told.stream().filter(due -> due.owner().name().equals("Mei Tanaka")))
        .extracting(due -> due.actions().stream().map(DueAction::path).toList())
        .containsExactly(
            List.of("answers.successMeasure", "questions.rules"),
            List.of("answers.successMeasure", "questions.rules", "customerInputs.sample"),
            List.of("answers.successMeasure", "questions.rules", "customerInputs.sample"));
    assertThat(told.stream().filter(due -> due.owner().name().equals("Rina Patel")))
        .singleElement()
        .satisfies(
            due ->
                assertThat(due.actions())
                    .containsExactly(
                        new DueAction(
                            "questions.limits",
                            "What are the API limits?",
                            "Rina Patel",
                            FRIDAY,
                            false)));
    assertThat(told).noneMatch(due -> due.owner().email().endsWith("example.org"));
  }

  @Test
  @DisplayName("R39: The sales owner is reminded of what the customer owes, and sees by whom")
  void remindsTheSalesOwnerOfWhatTheCustomerOwes() {
    patch(THREE_ACTIONS);

    remindAll(FRIDAY);

    assertThat(told(2).stream().filter(due -> due.owner().name().equals("Mei Tanaka")))
        .singleElement()
        .satisfies(
            due ->
                assertThat(due.actions())
                    .contains(
                        new DueAction(
                            "customerInputs.sample", "Sample export", "Ben Ola", THURSDAY, true)));
  }

  @Test
  void fourReplicasRemindOnce() {
    // Given
    patch(THREE_ACTIONS);

    // When
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(() -> remindAll(THURSDAY)))
                .limit(4)
                .toArray(CompletableFuture[]::new))
        .join();
    remindAll(FRIDAY);

    // Then
    assertThat(told(3)).hasSize(3);
  }

  private List<ActionsDue> told(int count) {
    try (Published published = new Published()) {
      return published.await(
          ActionsDue.class, due -> due.handoff().id().toString().equals(id), count);
    }
  }

  private void remindAll(LocalDate today) {
    boolean more = true;
    while (more) {
      more = owners.remind(today);
    }
  }

  private RequestSpecification mine(String user) {
    return Api.as(user).queryParam("owner", "me").queryParam("handoff", id);
  }

  private static List<String> paths(RequestSpecification request) {
    Response listed = request.get(ACTIONS);
    assertThat(listed.statusCode()).as(listed.asString()).isEqualTo(200);
    return listed.path("items.path");
  }

  private void patch(String patch) {
    String etag = Api.read("sales", id).header("ETag");
    Response patched = Api.patch("sales", id, etag, patch);
    assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
  }
}
