package io.handoff.chassis.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the outbox. One replica leads at a time, by a session lock on the very connection that
 * deletes: a leader that lost its connection can send a message twice, but cannot delete one. Of
 * each stream one message is on its way at a time, so nothing overtakes a message that failed.
 */
@ApplicationScoped
class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration BACKLOG_LOOK = Duration.ofSeconds(2);

  private final AgroalDataSource database;
  private final MessageSender sender;
  private final OutboxSettings settings;
  private final OutboxMetrics metrics;
  private final String source;
  private final Semaphore wake = new Semaphore(0);
  private volatile boolean running;
  private @Nullable Thread thread;
  private long backlogLookedAt;

  OutboxRelay(
      AgroalDataSource database,
      MessageSender sender,
      OutboxSettings settings,
      OutboxMetrics metrics,
      @ConfigProperty(name = "quarkus.application.name") String applicationName) {
    this.database = database;
    this.sender = sender;
    this.settings = settings;
    this.metrics = metrics;
    this.source = "/handoff/" + applicationName;
  }

  void start(@Observes StartupEvent started) {
    if (settings.enabled()) {
      running = true;
      thread = new Thread(this::run, "outbox-relay");
      thread.setDaemon(true);
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    running = false;
    wake();
    if (thread != null) {
      thread.join(Duration.ofSeconds(10).toMillis());
    }
    sender.close();
  }

  /** Says that something was committed. */
  void wake() {
    wake.release();
  }

  private void run() {
    Duration pause = FIRST_PAUSE;
    while (running) {
      try (OutboxTable table = new OutboxTable(database.getConnection())) {
        if (table.tryLead()) {
          metrics.leads(true);
          pause = FIRST_PAUSE;
          lead(table);
        } else {
          await(settings.pollInterval().multipliedBy(10));
        }
      } catch (SQLException | RuntimeException failed) {
        LOG.warnf("The outbox relay pauses for %s: %s", pause, failed.toString());
        pause = pauseAfter(pause);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        running = false;
      } finally {
        metrics.leads(false);
      }
    }
  }

  private void lead(OutboxTable table) throws SQLException, InterruptedException {
    Duration pause = FIRST_PAUSE;
    while (running) {
      wake.drainPermits();
      OutboxLook look = new OutboxLook(table.oldest(settings.batchSize()), settings.batchSize());
      lookAtBacklog(table);
      if (!publish(table, look.firstOfEachStream())) {
        pause = pauseAfter(pause);
        continue;
      }
      pause = FIRST_PAUSE;
      if (look.sawNothingElse()) {
        await(settings.pollInterval());
      }
    }
  }

  /** Publishes rows of different streams, if there are any; false when some must be tried again. */
  private boolean publish(OutboxTable table, List<OutboxRow> rows)
      throws SQLException, InterruptedException {
    List<Optional<Exception>> outcomes =
        sender.send(rows.stream().map(row -> row.message(source)).toList());
    List<Long> acknowledged = new ArrayList<>(rows.size());
    boolean complete = true;
    for (int i = 0; i < rows.size(); i++) {
      OutboxRow row = rows.get(i);
      Optional<Exception> failure = outcomes.get(i);
      if (failure.isEmpty()) {
        acknowledged.add(row.position());
        metrics.published(row.occurredAt());
        continue;
      }
      if (canNeverBeSent(failure.get())) {
        LOG.errorf(
            "Message %s cannot be sent and its stream waits: %s",
            row.messageId(), failure.get().toString());
        table.park(row.position(), failure.get().toString());
        metrics.parked();
      } else {
        complete = false;
        LOG.warnf(
            "Message %s was not acknowledged and is sent again: %s",
            row.messageId(), failure.get().toString());
      }
    }
    if (!acknowledged.isEmpty()) {
      table.delete(acknowledged);
    }
    if (!complete) {
      sender.close();
    }
    return complete;
  }

  private static boolean canNeverBeSent(Exception failure) {
    return failure instanceof RecordTooLargeException || failure instanceof SerializationException;
  }

  private void lookAtBacklog(OutboxTable table) throws SQLException {
    long now = System.nanoTime();
    if (backlogLookedAt == 0 || now - backlogLookedAt > BACKLOG_LOOK.toNanos()) {
      backlogLookedAt = now;
      metrics.backlog(table.backlog());
    }
  }

  private void await(Duration atMost) throws InterruptedException {
    if (wake.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      wake.drainPermits();
    }
  }

  private Duration pauseAfter(Duration pause) {
    try {
      TimeUnit.MILLISECONDS.sleep(
          pause.toMillis() / 2 + ThreadLocalRandom.current().nextLong(pause.toMillis() / 2 + 1));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      running = false;
    }
    Duration longer = pause.multipliedBy(2);
    return longer.compareTo(settings.maxPause()) > 0 ? settings.maxPause() : longer;
  }
}
