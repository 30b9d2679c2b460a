package io.handoff.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.handoff.contracts.document.DocumentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples: what producers must write and consumers must be able to read. */
class ExamplesTest {

  private static final Path DIRECTORY = Path.of("src/main/resources/examples");
  private static final JsonMapper JSON = DocumentJson.mapper();

  @Test
  void everyEventHasAnExampleAndNothingElseHas() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(EventType.values()).map(type -> type.wireName() + ".json").toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anExampleFollowsItsSchema(EventType type) throws IOException {
    assertThat(violations(type, example(type))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anExampleReadAndWrittenAgainIsTheSame(EventType type) throws IOException {
    Event event = EventJson.read(type, bytes(example(type)));

    assertThat(event).isInstanceOf(type.record());
    assertThat(JSON.readTree(EventJson.write(event))).isEqualTo(example(type));
  }

  @ParameterizedTest
  @EnumSource
  void aMemberNobodyKnowsYetIsIgnored(EventType type) throws IOException {
    // Given
    ObjectNode later = example(type).put("addedLater", true);
    later.withObject("/handoff").putObject("addedLater").put("deep", 1);

    // When
    Event event = EventJson.read(type, bytes(later));

    // Then
    assertThat(event).isEqualTo(EventJson.read(type, bytes(example(type))));
    assertThat(violations(type, later)).isEmpty();
  }

  @Test
  void aDocumentMemberNobodyKnowsYetIsIgnored() throws IOException {
    ObjectNode later = example(EventType.HANDOFF_CHANGED);
    later.withObject("/document").putObject("registerAddedLater").putObject("r1");
    later.withObject("/document/answers/currentProcess").put("missing", true);

    assertThat(EventJson.read(EventType.HANDOFF_CHANGED, bytes(later)))
        .isEqualTo(
            EventJson.read(EventType.HANDOFF_CHANGED, bytes(example(EventType.HANDOFF_CHANGED))));
  }

  @ParameterizedTest(name = "{0} without {1}")
  @MethodSource("requiredMembers")
  void anEventWithoutARequiredMemberIsRefused(EventType type, String pointer) throws IOException {
    // Given
    ObjectNode incomplete = example(type);
    int end = pointer.lastIndexOf('/');
    ((ObjectNode) incomplete.at(pointer.substring(0, end))).remove(pointer.substring(end + 1));

    // When
    Set<ValidationMessage> violations = violations(type, incomplete);

    // Then
    assertThat(violations).extracting(ValidationMessage::getType).containsExactly("required");
    assertThatThrownBy(() -> EventJson.read(type, bytes(incomplete)))
        .isInstanceOf(IOException.class);
  }

  static Stream<Arguments> requiredMembers() throws IOException {
    Stream.Builder<Arguments> members = Stream.builder();
    for (EventType type : EventType.values()) {
      addRequired(members, type, "", type.record(), example(type));
    }
    return members.build();
  }

  private static void addRequired(
      Stream.Builder<Arguments> members,
      EventType type,
      String prefix,
      Class<?> owner,
      JsonNode json) {
    for (var component : owner.getRecordComponents()) {
      String pointer = prefix + "/" + component.getName();
      JsonNode value = json.get(component.getName());
      if (RequiredMembers.isRequired(component)) {
        members.add(Arguments.of(type, pointer));
      }
      if (component.getType().isRecord() && value != null) {
        addRequired(members, type, pointer, component.getType(), value);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"HANDOFF_SUBMITTED", "REVIEW_OPENED", "HANDOFF_RETURNED", "HANDOFF_APPROVED"})
  void aHashThatIsNoSha256BreaksTheSchema(EventType type) throws IOException {
    assertThat(violations(type, example(type).put("hash", "c0ffee")))
        .extracting(ValidationMessage::getType)
        .containsExactly("pattern");
  }

  @Test
  void aDocumentThatIsNotOneBreaksTheSchemaOfItsEvent() throws IOException {
    ObjectNode wrong = example(EventType.HANDOFF_CHANGED);
    wrong.withObject("/document/milestones/m1").put("promisedDate", "in June");
    wrong.withObject("/document/milestones").putObject("1 bad id");

    assertThat(violations(EventType.HANDOFF_CHANGED, wrong))
        .extracting(ValidationMessage::getType)
        .contains("format", "propertyNames");
  }

  @Test
  void theHashesAreThoseOfTheDocuments() throws IOException {
    // Given
    var submitted = read(EventType.HANDOFF_SUBMITTED, HandoffSubmitted.class);
    var opened = read(EventType.REVIEW_OPENED, ReviewOpened.class);
    var returned = read(EventType.HANDOFF_RETURNED, HandoffReturned.class);
    var changed = read(EventType.HANDOFF_CHANGED, HandoffChanged.class);
    var approved = read(EventType.HANDOFF_APPROVED, HandoffApproved.class);

    // Then
    assertThat(submitted.hash())
        .isEqualTo(DocumentJson.hash(submitted.document()))
        .isEqualTo(opened.hash())
        .isEqualTo(returned.hash());
    assertThat(approved.hash())
        .isEqualTo(DocumentJson.hash(changed.document()))
        .isNotEqualTo(submitted.hash());
  }

  @Test
  void allExamplesAreAboutOneDealAndItsHandoff() throws IOException {
    HandoffRef handoff = read(EventType.HANDOFF_DRAFTED, HandoffDrafted.class).handoff();

    for (EventType type : EventType.values()) {
      JsonNode example = example(type);
      JsonNode about =
          example.has("coverId") ? example.at("/waiting/0/handoff") : example.path("handoff");
      if (!about.isMissingNode()) {
        assertThat(JSON.treeToValue(about, HandoffRef.class)).isEqualTo(handoff);
      } else {
        assertThat(example.at("/deal/dealId").asText()).isEqualTo(handoff.dealId());
      }
    }
  }

  private static <T> T read(EventType type, Class<T> record) throws IOException {
    return record.cast(EventJson.read(type, bytes(example(type))));
  }

  private static ObjectNode example(EventType type) throws IOException {
    return (ObjectNode) JSON.readTree(DIRECTORY.resolve(type.wireName() + ".json").toFile());
  }

  private static byte[] bytes(JsonNode json) throws IOException {
    return JSON.writeValueAsBytes(json);
  }

  private static Set<ValidationMessage> violations(EventType type, JsonNode payload) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                SchemaLocation.of("classpath:schemas/" + type.wireName() + ".json"),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    return schema.validate(payload.toString(), InputFormat.JSON);
  }
}
