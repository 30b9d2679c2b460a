package io.handoff.system.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.Topics;
import io.handoff.system.deal.RegionalReporting;
import io.handoff.system.suite.Patience;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.SuiteExtension;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteExtension.class)
class PoisonIT {

  private static final String SUBMITTED = "io.handoff.handoff.submitted.v1";
  private static final String OPENED = "io.handoff.review.opened.v1";

  @Test
  void bytesThatAreNoEventAreSetAsideFromTheHandoffsByBothWhoReadThem(RunningSuite suite) {
    isSetAside(
        suite,
        Topics.HANDOFFS,
        partition -> Poison.noEvent(Topics.HANDOFFS, partition),
        "the message has no header ce_id",
        Service.REVIEW,
        Service.NOTIFICATION);
  }

  @Test
  void bytesThatAreNoEventAreSetAsideFromTheReviewsByBothWhoReadThem(RunningSuite suite) {
    isSetAside(
        suite,
        Topics.REVIEWS,
        partition -> Poison.noEvent(Topics.REVIEWS, partition),
        "the message has no header ce_id",
        Service.DEALS,
        Service.NOTIFICATION);
  }

  @Test
  void anEventWithAWrongPayloadIsSetAsideByWhoeverNeedsIt(RunningSuite suite) {
    isSetAside(
        suite,
        Topics.HANDOFFS,
        partition -> Poison.wrongPayload(Topics.HANDOFFS, partition, SUBMITTED),
        "",
        Service.REVIEW);
  }

  @Test
  void anEventWithAWrongPayloadIsSetAsideFromTheReviewsByBothWhoReadThem(RunningSuite suite) {
    isSetAside(
        suite,
        Topics.REVIEWS,
        partition -> Poison.wrongPayload(Topics.REVIEWS, partition, OPENED),
        "",
        Service.DEALS,
        Service.NOTIFICATION);
  }

  private static void isSetAside(
      RunningSuite suite,
      String topic,
      IntFunction<ProducerRecord<String, byte[]>> poison,
      String reason,
      Service... readers) {
    // Given
    List<ProducerRecord<String, byte[]>> poisons =
        IntStream.range(0, Topics.PARTITIONS).mapToObj(poison).toList();
    Set<String> keys = poisons.stream().map(ProducerRecord::key).collect(Collectors.toSet());
    Map<Service, Integer> before = counts(suite, topic, readers);

    // When
    put(suite, poisons);

    // Then
    Patience.await("dead letters of " + topic)
        .untilAsserted(
            () ->
                assertThat(deadLetters(suite, topic, keys))
                    .hasSize(poisons.size() * readers.length)
                    .allSatisfy(dead -> explains(dead, topic, reason)));
    Map<Service, Integer> after = counts(suite, topic, readers);
    assertThat(readers)
        .allSatisfy(
            reader -> assertThat(after.get(reader) - before.get(reader)).isEqualTo(poisons.size()));
    assertThat(theStreamGoesOn(suite)).isEqualTo(RegionalReporting.TRAIL);
  }

  private static void explains(ConsumerRecord<String, byte[]> dead, String topic, String reason) {
    assertThat(TopicLog.header(dead, "dead-letter-reason")).isNotBlank().contains(reason);
    assertThat(TopicLog.header(dead, "dead-letter-topic")).isEqualTo(topic);
    assertThat(TopicLog.header(dead, "dead-letter-offset")).matches("\\d+");
  }

  private static List<ConsumerRecord<String, byte[]>> deadLetters(
      RunningSuite suite, String topic, Set<String> keys) {
    return TopicLog.read(suite.kafka().bootstrapServers(), topic + ".dlq").records().stream()
        .filter(record -> keys.contains(record.key()))
        .toList();
  }

  private static Map<Service, Integer> counts(
      RunningSuite suite, String topic, Service... readers) {
    return List.of(readers).stream()
        .collect(
            Collectors.toMap(
                reader -> reader, reader -> DeadLetters.counted(suite, reader, topic)));
  }

  private static void put(RunningSuite suite, List<ProducerRecord<String, byte[]>> poisons) {
    Map<String, Object> config =
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, suite.kafka().bootstrapServers());
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
      poisons.forEach(producer::send);
    }
  }

  private static List<String> theStreamGoesOn(RunningSuite suite) {
    return RegionalReporting.draft(suite).tell().trail();
  }
}
