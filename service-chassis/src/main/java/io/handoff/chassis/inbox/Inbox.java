package io.handoff.chassis.inbox;

import io.handoff.chassis.trace.Trace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/**
 * Takes messages in. A message is applied once, and only right after its predecessor in the stream:
 * an older one is a replay and is dropped, a later one waits until the gap closes. What came
 * together is taken in together, in one transaction; when that fails, each message by itself, so
 * that none suffers from another. A failure of the infrastructure is retried in place for as long
 * as it lasts, because skipping would lose the message and dead letters are for what can never
 * succeed.
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
   * Takes in what one look at the topic brought.
   *
   * @param handler applies a message; runs inside the transaction, where other messages may have
   *     been applied before
   * @return done when everything is acknowledged, the dead letters after they were sent
   */
  public CompletionStage<Void> receive(
      KafkaRecordBatch<String, byte[]> batch, MessageHandler handler) {
    Map<KafkaRecord<String, byte[]>, PermanentFailure> dead = new LinkedHashMap<>();
    List<Received> received = new ArrayList<>();
    for (KafkaRecord<String, byte[]> record : batch) {
      try {
        received.add(new Received(record, IncomingMessage.from(record)));
      } catch (PermanentFailure unreadable) {
        dead.put(record, unreadable);
      }
    }
    for (List<Received> transaction : Together.of(received)) {
      if (!together(transaction, handler)) {
        transaction.forEach(
            each -> alone(each, handler).ifPresent(failure -> dead.put(each.record(), failure)));
      }
    }
    return acknowledge(batch, dead);
  }

  /**
   * Applies messages in one transaction; false when at least one is not simply the next of its
   * stream or fails, and then nothing has happened.
   */
  private boolean together(List<Received> transaction, MessageHandler handler) {
    List<IncomingMessage> messages = transaction.stream().map(Received::message).toList();
    try {
      Optional<List<IncomingMessage>> waitedFor =
          QuarkusTransaction.requiringNew().call(() -> apply(messages, handler));
      if (waitedFor.isEmpty()) {
        return false;
      }
      messages.forEach(message -> metrics.applied(message.topic(), message.type()));
      waitedFor.get().forEach(message -> applyParked(message, handler));
      return true;
    } catch (RuntimeException failed) {
      LOG.debugf("%d messages are taken in one by one: %s", messages.size(), failed);
      return false;
    } finally {
      Trace.end();
    }
  }

  /** The messages that others wait for; nothing when they cannot be applied together. */
  private Optional<List<IncomingMessage>> apply(
      List<IncomingMessage> messages, MessageHandler handler) {
    Optional<List<IncomingMessage>> waitedFor = table.advance(messages);
    if (waitedFor.isEmpty()) {
      QuarkusTransaction.setRollbackOnly();
      return waitedFor;
    }
    for (IncomingMessage message : messages) {
      Trace.resume(message.traceId());
      handler.handle(message);
    }
    return waitedFor;
  }

  /** Applies one message; what failed when it never can be. */
  private Optional<PermanentFailure> alone(Received received, MessageHandler handler) {
    IncomingMessage message = received.message();
    try {
      Trace.resume(message.traceId());
      boolean applied = retry.untilApplied(() -> inTransaction(message, handler));
      if (applied) {
        applyParked(message, handler);
      }
      return Optional.empty();
    } catch (PermanentFailure failed) {
      return Optional.of(failed);
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
    if (table.advance(List.of(message)).isEmpty()) {
      throw new PermanentFailure("the message's id was used by another message of its stream");
    }
    handler.handle(message);
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

  /** Sends the dead letters, in their order, and says that all of the batch is done with. */
  private CompletionStage<Void> acknowledge(
      KafkaRecordBatch<String, byte[]> batch,
      Map<KafkaRecord<String, byte[]>, PermanentFailure> dead) {
    CompletionStage<Void> sent = CompletableFuture.completedFuture(null);
    for (Map.Entry<KafkaRecord<String, byte[]>, PermanentFailure> letter : dead.entrySet()) {
      KafkaRecord<String, byte[]> record = letter.getKey();
      LOG.errorf(
          "Dead letter from %s, partition %d, offset %d: %s",
          record.getTopic(), record.getPartition(), offset(record), letter.getValue().getMessage());
      metrics.dead(record.getTopic());
      sent = sent.thenCompose(before -> record.nack(letter.getValue()));
    }
    return sent.thenCompose(before -> batch.ack());
  }

  private static long offset(KafkaRecord<String, byte[]> record) {
    return record instanceof IncomingKafkaRecord<String, byte[]> incoming
        ? incoming.getOffset()
        : -1;
  }
}
