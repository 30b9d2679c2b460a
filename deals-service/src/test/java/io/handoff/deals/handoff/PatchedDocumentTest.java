package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.benchmark.TypicalRecord;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.MergePatch;
import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PatchedDocumentTest {

  private static final HandoffDocument BEFORE =
      DocumentJson.read(
          TypicalRecord.document()
              .put("title", "Reporting")
              .set("buyer", json("{'name': 'Ana Ruiz', 'email': 'ana.ruiz@example.org'}"))
              .toString());

  @Inject StrictJson strict;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'title': 'Migration'}",
        "{'title': null, 'buyer': null, 'answers': null}",
        "{'buyer': {'name': 'Ana Maria Ruiz'}}",
        "{'buyer': {'email': null}, 'contact': {'name': 'Lena Brandt'}}",
        "{'answers': {'goal': {'customerFact': 'Monthly reporting in an hour.'}}}",
        "{'answers': {'goal': null, 'whyNow': {'owner': null}}}",
        "{'answers': {'goal': {}, 'nobodyAsked': {}}}",
        "{'answers': {}, 'exclusions': {'e-new': {'name': 'Training'}, 'e-other': {'name': 'Data'}}}",
        "{'title': '', 'contact': {'name': ''}, 'answers': {'goal': {'customerFact': ''}}}",
        "{'risks': {'r1': {'text': '', 'owner': {'name': '', 'email': ''}}, 'r2': {}}, 'calls': {}}",
        "{'nothing': 1}",
        "{'answers': {'goal': {'customerFact': 5, 'status': 'MAYBE', 'nothing': 1}}}",
        "{'answers': 'none', 'exclusions': ['none'], 'risks': {'r1': 'none'}, 'buyer': []}",
        "{'answers': {'an id with spaces': {}}, 'buyer': {'email': 'nobody'}}",
        "{'title': 'a \\u0000'}",
        "['title']",
        "'title'",
        "17",
        "null"
      })
  void isWhatReadingTheWholeDocumentWouldGive(String patch) {
    // Given
    JsonNode asked = json(patch);
    JsonNode whole = MergePatch.apply(DocumentJson.mapper().valueToTree(BEFORE), asked);

    // When
    String patched = outcome(() -> PatchedDocument.of(BEFORE, asked, strict));

    // Then
    assertThat(patched).isEqualTo(outcome(() -> strict.read(whole, HandoffDocument.class)));
  }

  @Test
  void isAsItWillBeReadBack() {
    // Given
    JsonNode emptying =
        json(
            "{'title': '', 'contact': {}, 'answers': {'goal': {'customerFact': '', 'owner': {}}},"
                + " 'risks': {'r1': {'text': ''}, 'r9': {}}, 'calls': {}}");

    // When
    HandoffDocument patched = PatchedDocument.of(BEFORE, emptying, strict);

    // Then
    assertThat(patched).isNotEqualTo(BEFORE).isEqualTo(DocumentJson.stored(patched));
  }

  @Test
  void leavesAloneWhatThePatchDoesNotName() {
    // When
    HandoffDocument patched =
        PatchedDocument.of(
            BEFORE, json("{'answers': {'goal': {'customerFact': 'Two hours.'}}}"), strict);

    // Then
    assertThat(patched.buyer()).isSameAs(BEFORE.buyer());
    assertThat(patched.answers().get("whyNow")).isSameAs(BEFORE.answers().get("whyNow"));
    assertThat(patched.answers().get("goal")).isNotEqualTo(BEFORE.answers().get("goal"));
  }

  @Test
  void countsTheEntriesThatAreThereToo() {
    // Given
    ObjectNode full = DocumentJson.mapper().createObjectNode();
    for (int i = 0; i < 500; i++) {
      full.withObject("exclusions").putObject("e" + i).put("name", "Training");
    }
    HandoffDocument before = DocumentJson.read(full.toString());

    // When
    List<FieldFault> faults =
        catchThrowableOfType(
                Refused.class,
                () ->
                    PatchedDocument.of(
                        before, json("{'exclusions': {'more': {'name': 'Data'}}}"), strict))
            .faults();

    // Then
    assertThat(faults).extracting(FieldFault::path).containsExactly("exclusions");
    assertThat(PatchedDocument.of(before, json("{'exclusions': {'e0': {'name': 'Data'}}}"), strict))
        .isNotEqualTo(before);
  }

  /** The document with its entries in their order, or why it was refused. */
  private static String outcome(Supplier<HandoffDocument> document) {
    try {
      return DocumentJson.write(document.get());
    } catch (Refused refused) {
      return refused.getMessage() + refused.faults();
    }
  }

  private static JsonNode json(String text) {
    try {
      return DocumentJson.mapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }
}
