package io.handoff.chassis.inbox;

import io.handoff.chassis.trace.Trace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Takes messages in. A message is applied once, and only right after its predecessor in the stream:
 * an older one is a replay and is dropped, a later one waits until the gap closes. A failure of the
 * infrastructure is retried in place for as long as it lasts, because skipping would lose the
 * message and dead letters are for what can never succeed.
 */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final InboxTable table;
  private final InboxMetrics metrics;
  private final Retry retry;

  Inbox(InboxTable table, InboxMetrics metrics, Retry retry) {
    this.table = table;
    this.metrics = metrics;
    this.retry = retry;
  }

  /**
   * Takes a record in.
   *
   * @param handler applies the message; runs inside the transaction
   * @throws PermanentFailure when the record belongs to the dead letters
   */
  public void receive(ConsumerRecord<String, byte[]> record, MessageHandler handler) {
    try {
      IncomingMessage message = IncomingMessage.from(record);
      Trace.resume(message.traceId());
      boolean applied = retry.untilApplied(() -> inTransaction(message, handler));
      if (applied) {
        applyParked(message, handler);
      }
    } catch (PermanentFailure dead) {
      LOG.errorf(
          "Dead letter from %s, partition %d, offset %d: %s",
          record.topic(), record.partition(), record.offset(), dead.getMessage());
      metrics.dead(record.topic());
      throw dead;
    } finally {
      Trace.end();
    }
  }

  private boolean inTransaction(IncomingMessage message, MessageHandler handler) {
    return QuarkusTransaction.requiringNew().call(() -> apply(message, handler));
  }

  private boolean apply(IncomingMessage message, MessageHandler handler) {
    long last = table.lockStream(message.topic(), message.key());
    if (message.sequence() <= last) {
      metrics.repeated(message.topic());
      return false;
    }
    if (message.sequence() > last + 1) {
      LOG.warnf(
          "Message %s is number %d of its stream, and %d is the next to come: it waits",
          message.id(), message.sequence(), last + 1);
      table.park(message);
      metrics.parked(message.topic());
      return false;
    }
    if (!table.note(message.id())) {
      throw new PermanentFailure("the message's id was used by another message of its stream");
    }
    handler.handle(message);
    table.advance(message);
    metrics.applied(message.topic(), message.type());
    return true;
  }

  /** Applies what waited for a message, one transaction each. */
  private void applyParked(IncomingMessage message, MessageHandler handler) {
    try {
      while (retry.untilApplied(() -> nextParked(message.topic(), message.key(), handler))) {
        LOG.debugf("A message that waited for %s was taken in", message.id());
      }
    } catch (PermanentFailure stuck) {
      LOG.errorf(
          "A message that waits behind %s can never be applied and stays parked: %s",
          message.id(), stuck.getMessage());
      metrics.dead(message.topic());
    }
  }

  private boolean nextParked(String topic, UUID key, MessageHandler handler) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              table.lockStream(topic, key);
              Optional<IncomingMessage> next = table.parked(topic, key);
              if (next.isEmpty()) {
                return false;
              }
              boolean applied = apply(next.get(), handler);
              table.unpark(next.get());
              return applied;
            });
  }
}
