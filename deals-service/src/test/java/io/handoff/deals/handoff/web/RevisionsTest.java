package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class RevisionsTest {

  @Inject AgroalDataSource database;

  @Test
  @DisplayName("R1: A deal has one active handoff, and a second one is told where the first is")
  void refusesASecondHandoffOfADeal() {
    // Given
    String deal = Api.freshDeal();
    Response first = Api.create("sales", deal, Api.completeDocument());

    // When
    Response second = Api.create("sales2", deal, Api.completeDocument());

    // Then
    Problems.assertProblem(second, 409, "deal-has-handoff");
    assertThat(second.<String>path("number")).isEqualTo(first.<String>path("number"));
    assertThat(second.<String>path("handoffId")).isEqualTo(first.<String>path("id"));
  }

  @Test
  @DisplayName("R2: Both teams read one stable link, with exactly one current revision")
  void marksOneRevisionCurrent() {
    // Given
    String id = submittedTwice();

    // When
    List<String> readers = List.of("sales2", "engineer", "manager", "auditor");

    // Then
    assertThat(readers)
        .allSatisfy(
            reader -> {
              Response revisions = Api.as(reader).get(revisions(id));
              assertThat(revisions.<List<Integer>>path("number")).containsExactly(1, 2);
              assertThat(revisions.<List<Boolean>>path("current")).containsExactly(false, true);
              assertThat(Api.read(reader, id).statusCode()).isEqualTo(200);
            });
    assertThat(Api.as("engineer").get(revisions(id) + "/1").<Boolean>path("current")).isFalse();
    String number = Api.read("sales", id).path("number");
    assertThat(Api.read("engineer", number).<String>path("id")).isEqualTo(id);
  }

  @Test
  @DisplayName("R8: A frozen revision is exported whole, and its hash is that of its content")
  void exportsWhatItsHashIsOf() throws Exception {
    String id = submittedTwice();

    JsonNode revision =
        DocumentJson.mapper().readTree(Api.as("auditor").get(revisions(id) + "/1").asString());

    assertThat(revision.path("document").path("title").asText()).isEqualTo("Regional reporting");
    assertThat(DocumentJson.hash(DocumentJson.read(revision.path("document").toString())))
        .isEqualTo(revision.path("hash").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE revision SET document = '{}'",
        "UPDATE revision SET hash = hash WHERE number = 1",
        "DELETE FROM revision",
        "TRUNCATE revision"
      })
  @DisplayName("R8: The database neither changes nor deletes what was frozen")
  void keepsWhatWasFrozen(String statement) throws SQLException {
    submittedTwice();

    try (Connection connection = database.getConnection();
        Statement rewriting = connection.createStatement()) {
      assertThatThrownBy(() -> rewriting.execute(statement))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("a revision is frozen");
    }
  }

  private static String submittedTwice() {
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    Response first = Api.submit("sales", id, created.header("ETag"));
    Response back = Api.withdraw("sales", id, first.header("ETag"));
    Response edited = Api.patch("sales", id, back.header("ETag"), "{\"title\": \"Reporting\"}");
    assertThat(Api.submit("sales", id, edited.header("ETag")).statusCode()).isEqualTo(201);
    return id;
  }

  private static String revisions(String id) {
    return Api.HANDOFFS + "/" + id + "/revisions";
  }
}
