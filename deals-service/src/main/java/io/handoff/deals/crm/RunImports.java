package io.handoff.deals.crm;

import io.handoff.chassis.problem.Refused;
import io.handoff.chassis.sql.Transience;
import io.handoff.deals.crm.RowReader.Unreadable;
import io.handoff.deals.deal.DealFacts;
import io.handoff.deals.deal.SaveDeal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Judges the rows of imports, a few hundred in a transaction. What they changed and their verdicts
 * are committed as one, so another process goes on where one died. A dry run does the same, takes
 * every change back, and keeps the verdicts.
 */
@ApplicationScoped
class RunImports {

  private static final Logger LOG = Logger.getLogger(RunImports.class);
  private static final int BATCH = 500;
  private static final Duration DRAIN = Duration.ofSeconds(10);

  private final DealImports imports;
  private final ImportRows rows;
  private final SaveDeal saveDeal;
  private final DraftFromRow drafts;
  private final Clock clock;
  private final Semaphore atWork = new Semaphore(1);
  private volatile boolean stopping;

  RunImports(
      DealImports imports, ImportRows rows, SaveDeal saveDeal, DraftFromRow drafts, Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.saveDeal = saveDeal;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** What was judged in one transaction. */
  private record Judged(UUID importId, boolean takenBack, List<ImportRow> rows) {}

  /** Takes the changes of a dry run back. */
  private static final class TakenBack extends RuntimeException {

    private final transient Judged judged;

    TakenBack(Judged judged) {
      super(null, null, false, false);
      this.judged = judged;
    }
  }

  /** A row broke its transaction. */
  private static final class Broken extends RuntimeException {

    private final UUID importId;
    private final transient WaitingRow row;

    Broken(UUID importId, WaitingRow row, RuntimeException cause) {
      super(cause);
      this.importId = importId;
      this.row = row;
    }

    /** A database that is away is no fault of the row, which waits. */
    boolean isPassing() {
      return Transience.isTransient(this);
    }
  }

  @Scheduled(
      every = "1s",
      identity = "deal-imports",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    if (!atWork.tryAcquire()) {
      return;
    }
    try {
      boolean more = true;
      while (more && !stopping) {
        more = judgeSome();
      }
    } finally {
      atWork.release();
    }
  }

  /** Begins no more rows, and waits for those that are under way. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    if (!atWork.tryAcquire(DRAIN.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.warn("Rows of an import are still under way; they are judged after the next start");
    }
  }

  private boolean judgeSome() {
    try {
      return judge(BATCH);
    } catch (Broken many) {
      if (many.isPassing()) {
        throw many;
      }
      return judgeOneByOne();
    }
  }

  /** One row broke the transaction of many: it alone is refused. */
  private boolean judgeOneByOne() {
    boolean more = true;
    for (int i = 0; i < BATCH && more && !stopping; i++) {
      try {
        more = judge(1);
      } catch (Broken one) {
        if (one.isPassing()) {
          throw one;
        }
        QuarkusTransaction.requiringNew().run(() -> refuse(one));
      }
    }
    return more;
  }

  /** Judges the next rows; false when none wait. */
  private boolean judge(int atMost) {
    Optional<Judged> judged = attempt(atMost);
    judged
        .filter(Judged::takenBack)
        .ifPresent(
            dry ->
                QuarkusTransaction.requiringNew()
                    .run(() -> rows.judge(dry.importId(), dry.rows())));
    return judged.isPresent();
  }

  private Optional<Judged> attempt(int atMost) {
    try {
      return QuarkusTransaction.requiringNew()
          .call(() -> imports.next().map(running -> judge(running, atMost)));
    } catch (TakenBack dry) {
      return Optional.of(dry.judged);
    }
  }

  private Judged judge(DealImport running, int atMost) {
    List<WaitingRow> waiting = rows.waiting(running.id(), atMost);
    if (waiting.isEmpty()) {
      running.end(clock.instant());
      LOG.infof("Import %s has come to its end", running.id());
      return new Judged(running.id(), false, List.of());
    }
    RowReader reader = new RowReader(running.mapping());
    List<ImportRow> judged = new ArrayList<>(waiting.size());
    for (WaitingRow row : waiting) {
      judged.add(takeInWhole(running, reader, row));
    }
    if (running.isDryRun()) {
      throw new TakenBack(new Judged(running.id(), true, judged));
    }
    rows.judge(running.id(), judged);
    return new Judged(running.id(), false, judged);
  }

  private ImportRow takeInWhole(DealImport running, RowReader reader, WaitingRow row) {
    try {
      return takeIn(running, reader, row);
    } catch (RuntimeException failed) {
      throw new Broken(running.id(), row, failed);
    }
  }

  private ImportRow takeIn(DealImport running, RowReader reader, WaitingRow row) {
    try {
      DealFacts facts = reader.read(row.cells());
      if (row.firstNumber() < row.number()) {
        return ImportRow.refused(
            row,
            running.mapping().columns().dealId().get(0),
            "Row " + row.firstNumber() + " tells of the same deal; keep one of them.");
      }
      SaveDeal.Outcome outcome = saveDeal.save(row.dealId(), facts).outcome();
      if (running.drafts()) {
        drafts.start(running, row, facts);
      }
      return ImportRow.judged(row, Verdict.valueOf(outcome.name()));
    } catch (Unreadable unreadable) {
      return ImportRow.refused(row, unreadable.column(), unreadable.reason());
    }
  }

  private void refuse(Broken broken) {
    WaitingRow row = broken.row;
    String reason = "It cannot be taken in; tell the operators the import and the row.";
    if (broken.getCause() instanceof Refused refused) {
      reason = refused.detail();
    } else {
      LOG.errorf(broken, "Row %d of import %s cannot be taken in", row.number(), broken.importId);
    }
    rows.judge(broken.importId, List.of(ImportRow.refused(row, null, reason)));
  }
}
