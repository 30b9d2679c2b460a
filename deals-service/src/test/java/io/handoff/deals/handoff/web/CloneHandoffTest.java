package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class CloneHandoffTest {

  @Test
  @DisplayName("R88: Cloning a deal resets every answer to assumed, and the trail says from where")
  void startsFromAnotherDeal() {
    // Given
    Response source = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String number = source.path("number");

    // When
    Response clone = cloneOf("sales2", number);

    // Then
    assertThat(clone.statusCode()).as(clone.asString()).isEqualTo(201);
    assertThat(clone.<Map<String, Map<String, Object>>>path("document.answers").values())
        .isNotEmpty()
        .allSatisfy(answer -> assertThat(answer.get("status")).isEqualTo("ASSUMED"))
        .allSatisfy(answer -> assertThat(answer.get("customerFact")).isNull());
    assertThat(clone.<String>path("document.answers.whyNow.salesAssumption"))
        .isEqualTo(source.<String>path("document.answers.whyNow.customerFact"));
    assertThat(clone.<String>path("document.salesOwner.email")).isEqualTo("jon.weber@example.com");
    assertThat(clone.<Object>path("document.customer")).isNull();
    assertThat(clone.<Map<String, Object>>path("document.scopeItems.dashboard"))
        .isEqualTo(source.<Map<String, Object>>path("document.scopeItems.dashboard"));
    Response trail = Api.as("sales").get(Api.HANDOFFS + "/" + clone.path("id") + "/trail");
    assertThat(trail.<String>path("[0].note")).isEqualTo("Cloned from " + number);
  }

  @Test
  void startsOnlyFromWhatTheCallerMaySee() {
    String number = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("number");

    for (String unseen : List.of(number, "HO-999999999", UUID.randomUUID().toString(), "x")) {
      Response refused = cloneOf("portal", unseen);
      Problems.assertProblem(refused, 422, "invalid-input");
      assertThat(refused.<List<String>>path("errors.path")).containsExactly("cloneOf");
    }
  }

  @Test
  void startsFromOneThingOnly() {
    Response refused =
        Api.as("sales")
            .contentType("application/json")
            .body(
                "{\"dealId\": \""
                    + Api.freshDeal()
                    + "\", \"cloneOf\": \"HO-1\", \"document\": {\"title\": \"Reporting\"}}")
            .post(Api.HANDOFFS);

    Problems.assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<List<String>>path("errors.path")).containsExactly("document");
  }

  private static Response cloneOf(String user, String source) {
    return Api.as(user)
        .contentType("application/json")
        .body("{\"dealId\": \"" + Api.freshDeal() + "\", \"cloneOf\": \"" + source + "\"}")
        .post(Api.HANDOFFS);
  }
}
