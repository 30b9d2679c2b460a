package io.handoff.deals.brief.web;

import static io.handoff.deals.handoff.web.Api.HANDOFFS;
import static io.handoff.deals.handoff.web.Api.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.deals.Parts;
import io.handoff.deals.handoff.web.Api;
import io.handoff.deals.handoff.web.Problems;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class BriefResourceTest {

  @Test
  @DisplayName("R10: The brief is read as a page, as Markdown or as PDF, whichever is asked for")
  void answersInTheFormAskedFor() {
    // Given
    String id = handoff(Api.completeDocument());

    // When
    Response page = brief(id, "text/html");
    Response markdown = brief(id, "text/markdown");
    Response pdf = brief(id, "application/pdf");

    // Then
    assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(page.asString()).startsWith("<!DOCTYPE html>").contains("Harbour Foods");
    assertThat(markdown.contentType()).isEqualTo("text/markdown;charset=UTF-8");
    assertThat(markdown.asString()).startsWith("# Regional reporting\n");
    assertThat(pdf.contentType()).isEqualTo("application/pdf");
    assertThat(pdf.asByteArray()).startsWith("%PDF-".getBytes());
  }

  @Test
  void answersWithAPageWhenAnythingIsAccepted() {
    String id = handoff(Api.completeDocument());

    assertThat(brief(id, "*/*").contentType()).startsWith("text/html");
  }

  @Test
  void refusesOtherForms() {
    // Given
    String id = handoff(Api.completeDocument());

    // When
    Response answer = brief(id, "image/png");

    // Then
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.<String>path("type")).isEqualTo("urn:handoff:problem:not-acceptable");
  }

  @Test
  void refusesAnotherView() {
    String id = handoff(Api.completeDocument());

    Response answer = as("sales").get(HANDOFFS + "/" + id + "/brief?view=mine");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.<String>path("detail")).isEqualTo("view takes customer, or is left out.");
  }

  @Test
  void hidesWhatIsNotTheCallersToSee() {
    String id = handoff(Api.completeDocument());

    assertThat(as("portal").get(HANDOFFS + "/" + id + "/brief").statusCode()).isEqualTo(404);
  }

  @Test
  void showsAFrozenRevisionAsItWas() {
    // Given
    String id = handoff(Api.completeDocument());
    Response submitted = Api.submit("sales", id, Api.read("sales", id).header("ETag"));
    assertThat(submitted.statusCode()).isEqualTo(201);
    Api.withdraw("sales", id, submitted.header("ETag"));
    Api.patch("sales", id, Api.read("sales", id).header("ETag"), "{\"title\": \"Renamed\"}");

    // When
    String now = brief(id, "text/markdown").asString();
    String then =
        as("sales")
            .accept("text/markdown")
            .get(HANDOFFS + "/" + id + "/brief?revision=1")
            .asString();

    // Then
    assertThat(now).startsWith("# Renamed\n").contains("Working copy, version 2");
    assertThat(then)
        .startsWith("# Regional reporting\n")
        .contains("Revision 1, sent for review on ");
    Response missing = as("sales").get(HANDOFFS + "/" + id + "/brief?revision=2");
    Problems.assertProblem(missing, 404, "no-such-version");
    assertThat(missing.<String>path("detail")).contains("newest revision is 1");
  }

  @Test
  @DisplayName("R90: The customer's brief holds what the customer said and not what we assume")
  void showsTheCustomersView() {
    // Given
    ObjectNode document = Api.completeDocument();
    document
        .withObject("/answers/goal")
        .put("customerFact", "Reports take two days.")
        .put("salesAssumption", "Faster reports");
    document.withObject("/risks/r1").put("text", "They may leave.");
    String id = handoff(document);

    // When
    String page =
        as("sales")
            .accept("text/html")
            .get(HANDOFFS + "/" + id + "/brief?view=customer")
            .asString();

    // Then
    assertThat(page)
        .contains("You said:")
        .contains("Reports take two days.")
        .doesNotContain("Faster reports")
        .doesNotContain("They may leave.");
  }

  @Test
  void isKeptByNoCacheAndRunsNothing() throws NoSuchAlgorithmException {
    // Given
    String id = handoff(Api.completeDocument());

    // When
    Response page = brief(id, "text/html");

    // Then
    assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
    String style = page.asString().replaceAll("(?s).*<style>|</style>.*", "");
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
    assertThat(page.header("Content-Security-Policy"))
        .startsWith(
            "default-src 'none'; style-src 'sha256-%s';"
                .formatted(Base64.getEncoder().encodeToString(hash)));
    assertThat(page.asString()).doesNotContain("<script").doesNotContain("style=");
  }

  @Test
  @DisplayName("R10: Preflight advises to shorten the answer that makes the opening long")
  void advisesToShortenTheOpening() {
    // Given
    ObjectNode document = Api.completeDocument();
    document
        .withObject("/answers/whyNow")
        .put("customerFact", "The board meets in June. ".repeat(60));
    String id = handoff(document);

    // When
    Response preflight = as("sales").get(HANDOFFS + "/" + id + "/preflight");

    // Then
    assertThat(preflight.<String>path("advice.find { it.code == 'long-opening' }.path"))
        .isEqualTo("answers.whyNow");
    assertThat(preflight.<String>path("advice.find { it.code == 'long-opening' }.message"))
        .contains("200 words are enough");
  }

  private static String handoff(ObjectNode document) {
    return Api.create("sales", Api.freshDeal(), document).path("id");
  }

  private static Response brief(String id, String accepted) {
    return as("sales").accept(accepted).get(HANDOFFS + "/" + id + "/brief");
  }
}
