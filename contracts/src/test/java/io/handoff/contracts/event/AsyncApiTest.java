package io.handoff.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The AsyncAPI document says what the catalogue of events says. */
class AsyncApiTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final JsonNode API = parse();

  private static JsonNode parse() {
    try {
      return new YAMLMapper().readTree(RESOURCES.resolve("asyncapi.yaml").toFile());
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void isAsyncApi3() {
    assertThat(API.path("asyncapi").asText()).isEqualTo("3.0.0");
  }

  @Test
  void theAddressesAreTheTopicsAndTheirDeadLetters() {
    assertThat(API.path("channels"))
        .extracting(channel -> channel.path("address").asText())
        .containsExactlyInAnyOrder(
            Topics.HANDOFFS,
            Topics.REVIEWS,
            Topics.HANDOFFS + Topics.DEAD_LETTER_SUFFIX,
            Topics.REVIEWS + Topics.DEAD_LETTER_SUFFIX);
  }

  @Test
  void everyTopicHasSixPartitionsAndKeepsEverything() {
    assertThat(API.path("channels"))
        .allSatisfy(
            channel -> {
              JsonNode kafka = resolve(channel.path("bindings")).path("kafka");
              assertThat(kafka.path("partitions").asInt()).isEqualTo(6);
              assertThat(kafka.at("/topicConfiguration/retention.ms").asLong()).isEqualTo(-1);
              assertThat(kafka.at("/topicConfiguration/retention.bytes").asLong()).isEqualTo(-1);
            });
  }

  @Test
  void everyEventIsOnItsTopicExactlyOnceAndNothingElseIs() {
    for (String topic : List.of(Topics.HANDOFFS, Topics.REVIEWS)) {
      assertThat(messagesOn(topic))
          .extracting(message -> message.path("name").asText())
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(EventType.values())
                  .filter(type -> type.topic().equals(topic))
                  .map(EventType::wireName)
                  .toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMessageNamesItsSchemaAndItsExample(EventType type) {
    JsonNode message =
        messagesOn(type.topic()).stream()
            .filter(candidate -> candidate.path("name").asText().equals(type.wireName()))
            .findFirst()
            .orElseThrow();

    assertThat(message.at("/payload/schema/$ref").asText())
        .isEqualTo("schemas/" + type.wireName() + ".json");
    assertThat(message.at("/examples/0/payload/$ref").asText())
        .isEqualTo("examples/" + type.wireName() + ".json");
    assertThat(message.at("/traits/0/$ref").asText())
        .isEqualTo("#/components/messageTraits/cloudEvent");
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    List<String> references = API.findValuesAsText("$ref");

    assertThat(references)
        .hasSizeGreaterThan(3 * EventType.values().length)
        .allSatisfy(
            reference -> {
              if (reference.startsWith("#")) {
                assertThat(API.at(reference.substring(1)).isMissingNode()).isFalse();
              } else {
                assertThat(Files.exists(RESOURCES.resolve(reference))).isTrue();
              }
            });
  }

  @Test
  void theKeyAndTheHeadersAreThoseOfACloudEventAboutAHandoff() {
    JsonNode trait = API.at("/components/messageTraits/cloudEvent");
    JsonNode headers = resolve(trait.path("headers"));

    assertThat(trait.at("/bindings/kafka/key/format").asText()).isEqualTo("uuid");
    assertThat(headers.path("required"))
        .extracting(JsonNode::asText)
        .containsExactly(
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_subject",
            "ce_time",
            "ce_sequence",
            "content-type");
    assertThat(headers.path("properties").has("traceparent")).isTrue();
    assertThat("019e3a27-13a0-7ed6-ab6a-fbd8e9b1e0e4")
        .matches(headers.at("/properties/ce_id/pattern").asText());
    assertThat(List.of("1", "42"))
        .allMatch(text -> text.matches(headers.at("/properties/ce_sequence/pattern").asText()));
    assertThat(List.of("0", "-1", "1.0", ""))
        .noneMatch(text -> text.matches(headers.at("/properties/ce_sequence/pattern").asText()));
  }

  @Test
  void whoSendsAndWhoReceivesIsTheDesign() {
    assertThat(operations("send", Topics.HANDOFFS)).containsExactly("deals-service");
    assertThat(operations("receive", Topics.HANDOFFS))
        .containsExactlyInAnyOrder("review-service", "notification-service");
    assertThat(operations("send", Topics.REVIEWS)).containsExactly("review-service");
    assertThat(operations("receive", Topics.REVIEWS))
        .containsExactlyInAnyOrder("deals-service", "notification-service");
  }

  @Test
  void whoReceivesATopicSendsItsDeadLetters() {
    for (Map.Entry<String, String> topic :
        Map.of(
                Topics.HANDOFFS, Topics.HANDOFFS + Topics.DEAD_LETTER_SUFFIX,
                Topics.REVIEWS, Topics.REVIEWS + Topics.DEAD_LETTER_SUFFIX)
            .entrySet()) {
      assertThat(operations("send", topic.getValue()))
          .containsExactlyInAnyOrderElementsOf(operations("receive", topic.getKey()));
    }
  }

  private static List<String> operations(String action, String topic) {
    return stream(API.path("operations"))
        .filter(operation -> operation.path("action").asText().equals(action))
        .filter(
            operation -> resolve(operation.path("channel")).path("address").asText().equals(topic))
        .map(operation -> operation.at("/tags/0/name").asText())
        .toList();
  }

  private static List<JsonNode> messagesOn(String topic) {
    return stream(API.path("channels"))
        .filter(channel -> channel.path("address").asText().equals(topic))
        .flatMap(channel -> stream(channel.path("messages")))
        .map(AsyncApiTest::resolve)
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }

  private static JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? API.at(node.path("$ref").asText().substring(1)) : node;
  }
}
