package io.handoff.deals.handoff.messaging;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.Brief;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.ConditionMet;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.FindingsPublished;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.ReviewEvent;
import io.handoff.contracts.event.ReviewHandedOver;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.ReviewReopened;
import io.handoff.contracts.event.Side;
import io.handoff.contracts.event.SuggestedValue;
import io.handoff.contracts.event.Topics;
import io.handoff.contracts.event.WorkingTimeTold;
import io.handoff.contracts.finding.Condition;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.MoreFindings;
import io.handoff.contracts.finding.Reason;
import io.handoff.contracts.finding.WorkingTime;
import io.handoff.deals.Parts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** What review-service would publish about one handoff. */
public final class ReviewStream implements AutoCloseable {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final ActorRef RINA = new ActorRef("rina", "Rina Patel", "engineer@example.com");
  private static final Person OWNER = new Person("Mei Tanaka", "sales@example.com");

  private final HandoffRef handoff;
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Parts.bootstrapServers()),
          new StringSerializer(),
          new ByteArraySerializer());

  public ReviewStream(String handoffId) {
    handoff = new HandoffRef(UUID.fromString(handoffId), "HO-1", "D-1", "Title", "Customer");
  }

  ReviewOpened opened(int revision, Person reviewer, Instant due) {
    return opened(revision, reviewer, due, null);
  }

  WorkingTimeTold told(ReviewOpened opened, WorkingTime working) {
    return new WorkingTimeTold(handoff, opened.reviewId(), opened.revision(), working, NOW);
  }

  ReviewOpened opened(int revision, Person reviewer, Instant due, @Nullable WorkingTime working) {
    return new ReviewOpened(
        handoff,
        UUID.randomUUID(),
        revision,
        "0".repeat(64),
        revision,
        reviewer,
        null,
        null,
        OWNER,
        OWNER,
        new DueTime(due, ZoneOffset.UTC, "the same working day"),
        working,
        new Brief(null, null, null, 0, 0, 0),
        List.of(),
        null,
        NOW);
  }

  ReviewHandedOver handedOver(ReviewOpened opened, Person to) {
    return new ReviewHandedOver(
        handoff,
        opened.reviewId(),
        opened.revision(),
        opened.reviewer(),
        null,
        to,
        null,
        OWNER,
        "In a workshop.",
        RINA,
        opened.due(),
        null,
        NOW);
  }

  HandoffApproved approvedFor(int revision, Person reviewer) {
    return new HandoffApproved(
        handoff,
        UUID.randomUUID(),
        revision,
        "0".repeat(64),
        revision,
        RINA,
        reviewer,
        false,
        OWNER,
        OWNER,
        null,
        List.of(),
        List.of(),
        null,
        NOW);
  }

  public HandoffReturned returned(int revision) {
    return new HandoffReturned(
        handoff,
        UUID.randomUUID(),
        revision,
        "0".repeat(64),
        revision,
        RINA,
        null,
        false,
        OWNER,
        OWNER,
        "Not yet.",
        List.of(new Reason("answers.goal", "Say more.")),
        List.of(),
        null,
        List.of(),
        null,
        NOW);
  }

  public HandoffApproved approved(int revision) {
    return approved(revision, List.of(), List.of());
  }

  /** Approves some phases, on conditions. */
  public HandoffApproved approved(int revision, List<Condition> conditions, List<String> phases) {
    return new HandoffApproved(
        handoff,
        UUID.randomUUID(),
        revision,
        "0".repeat(64),
        revision,
        RINA,
        null,
        false,
        OWNER,
        OWNER,
        null,
        conditions,
        phases,
        null,
        NOW);
  }

  /** A condition that is met. */
  public ConditionMet met(Condition condition) {
    return new ConditionMet(handoff, UUID.randomUUID(), 1, condition, RINA, null, NOW);
  }

  /** An approval that lapsed. */
  public ReviewReopened reopened(int revision, Condition missed) {
    return new ReviewReopened(
        handoff,
        UUID.randomUUID(),
        revision,
        "0".repeat(64),
        revision,
        OWNER,
        null,
        OWNER,
        OWNER,
        new DueTime(NOW, ZoneId.of("Europe/Berlin"), "because"),
        null,
        List.of(missed),
        NOW);
  }

  public void send(long sequence, ReviewEvent event) throws Exception {
    send(sequence, UUID.randomUUID(), EventType.of(event).wireName(), EventJson.write(event));
  }

  /** What the checks found in a version. */
  public FindingsPublished findings(long version, Finding... findings) {
    return new FindingsPublished(handoff, version, null, List.of(findings), NOW);
  }

  /** What the checks found in a version, as far as it fits. */
  public FindingsPublished findings(long version, MoreFindings more, Finding... findings) {
    return new FindingsPublished(handoff, version, null, List.of(findings), more, NOW);
  }

  /** What Rina suggests for a revision. */
  public CommentsPublished suggested(int revision, SuggestedValue... suggestions) {
    return new CommentsPublished(
        handoff,
        UUID.randomUUID(),
        revision,
        "0".repeat(64),
        revision,
        RINA,
        Side.ENGINEERING,
        OWNER,
        OWNER,
        null,
        List.of(),
        List.of(suggestions),
        0,
        List.of(),
        null,
        NOW);
  }

  void send(long sequence, UUID id, String type, byte[] payload) throws Exception {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(Topics.REVIEWS, handoff.id().toString(), payload);
    header(message, "ce_id", id.toString());
    header(message, "ce_type", type);
    header(message, "ce_sequence", Long.toString(sequence));
    header(message, "ce_time", NOW.toString());
    producer.send(message).get();
  }

  void sendJunk(String key, byte[] payload) throws Exception {
    producer.send(new ProducerRecord<>(Topics.REVIEWS, key, payload)).get();
  }

  private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
    message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    producer.close();
  }
}
