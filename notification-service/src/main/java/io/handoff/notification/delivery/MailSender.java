package io.handoff.notification.delivery;

import io.handoff.chassis.trace.Trace;
import io.handoff.notification.smtp.MailSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * The sender loop: one thread claims what is due, a few send it. It is woken when a transaction
 * that queued something has committed, and looks by itself now and then: for what was queued by
 * another replica, and what is to be tried again.
 */
@ApplicationScoped
class MailSender {

  private static final Logger LOG = Logger.getLogger(MailSender.class);

  private final ClaimMails claimMails;
  private final SendMail sendMail;
  private final Breaker breaker;
  private final DeliverySettings settings;
  private final Clock clock;
  private final int connections;

  private final Semaphore wake = new Semaphore(0);
  private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
  private final ExecutorService claimer = Executors.newSingleThreadExecutor(named("mail-claim-"));
  private final ExecutorService senders;
  private volatile boolean stopping;

  MailSender(
      ClaimMails claimMails,
      SendMail sendMail,
      Breaker breaker,
      DeliverySettings settings,
      MailSettings mail,
      Clock clock) {
    this.claimMails = claimMails;
    this.sendMail = sendMail;
    this.breaker = breaker;
    this.settings = settings;
    this.clock = clock;
    this.connections = mail.connections();
    this.senders = Executors.newFixedThreadPool(connections, named("mail-send-"));
  }

  void start(@Observes StartupEvent event) {
    claimer.execute(this::run);
  }

  void mailQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued event) {
    wake.release();
  }

  /** Claims no more, and waits for what is under way. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    wake.release();
    claimer.shutdown();
    claimer.awaitTermination(settings.drain().toMillis(), TimeUnit.MILLISECONDS);
    senders.shutdown();
    if (!senders.awaitTermination(settings.drain().toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.warnf("%d mails were still under way; their leases end by themselves", underWay.size());
      senders.shutdownNow();
    }
  }

  private void run() {
    while (!stopping) {
      try {
        int claimed = claimAndSend();
        if (claimed == 0) {
          sleep();
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failed) {
        LOG.warnf("Cannot look for mails to send, and tries again: %s", failed);
        sleepQuietly();
      }
    }
  }

  private int claimAndSend() throws InterruptedException {
    int free = connections - underWay.size();
    int allowed = breaker.allows(free, underWay.size(), clock.instant());
    if (allowed == 0 || !sendMail.isPossible()) {
      return 0;
    }
    List<SendOrder> orders = claimMails.claim(allowed, underWay);
    for (SendOrder order : orders) {
      underWay.add(order.deliveryId());
      senders.execute(() -> send(order));
    }
    return orders.size();
  }

  private void send(SendOrder order) {
    try {
      Trace.resume(order.traceId());
      sendMail.send(order);
    } catch (RuntimeException unexpected) {
      LOG.errorf(unexpected, "Delivery %s waits for its lease to end", order.deliveryId());
    } finally {
      Trace.end();
      underWay.remove(order.deliveryId());
      wake.release();
    }
  }

  private void sleep() throws InterruptedException {
    wake.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
    wake.drainPermits();
  }

  private void sleepQuietly() {
    try {
      TimeUnit.MILLISECONDS.sleep(settings.poll().toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }

  private static ThreadFactory named(String prefix) {
    AtomicInteger number = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, prefix + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
