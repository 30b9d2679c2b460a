package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Big and unusual records that are right all the same. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class OddInputTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "José Ñíguez-Ødegård",
        "山田太郎",
        "محمد عبد الله",
        "דוד בן־גוריון",
        "Ольга Ильина",
        "ஆதித்யா",
        "Zoë 👩‍💻",
        "\u202Eمقلوب\u202C"
      })
  void keepsNamesInAnyScriptAndDirection(String name) {
    // Given
    ObjectNode document = Api.completeDocument();
    document.put("customer", name);
    document.withObject("/contact").put("name", name);
    document.withObject("/answers/goal").put("customerFact", name + " مرحبا 123 שלום");

    // When
    Response created = Api.create("sales", Api.freshDeal(), document);

    // Then
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    assertThat(Api.storedDocument(created.path("id"))).isEqualTo(document);
  }

  @Test
  void keepsAnAnswerOf10000Characters() {
    // Given
    ObjectNode document = Api.completeDocument();
    document.withObject("/answers/goal").put("customerFact", "ä".repeat(10_000));

    // When
    Response created = Api.create("sales", Api.freshDeal(), document);

    // Then
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    assertThat(Api.storedDocument(created.path("id"))).isEqualTo(document);
    document.withObject("/answers/goal").put("customerFact", "ä".repeat(10_001));
    Problems.assertProblem(Api.create("sales", Api.freshDeal(), document), 422, "invalid-input");
  }

  @Test
  void keeps500EntriesInARegister() {
    // Given
    ObjectNode document = Api.completeDocument();
    ObjectNode questions = document.putObject("questions");
    for (int i = 0; i < 500; i++) {
      questions.putObject("q" + i).put("text", "Which column holds total " + i + "?");
    }

    // When
    Response created = Api.create("sales", Api.freshDeal(), document);
    Response submitted = Api.submit("sales", created.path("id"), created.header("ETag"));

    // Then
    assertThat(Api.storedDocument(created.path("id"))).isEqualTo(document);
    assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(201);
    questions.putObject("q500").put("text", "One too many?");
    Problems.assertProblem(Api.create("sales", Api.freshDeal(), document), 422, "invalid-input");
  }
}
