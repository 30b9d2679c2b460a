package io.handoff.contracts.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document's JSON form: nothing is lost on the way, and nothing is guessed. */
class DocumentJsonTest {

  @Test
  void aCompleteDocumentComesBackAsItWas() {
    HandoffDocument document = HandoffDocumentFixture.complete();

    assertThat(DocumentJson.read(DocumentJson.write(document))).isEqualTo(document);
  }

  @Test
  void theFixtureFillsEveryMemberOfEveryRecord() throws IOException {
    List<String> empty = new ArrayList<>();
    collectEmpty("", HandoffDocumentFixture.complete(), empty);

    assertThat(empty).isEmpty();
  }

  private static void collectEmpty(String path, Object value, List<String> empty) {
    if (value == null || (value instanceof Map<?, ?> map && map.isEmpty())) {
      empty.add(path);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((id, entry) -> collectEmpty(path + "/" + id, entry, empty));
    } else if (value instanceof Record) {
      Arrays.stream(value.getClass().getRecordComponents())
          .forEach(
              component -> {
                try {
                  Object inner = component.getAccessor().invoke(value);
                  collectEmpty(path + "/" + component.getName(), inner, empty);
                } catch (ReflectiveOperationException unexpected) {
                  throw new AssertionError(unexpected);
                }
              });
    }
  }

  @Test
  void anEmptyDocumentIsAnEmptyObject() {
    assertThat(DocumentJson.write(HandoffDocument.empty())).isEqualTo("{}");
    assertThat(DocumentJson.read("{}")).isEqualTo(HandoffDocument.empty());
  }

  @Test
  void absentNullAndEmptyRegistersAreTheSame() {
    assertThat(DocumentJson.read("{\"risks\": null, \"calls\": {}}"))
        .isEqualTo(HandoffDocument.empty());
  }

  @Test
  void anEntryThatIsNullIsNoEntry() {
    HandoffDocument document = DocumentJson.read("{\"risks\": {\"r1\": null, \"r2\": {}}}");

    assertThat(document.risks()).containsOnlyKeys("r2");
    assertThat(DocumentJson.read(DocumentJson.write(document))).isEqualTo(document);
  }

  @Test
  void anEmptyTextIsNotWritten() {
    HandoffDocument document = DocumentJson.read("{\"title\": \"\", \"customer\": \" \"}");

    assertThat(DocumentJson.write(document)).isEqualTo("{\"customer\":\" \"}");
  }

  @Test
  void registersKeepTheOrderTheyWereGivenIn() {
    HandoffDocument document = DocumentJson.read("{\"risks\": {\"b\": {}, \"a\": {}, \"c\": {}}}");

    assertThat(document.risks().keySet()).containsExactly("b", "a", "c");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an unknown member                 | {"titel": "x"}
          an unknown member of an entry     | {"risks": {"r1": {"severity": "HIGH"}}}
          a member that is worked out       | {"answers": {"a": {"missing": true}}}
          a text for an object              | {"buyer": "Helen Marsh"}
          an empty text for an object       | {"buyer": ""}
          an array for an object            | {"buyer": [{"name": "Helen Marsh"}]}
          an array for a register           | {"risks": [{"text": "x"}]}
          an object for a text              | {"title": {"en": "x"}}
          an array for a text               | {"title": ["x"]}
          a text for a list                 | {"milestones": {"m1": {"inputs": "answers.a"}}}
          nothing in a list                 | {"milestones": {"m1": {"inputs": [null]}}}
          a whole number for a text         | {"title": 5}
          a fraction for a text             | {"title": 5.5}
          a boolean for a text              | {"title": true}
          a text for a whole number         | {"phases": {"f1": {"order": "1"}}}
          a fraction for a whole number     | {"phases": {"f1": {"order": 1.5}}}
          1.0 for a whole number            | {"phases": {"f1": {"order": 1.0}}}
          1e0 for a whole number            | {"phases": {"f1": {"order": 1e0}}}
          too large a whole number          | {"phases": {"f1": {"order": 2147483648}}}
          a boolean for a whole number      | {"phases": {"f1": {"order": true}}}
          a text for a number               | {"limits": {"l1": {"amount": "1"}}}
          NaN for a number                  | {"limits": {"l1": {"amount": NaN}}}
          a whole number for a boolean      | {"securityAsks": {"a1": {"wanted": 1}}}
          a text for a boolean              | {"securityAsks": {"a1": {"wanted": "true"}}}
          an unknown choice                 | {"answers": {"a": {"status": "MAYBE"}}}
          a choice in small letters         | {"answers": {"a": {"status": "confirmed"}}}
          an empty choice                   | {"answers": {"a": {"status": ""}}}
          the position of a choice          | {"answers": {"a": {"status": 0}}}
          a day that does not exist         | {"answers": {"a": {"followUpDate": "2026-02-30"}}}
          a day with a time                 | {"answers": {"a": {"followUpDate": "2026-05-22T10:00:00Z"}}}
          a number for a day                | {"answers": {"a": {"followUpDate": 20000}}}
          a member given twice              | {"title": "x", "title": "y"}
          an entry given twice              | {"risks": {"r1": {}, "r1": {}}}
          something after the end           | {} {}
          an array                          | []
          null                              | null
          nothing                           | ''
          half a document                   | {"title": "x"
          a comment                         | {/* x */}
          """)
  void doesNotRead(String what, String json) {
    assertThatThrownBy(() -> DocumentJson.read(json)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void equalAmountsAreEqualHoweverTheyWereWritten() {
    HandoffDocument plain = DocumentJson.read(amount("100"));

    assertThat(List.of("100.0", "100.000", "1E+2", "1e2", "1000e-1"))
        .allSatisfy(
            written -> {
              HandoffDocument document = DocumentJson.read(amount(written));
              assertThat(document).isEqualTo(plain);
              assertThat(DocumentJson.write(document)).isEqualTo(DocumentJson.write(plain));
            });
    assertThat(DocumentJson.write(plain)).isEqualTo("{\"limits\":{\"l1\":{\"amount\":100}}}");
  }

  @Test
  void anAmountWithAnAbsurdExponentIsNotWrittenOut() {
    HandoffDocument document = DocumentJson.read(amount("1e1000000"));

    assertThat(DocumentJson.write(document)).hasSizeLessThan(100);
  }

  private static String amount(String number) {
    return "{\"limits\": {\"l1\": {\"amount\": %s}}}".formatted(number);
  }

  @Test
  void milestoneInputsAreKeptInOrderAndOnce() {
    Milestone milestone =
        DocumentJson.read("{\"milestones\": {\"m1\": {\"inputs\": [\"b\", \"a\", \"c\", \"a\"]}}}")
            .milestones()
            .get("m1");

    assertThat(milestone.inputs()).containsExactly("a", "b", "c");
    assertThat(HandoffDocumentFixture.milestone("c", "a", "b"))
        .isEqualTo(HandoffDocumentFixture.milestone("b", "c", "a"));
  }

  @Test
  void registersCannotBeChangedFromOutside() {
    HandoffDocument document = HandoffDocumentFixture.complete();

    assertThatThrownBy(() -> document.risks().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> document.milestones().get("m1").inputs().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aTreeOfADocumentReadsAsTheDocument() throws IOException {
    HandoffDocument document = HandoffDocumentFixture.complete();

    JsonNode tree = DocumentJson.mapper().valueToTree(document);

    assertThat(tree).isInstanceOf(ObjectNode.class);
    assertThat(DocumentJson.mapper().treeToValue(tree, HandoffDocument.class)).isEqualTo(document);
  }
}
