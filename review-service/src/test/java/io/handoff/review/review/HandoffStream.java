package io.handoff.review.review;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.DateCheckAsked;
import io.handoff.contracts.event.DateCheckWithdrawn;
import io.handoff.contracts.event.DecisionVoided;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.HandoffChanged;
import io.handoff.contracts.event.HandoffDrafted;
import io.handoff.contracts.event.HandoffEvent;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.HandoffReopened;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.contracts.event.HandoffWithdrawn;
import io.handoff.contracts.event.SuggestionsDeclined;
import io.handoff.contracts.event.Topics;
import io.handoff.contracts.template.TemplateRules;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** One handoff of its own, as deals-service would tell about it. */
public final class HandoffStream {

  /** Who submits. */
  public static final ActorRef AUTHOR = new ActorRef("author-1", "Mei Tan", "mei.tan@example.com");

  /** Who edited too. */
  public static final ActorRef CONTRIBUTOR =
      new ActorRef("contributor-1", "Jon Berg", "jon.berg@example.com");

  private final String bootstrapServers;
  private final HandoffRef handoff;
  private long sequence;

  /** A handoff nobody else has. */
  public HandoffStream(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
    this.handoff =
        new HandoffRef(
            UuidCreator.getTimeOrderedEpoch(),
            "HO-" + ThreadLocalRandom.current().nextInt(1_000_000, Integer.MAX_VALUE),
            "D-1",
            "Regional reporting",
            "Acme");
  }

  /** Which handoff. */
  public HandoffRef handoff() {
    return handoff;
  }

  /** Tells of a draft. */
  public void drafted(HandoffDocument document, Instant at) {
    send(new HandoffDrafted(handoff, sequence + 1, document, null, AUTHOR, at));
  }

  /** Tells of a save, of a record that answers a template. */
  public void changed(HandoffDocument document, TemplateRules template, Instant at) {
    send(new HandoffChanged(handoff, sequence + 1, document, template, List.of(), AUTHOR, at));
  }

  /** Tells of a save that takes suggestions up. */
  public void applied(List<UUID> suggestions, HandoffDocument document, Instant at) {
    send(new HandoffChanged(handoff, sequence + 1, document, null, suggestions, AUTHOR, at));
  }

  /** Tells that suggestions are not taken up. */
  public void declined(List<UUID> suggestions, String reason, Instant at) {
    send(new SuggestionsDeclined(handoff, suggestions, reason, AUTHOR, at));
  }

  /** Tells that the author asks about a date. */
  public DateCheckAsked asked(
      HandoffDocument document, String milestone, LocalDate requestedDate, Instant at) {
    DateCheckAsked asked =
        new DateCheckAsked(
            handoff,
            UuidCreator.getTimeOrderedEpoch(),
            milestone,
            requestedDate,
            "Can we promise this?",
            sequence + 1,
            document,
            null,
            Objects.requireNonNull(document.salesOwner()),
            Objects.requireNonNull(document.engineeringOwner()),
            AUTHOR,
            at);
    send(asked);
    return asked;
  }

  /** Tells that the author takes a question about a date back. */
  public void withdrawn(DateCheckAsked asked, Instant at) {
    send(new DateCheckWithdrawn(handoff, asked.dateCheckId(), AUTHOR, at));
  }

  /** Tells of a submission. */
  public ProducerRecord<String, byte[]> submitted(
      int revision, HandoffDocument document, Instant at) {
    return submitted(revision, document, null, at);
  }

  /** Tells of a submission, of a deal that reached its stage at some time. */
  public ProducerRecord<String, byte[]> submitted(
      int revision, HandoffDocument document, @Nullable Instant stageChangedAt, Instant at) {
    return send(submission(revision, document, stageChangedAt, at));
  }

  /** Tells of a submission of a revision that others edited too. */
  public void submittedBy(
      List<ActorRef> contributors, int revision, HandoffDocument document, Instant at) {
    send(
        new HandoffSubmitted(
            handoff,
            revision,
            DocumentJson.hash(document),
            revision,
            sequence + 1,
            document,
            null,
            AUTHOR,
            contributors,
            null,
            at));
  }

  /** A submission that nobody is told of yet. */
  HandoffSubmitted submission(
      int revision, HandoffDocument document, @Nullable Instant stageChangedAt, Instant at) {
    return new HandoffSubmitted(
        handoff,
        revision,
        DocumentJson.hash(document),
        revision,
        sequence + 1,
        document,
        null,
        AUTHOR,
        List.of(AUTHOR, CONTRIBUTOR),
        stageChangedAt,
        at);
  }

  /** Tells of a withdrawal. */
  public void withdrawn(int revision, Instant at) {
    send(new HandoffWithdrawn(handoff, revision, AUTHOR, at));
  }

  /** Tells that the approved record went back to sales. */
  public ProducerRecord<String, byte[]> reopened(
      UUID review, int revision, String cause, Instant at) {
    return send(
        new HandoffReopened(
            handoff, review, revision, cause, AUTHOR, null, null, null, List.of(), at));
  }

  /** Tells that a decision came for a revision that no longer waited. */
  public void decisionVoided(UUID review, int revision, Instant at) {
    send(new DecisionVoided(handoff, review, revision, AUTHOR, null, null, at));
  }

  private ProducerRecord<String, byte[]> send(HandoffEvent event) {
    return send(EventType.of(event).wireName(), EventJson.write(event), event.at());
  }

  /** Sends anything at all. */
  public ProducerRecord<String, byte[]> send(String type, byte[] payload, Instant at) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(Topics.HANDOFFS, handoff.id().toString(), payload);
    header(record, "ce_id", UUID.randomUUID().toString());
    header(record, "ce_type", type);
    header(record, "ce_time", at.toString());
    header(record, "ce_sequence", String.valueOf(++sequence));
    send(record);
    return record;
  }

  /** Sends a record once more. */
  public void send(ProducerRecord<String, byte[]> record) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record);
    }
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
