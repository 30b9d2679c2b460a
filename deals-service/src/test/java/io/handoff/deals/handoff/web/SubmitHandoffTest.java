package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class SubmitHandoffTest {

  @Test
  void freezesARevisionAndWaitsForTheDecision() {
    // Given
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    String id = created.path("id");

    // When
    Response submitted = Api.submit("sales", id, created.header("ETag"));

    // Then
    assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(201);
    assertThat(submitted.<String>path("state")).isEqualTo("SUBMITTED");
    assertThat(submitted.<Integer>path("revision")).isEqualTo(1);
    Response revision = Api.as("engineer").get(Api.HANDOFFS + "/" + id + "/revisions/1");
    assertThat(revision.<String>path("hash")).matches("[0-9a-f]{64}");
    assertThat(revision.<String>path("document.title")).isEqualTo("Regional reporting");
    Response trail = Api.as("auditor").get(Api.HANDOFFS + "/" + id + "/trail");
    assertThat(trail.<java.util.List<String>>path("step")).containsExactly("DRAFTED", "SUBMITTED");
  }
}
