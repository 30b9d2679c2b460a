package io.handoff.review.vocabulary.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.TokenIssuer;
import io.handoff.review.FeatureTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@FeatureTest
class VocabularyResourceTest {

  private static final String TERMS = "/api/v1/checks/vocabulary";

  TokenIssuer issuer;

  private final String customer = "Kiln " + UUID.randomUUID();

  @Test
  void keepsATermWithWhoAddedItAndWhen() {
    // When
    Response added = add("BUSINESS_GOAL", " Real-Time ", customer);
    Response again = add("BUSINESS_GOAL", "real-time", customer.toUpperCase());

    // Then
    assertThat(added.statusCode()).as(added.asString()).isEqualTo(200);
    assertThat(added.<String>path("term")).isEqualTo("real-time");
    assertThat(added.<String>path("addedBy")).isEqualTo("steward-1");
    assertThat(added.<String>path("addedAt")).isNotBlank();
    assertThat(again.<String>path("id")).isEqualTo(added.<String>path("id"));
    assertThat(again.<String>path("customer")).isEqualTo(customer);
    assertThat(list(customer, Map.of()).<List<String>>path("items.term"))
        .containsExactly("real-time");
  }

  @Test
  void takesATermOut() {
    String id = add("SCOPE_IN", "standard export", customer).path("id");

    assertThat(as("steward").delete(TERMS + "/" + id).statusCode()).isEqualTo(204);

    assertThat(list(customer, Map.of()).<List<String>>path("items")).isEmpty();
    assertProblem(as("steward").delete(TERMS + "/" + id), 404, "not-found");
  }

  @Test
  void listsAllTermsPageByPage() {
    // Given
    List.of("delta", "alpha", "charlie", "bravo", "alpha\ntwo")
        .forEach(term -> add("RISK", term, customer));

    // When
    List<String> terms = new ArrayList<>();
    Response page = list(customer, Map.of("limit", 2));
    terms.addAll(page.path("items.term"));
    while (page.path("next") != null) {
      page = list(customer, Map.of("limit", 2, "cursor", page.<String>path("next")));
      terms.addAll(page.path("items.term"));
    }

    // Then
    assertThat(terms).containsExactly("alpha", "alpha\ntwo", "bravo", "charlie", "delta");
    assertProblem(list(customer, Map.of("limit", 0)), 400, "malformed-parameter");
    assertProblem(list("a\0b", Map.of()), 400, "malformed-parameter");
  }

  @Test
  void saysWhatIsWrong() {
    Response refused =
        as("steward").contentType(ContentType.JSON).body("{\"term\":\" \"}").put(TERMS);

    assertProblem(refused, 422, "invalid-input")
        .with("errors.path", List.of("term", "wordingClass"));
  }

  private Response add(String fields, String term, String customer) {
    return as("steward")
        .contentType(ContentType.JSON)
        .body(Map.of("wordingClass", fields, "term", term, "customer", customer))
        .put(TERMS);
  }

  private Response list(String customer, Map<String, Object> more) {
    return as("auditor").queryParam("customer", customer).queryParams(more).get(TERMS);
  }

  private RequestSpecification as(String role) {
    return given().auth().oauth2(issuer.tokenFor(role + "-1", role));
  }
}
