package io.handoff.contracts.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A hash names the content of a document: the same content, the same hash; other, another. */
class DocumentHashTest {

  private static final JsonMapper JSON = DocumentJson.mapper();
  private static final ObjectNode COMPLETE = JSON.valueToTree(HandoffDocumentFixture.complete());

  @Test
  void isTheSha256OfTheCanonicalJson() throws Exception {
    HandoffDocument document =
        DocumentJson.read(
            """
            {"title": "Gr\\u00fc\\u00dfe \\/ \\u20ac \\uD83D\\uDE00\\n", "customer": "Fernhill",
             "risks": {"r2": {}, "r1": {"text": "x"}}, "limits": {"b": {"amount": 1.50}}}
            """);
    String canonical =
        "{\"customer\":\"Fernhill\",\"limits\":{\"b\":{\"amount\":1.5}},"
            + "\"risks\":{\"r1\":{\"text\":\"x\"},\"r2\":{}},\"title\":\"Grüße / € 😀\\n\"}";
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));

    assertThat(DocumentJson.hash(document))
        .isEqualTo(HexFormat.of().formatHex(digest))
        .matches(DocumentJson.HASH_PATTERN);
  }

  @Test
  void ofAnEmptyDocumentIsTheSha256OfTwoBraces() {
    assertThat(DocumentJson.hash(HandoffDocument.empty()))
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  @Test
  void isTheSameWhateverTheOrderOfMembers() throws IOException {
    String hash = DocumentJson.hash(HandoffDocumentFixture.complete());

    for (int seed = 0; seed < 20; seed++) {
      JsonNode shuffled = shuffled(COMPLETE, new Random(seed));
      assertThat(DocumentJson.hash(DocumentJson.read(shuffled.toString())))
          .as("seed %d", seed)
          .isEqualTo(hash);
    }
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      Collections.shuffle(names, random);
      ObjectNode copy = JSON.createObjectNode();
      names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
      return copy;
    }
    return node;
  }

  @ParameterizedTest
  @MethodSource("pointers")
  void differsWhenOneValueIsLeftOut(String pointer) throws IOException {
    // Given
    ObjectNode other = COMPLETE.deepCopy();
    int end = pointer.lastIndexOf('/');
    ((ObjectNode) other.at(pointer.substring(0, end))).remove(pointer.substring(end + 1));

    // When
    String hash = DocumentJson.hash(JSON.treeToValue(other, HandoffDocument.class));

    // Then
    assertThat(hash).isNotEqualTo(DocumentJson.hash(HandoffDocumentFixture.complete()));
  }

  static Stream<String> pointers() {
    List<String> pointers = new ArrayList<>();
    collect("", COMPLETE, pointers);
    assertThat(pointers).hasSizeGreaterThan(300);
    return pointers.stream();
  }

  private static void collect(String prefix, JsonNode node, List<String> pointers) {
    node.properties()
        .forEach(
            member -> {
              pointers.add(prefix + "/" + member.getKey());
              collect(prefix + "/" + member.getKey(), member.getValue(), pointers);
            });
  }

  @Test
  void differsWhenAnyOneTextNumberOrBooleanDiffers() throws IOException {
    List<String> hashes = new ArrayList<>();
    hashes.add(DocumentJson.hash(HandoffDocumentFixture.complete()));
    for (String pointer : pointers().toList()) {
      ObjectNode other = COMPLETE.deepCopy();
      if (change(other, pointer)) {
        hashes.add(DocumentJson.hash(JSON.treeToValue(other, HandoffDocument.class)));
      }
    }

    assertThat(hashes).hasSizeGreaterThan(150).doesNotHaveDuplicates();
  }

  /**
   * Changes a text, number, boolean or list; days, times, zones and choices are left to the test
   * above.
   */
  private static boolean change(ObjectNode document, String pointer) {
    int end = pointer.lastIndexOf('/');
    ObjectNode owner = (ObjectNode) document.at(pointer.substring(0, end));
    String name = pointer.substring(end + 1);
    JsonNode value = owner.get(name);
    if (value.isNumber()) {
      owner.put(name, value.asInt() + 1);
    } else if (value.isBoolean()) {
      owner.put(name, !value.asBoolean());
    } else if (value instanceof ArrayNode list) {
      list.add(name.equals("days") ? "SUNDAY" : "answers.goal");
    } else if (value.isTextual()
        && !value.asText().matches("[A-Z_]+|2026-\\d\\d-\\d\\d|\\d\\d:00:00|Europe/Berlin")) {
      owner.put(name, value.asText() + "!");
    } else {
      return false;
    }
    return true;
  }

  @Test
  void tellsApartTheLargestAmountsThatMayBeSaved() {
    assertThat(hashOfAmount("999999999999.998")).isNotEqualTo(hashOfAmount("999999999999.999"));
    assertThat(hashOfAmount("0.001")).isNotEqualTo(hashOfAmount("0.002"));
  }

  /** Why {@link Amounts} has limits: canonical JSON knows numbers as doubles only. */
  @Test
  void doesNotTellApartAmountsOfMoreDigits() {
    assertThat(hashOfAmount("9007199254740992")).isEqualTo(hashOfAmount("9007199254740993"));
    assertThatThrownBy(() -> hashOfAmount("1e400")).isInstanceOf(UncheckedIOException.class);
  }

  private static String hashOfAmount(String amount) {
    return DocumentJson.hash(
        DocumentJson.read("{\"limits\": {\"l1\": {\"amount\": %s}}}".formatted(amount)));
  }

  /** RFC 8785, sections 3.2.2 to 3.2.4: the sample, and its canonical form in bytes. */
  @Test
  void theSampleOfTheStandardBecomesItsCanonicalForm() throws IOException {
    String sample =
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50,
                      2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }
        """;
    String canonical =
        "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e"
            + "756d62657273223a5b3333333333333333332e333333333333332c31652b3330"
            + "2c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac24"
            + "5c75303030665c6e4127425c225c5c5c5c5c222f227d";

    assertThat(new JsonCanonicalizer(sample).getEncodedUTF8())
        .asHexString()
        .isEqualToIgnoringCase(canonical);
  }

  /** RFC 8785, section 3.2.3: members are ordered by UTF-16 code units. */
  @Test
  void membersAreOrderedAsInTheStandard() throws IOException {
    String sample =
        """
        {
          "\\u20ac": "Euro Sign",
          "\\r": "Carriage Return",
          "\\ufb33": "Hebrew Letter Dalet With Dagesh",
          "1": "One",
          "\\ud83d\\ude00": "Emoji: Grinning Face",
          "\\u0080": "Control",
          "\\u00f6": "Latin Small Letter O With Diaeresis"
        }
        """;

    String canonical = new JsonCanonicalizer(sample).getEncodedString();

    assertThat(JSON.readTree(canonical).properties())
        .extracting(member -> member.getValue().asText())
        .containsExactly(
            "Carriage Return",
            "One",
            "Control",
            "Latin Small Letter O With Diaeresis",
            "Euro Sign",
            "Emoji: Grinning Face",
            "Hebrew Letter Dalet With Dagesh");
  }

  /** RFC 8785, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void numbersAreWrittenAsInTheStandard(String bits, String canonical) throws IOException {
    double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

    assertThat(new JsonCanonicalizer("[" + number + "]").getEncodedString())
        .isEqualTo("[" + canonical + "]");
  }
}
