package io.handoff.chassis.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.sql.LastWrites;
import io.handoff.chassis.trace.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Where a use case leaves the facts it caused, in its own transaction. The relay publishes them in
 * the order of their stream (one stream a topic and key), at least once.
 */
@ApplicationScoped
public class Outbox {

  /**
   * The stream's row stays locked until the commit, so that positions follow sequences within a
   * stream. A transaction locks the rows of its streams last, by topic and key.
   */
  private static final String INSERT =
      """
      WITH stream AS (
        INSERT INTO outbox_stream (topic, stream_id, last_sequence) VALUES (?, ?, 1)
        ON CONFLICT (topic, stream_id)
        DO UPDATE SET last_sequence = outbox_stream.last_sequence + 1
        RETURNING topic, stream_id, last_sequence)
      INSERT INTO outbox
        (message_id, topic, stream_id, sequence, type, occurred_at, trace_id, payload)
      SELECT ?, topic, stream_id, last_sequence, ?, ?, ?, ? FROM stream
      """;

  /** A message's key and headers have what is left of what Kafka takes. */
  static final int MOST_BYTES = MessageSender.MOST_BYTES - 10_000;

  private final LastWrites writes;
  private final TransactionSynchronizationRegistry transactions;
  private final OutboxRelay relay;

  Outbox(LastWrites writes, TransactionSynchronizationRegistry transactions, OutboxRelay relay) {
    this.writes = writes;
    this.transactions = transactions;
    this.relay = relay;
  }

  /**
   * Leaves a fact to be published when the transaction at hand commits.
   *
   * @param topic where to
   * @param key the stream within the topic; becomes the message key
   * @param type CloudEvents type
   * @param occurredAt when it became true
   * @param payload its JSON
   * @return id of the message
   * @throws IllegalStateException outside a transaction
   * @throws IllegalArgumentException when it is too large to be published; it would hold up every
   *     later fact of its stream
   */
  public UUID append(String topic, UUID key, String type, Instant occurredAt, byte[] payload) {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("a fact is published with its change, in one transaction");
    }
    if (payload.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "%s of %s is %d bytes; a message takes %d, so let it carry less"
              .formatted(type, key, payload.length, MOST_BYTES));
    }
    UUID id = UuidCreator.getTimeOrderedEpoch();
    writes.addLocking(
        topic + "/" + key,
        INSERT,
        topic,
        key,
        id,
        type,
        occurredAt.atOffset(ZoneOffset.UTC),
        Trace.current(),
        payload);
    transactions.registerInterposedSynchronization(new WakeAfterCommit());
    return id;
  }

  private final class WakeAfterCommit implements Synchronization {

    @Override
    public void beforeCompletion() {
      // Nothing to do before the commit.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        relay.wake();
      }
    }
  }
}
