package io.handoff.deals.crm.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.deals.Parts;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class MappingTest {

  private static final String MAPPING =
      """
      {
        "source": "Our CRM",
        "columns": {
          "dealId": ["Nummer"], "name": ["Titel"], "customer": ["Kunde"], "stage": ["Phase"],
          "amount": ["Wert"]
        },
        "stages": {"Angebot": "PROPOSAL"},
        "dateFormats": ["d.M.yyyy"],
        "decimals": "COMMA",
        "currency": "EUR"
      }
      """;

  private final String name = "m-" + UUID.randomUUID();

  @Test
  void readsAFileByASavedMapping() {
    // Given
    assertThat(put(name, null, MAPPING).statusCode()).isEqualTo(200);
    String deal = Api.freshDeal();

    // When
    Response done =
        Imports.done(
            "sales",
            "mapping=" + name,
            "Nummer;Titel;Kunde;Phase;Wert\n" + deal + ";Portal;Bäckerei Süß;Angebot;1.200,5\n");

    // Then
    assertThat(done.<Integer>path("created")).isEqualTo(1);
    Response read = Api.as("sales").get("/api/v1/deals/" + deal);
    assertThat(read.<String>path("source")).isEqualTo("Our CRM");
    assertThat(read.<String>path("customer")).isEqualTo("Bäckerei Süß");
    assertThat(read.<Float>path("value.amount")).isEqualTo(1200.5f);
  }

  @Test
  void replacesOnlyTheVersionThatWasRead() {
    Response first = put(name, null, MAPPING);

    assertThat(put(name, null, MAPPING).statusCode()).isEqualTo(428);
    assertThat(put(name, "\"99\"", MAPPING).statusCode()).isEqualTo(412);
    assertThat(put(name, first.header("ETag"), MAPPING).statusCode()).isEqualTo(200);
    assertThat(Api.as("sales").get(Imports.IMPORTS + "/mappings/" + name).<String>path("source"))
        .isEqualTo("Our CRM");
  }

  @Test
  void showsWhatShipsToBeginWith() {
    assertThat(
            Api.as("sales")
                .get(Imports.IMPORTS + "/mappings/hubspot")
                .<String>path("columns.dealId[0]"))
        .isEqualTo("Record ID");
    assertThat(put("hubspot", null, MAPPING).<String>path("errors[0].code"))
        .isEqualTo("unusable-name");
  }

  @Test
  void saysWhichFieldIsWrong() {
    Response answer = put(name, null, MAPPING.replace("d.M.yyyy", "jj"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.<String>path("errors[0].path")).isEqualTo("dateFormats.0");
    assertThat(put(name, null, MAPPING.replace("[\"Titel\"]", "[]")).<String>path("errors[0].path"))
        .isEqualTo("columns.name");
  }

  private static Response put(String name, String ifMatch, String mapping) {
    RequestSpecification request = Api.as("sales").contentType("application/json").body(mapping);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put(Imports.IMPORTS + "/mappings/" + name);
  }
}
