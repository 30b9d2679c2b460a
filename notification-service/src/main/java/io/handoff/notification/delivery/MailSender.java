package io.handoff.notification.delivery;

import io.handoff.chassis.sql.Transience;
import io.handoff.chassis.trace.Trace;
import io.handoff.notification.smtp.MailSettings;
import io.handoff.notification.smtp.SendResult;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * The sender loop: one thread claims what is due and writes down what became of it, each for
 * several mails at once; a few send it. It is woken when a transaction that queued something has
 * committed, and looks by itself now and then: for what was queued by another replica, and what is
 * to be tried again.
 */
@ApplicationScoped
class MailSender {

  private static final Logger LOG = Logger.getLogger(MailSender.class);

  /** How many mails a sender has before it; more would be held up by one that stalls. */
  private static final int MAILS_AHEAD = 4;

  private static final SendResult GIVEN_BACK =
      SendResult.notTried("it was not its turn before its sender had to stop");

  private final ClaimMails claimMails;
  private final SendMail sendMail;
  private final RecordResult recordResult;
  private final Breaker breaker;
  private final DeliverySettings settings;
  private final Clock clock;
  private final Duration timeToSend;
  private final int most;

  private final Semaphore wake = new Semaphore(0);

  /**
   * Who sends a mail holds one of these until it is written down what became of it. So however long
   * that takes, a kill makes no more mails come twice than are sent at once.
   */
  private final Semaphore unwritten;

  private final Queue<Ended> ended = new ConcurrentLinkedQueue<>();
  private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
  private final ExecutorService claimer = Executors.newSingleThreadExecutor(named("mail-claim-"));
  private final ExecutorService senders;
  private volatile boolean stopping;

  MailSender(
      ClaimMails claimMails,
      SendMail sendMail,
      RecordResult recordResult,
      Breaker breaker,
      DeliverySettings settings,
      MailSettings mail,
      Clock clock) {
    this.claimMails = claimMails;
    this.sendMail = sendMail;
    this.recordResult = recordResult;
    this.breaker = breaker;
    this.settings = settings;
    this.clock = clock;
    this.timeToSend = shorter(mail.sendTimeout(), settings.lease().multipliedBy(3).dividedBy(4));
    this.most = mail.connections() * MAILS_AHEAD;
    this.unwritten = new Semaphore(mail.connections());
    this.senders = Executors.newFixedThreadPool(mail.connections(), named("mail-send-"));
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
    if (!claimer.awaitTermination(settings.drain().toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.warnf("%d mails were still under way; their leases end by themselves", underWay.size());
      claimer.shutdownNow();
    }
    senders.shutdownNow();
  }

  private void run() {
    while (!stopping || !underWay.isEmpty()) {
      try {
        recordEnded();
        int claimed = stopping ? 0 : claimAndSend();
        if (claimed == 0) {
          sleep();
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failed) {
        LOG.warnf("Cannot look for mails to send, and tries again: %s", failed);
        if (!sleepQuietly()) {
          return;
        }
      }
    }
  }

  /**
   * Writes results down, however long the database is away: a yes that is forgotten would be a mail
   * sent twice.
   */
  private void recordEnded() {
    List<Ended> tries = List.copyOf(ended);
    if (tries.isEmpty()) {
      return;
    }
    try {
      recordResult.record(tries);
    } catch (RuntimeException failed) {
      if (Transience.isTransient(failed)) {
        throw failed;
      }
      LOG.errorf(failed, "%d results are recorded one by one", tries.size());
      tries.forEach(this::recordAlone);
    }
    for (Ended each : tries) {
      ended.remove();
      underWay.remove(each.order().deliveryId());
      unwritten.release();
    }
  }

  private void recordAlone(Ended each) {
    try {
      recordResult.record(List.of(each));
    } catch (RuntimeException failed) {
      if (Transience.isTransient(failed)) {
        throw failed;
      }
      LOG.errorf(failed, "Delivery %s waits for its lease to end", each.order().deliveryId());
    }
  }

  private int claimAndSend() {
    int free = most - underWay.size();
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
      unwritten.acquire();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return;
    }
    try {
      Trace.resume(order.traceId());
      ended.add(new Ended(order, isToBeTried(order) ? sendMail.send(order) : GIVEN_BACK));
    } catch (RuntimeException unexpected) {
      LOG.errorf(unexpected, "Delivery %s waits for its lease to end", order.deliveryId());
      underWay.remove(order.deliveryId());
      unwritten.release();
    } finally {
      Trace.end();
      wake.release();
    }
  }

  /**
   * One that waited behind others is given back when its lease could end before it does, when there
   * is nobody to talk to any more, or when the service stops.
   */
  private boolean isToBeTried(SendOrder order) {
    return !stopping
        && (!breaker.isOpen() || underWay.size() == 1)
        && clock.instant().plus(timeToSend).isBefore(order.leaseEnd());
  }

  private void sleep() throws InterruptedException {
    wake.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
    wake.drainPermits();
  }

  private boolean sleepQuietly() {
    try {
      TimeUnit.MILLISECONDS.sleep(settings.poll().toMillis());
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
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
