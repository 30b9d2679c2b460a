package io.handoff.system.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.system.suite.Patience;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.SuiteExtension;
import io.handoff.system.suite.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A walk through the running whole: several people at once draft, send, withdraw, reopen, comment
 * and decide at random on several deals, most of it crossing something else on the wire.
 */
@ExtendWith(SuiteExtension.class)
class WorkflowWalkIT {

  private static final long SEED = Long.getLong("handoff.walk.seed", 20_261_121);
  private static final int STEPS = Integer.getInteger("handoff.walk.steps", 1_000);
  private static final int AT_ONCE = 8;
  private static final int HANDS = 4;
  private static final List<User> PEOPLE =
      List.of(
          User.SALES,
          User.SALES,
          User.SALES2,
          User.LEAD,
          User.LEAD,
          User.ENGINEER,
          User.ENGINEER,
          User.ENGINEER2,
          User.MANAGER);

  private final Clock clock = Clock.systemUTC();
  private final List<WalkedDeal> deals = new ArrayList<>();
  private final List<WalkedDeal> at = new ArrayList<>();
  private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
  private final Map<Act, Integer> done = new EnumMap<>(Act.class);

  @Test
  @DisplayName("R2, R107 whatever people do at once, both sides end up agreeing on each deal")
  void bothSidesAgreeWhateverPeopleDo(RunningSuite suite) {
    // Given
    for (int slot = 0; slot < AT_ONCE; slot++) {
      at.add(draft(suite, slot));
    }
    Queue<Step> steps = new ConcurrentLinkedQueue<>(steps());

    // When
    Instant begin = clock.instant();
    try {
      walk(suite, steps);
    } finally {
      Covers.takeAllBack(suite);
    }

    // Then
    Duration took = Duration.between(begin, clock.instant());
    assertThat(unexpected).as("seed %d", SEED).isEmpty();
    int crossed = 0;
    for (WalkedDeal deal : deals) {
      BothSides sides = new BothSides(suite, deal);
      awaitAgreement(sides, deal);
      crossed += sides.voidDecisions();
    }
    System.out.printf(
        "Walk of %d steps over %d deals in %s, seed %d: %s; %d decisions crossed a withdrawal%n",
        STEPS, deals.size(), took, SEED, done, crossed);
    assertThat(done)
        .containsKeys(
            Act.EDIT,
            Act.SUBMIT,
            Act.WITHDRAW,
            Act.COMMENT,
            Act.RESOLVE,
            Act.APPROVE,
            Act.RETURN,
            Act.REOPEN);
  }

  private WalkedDeal draft(RunningSuite suite, int slot) {
    WalkedDeal deal =
        switch (slot % 4) {
          case 0 -> WalkedDeal.drafted(suite, User.SALES, User.ENGINEER);
          case 1 -> WalkedDeal.drafted(suite, User.SALES2, User.ENGINEER2);
          case 2 -> WalkedDeal.drafted(suite, User.LEAD, User.ENGINEER);
          default -> WalkedDeal.drafted(suite, User.SALES, User.LEAD);
        };
    deals.add(deal);
    return deal;
  }

  /** The deal of a slot; a new one when it came to its end. */
  private synchronized WalkedDeal at(RunningSuite suite, int slot) {
    if (at.get(slot).isOver()) {
      at.set(slot, draft(suite, slot));
    }
    return at.get(slot);
  }

  private static List<Step> steps() {
    Random lot = new Random(SEED);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      Optional<User> by =
          lot.nextInt(3) == 0
              ? Optional.of(PEOPLE.get(lot.nextInt(PEOPLE.size())))
              : Optional.empty();
      steps.add(new Step(i, lot.nextInt(AT_ONCE), Act.drawnBy(lot), by, lot.nextLong()));
    }
    return steps;
  }

  private void walk(RunningSuite suite, Queue<Step> steps) {
    ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    try {
      Stream.generate(() -> CompletableFuture.runAsync(() -> walkOn(suite, steps), hands))
          .limit(HANDS)
          .toList()
          .forEach(CompletableFuture::join);
    } finally {
      hands.shutdownNow();
    }
  }

  private void walkOn(RunningSuite suite, Queue<Step> steps) {
    for (Step step = steps.poll(); step != null; step = steps.poll()) {
      WalkedDeal deal = at(suite, step.deal());
      int status = deal.take(step);
      if (status >= 200 && status < 300) {
        count(step.act());
      } else if (status != WalkedDeal.NOTHING && !step.act().allows(status)) {
        unexpected.add(step + ": " + deal.log());
      }
    }
  }

  private synchronized void count(Act act) {
    done.merge(act, 1, Integer::sum);
  }

  private static void awaitAgreement(BothSides sides, WalkedDeal deal) {
    try {
      Patience.await("both sides agree").until(sides::complaints, List::isEmpty);
    } catch (ConditionTimeoutException never) {
      assertThat(sides.complaints())
          .as("seed %d; what people did:%n%s", SEED, String.join("\n", deal.log()))
          .isEmpty();
    }
  }
}
