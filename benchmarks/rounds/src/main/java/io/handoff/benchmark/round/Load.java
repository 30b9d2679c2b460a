package io.handoff.benchmark.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** So many users, each going through one approval after another. */
final class Load {

  private final int users;

  Load(int users) {
    this.users = users;
  }

  /** Something one user does once. */
  interface Turn {
    void take() throws IOException;
  }

  /** As fast as they can; returns how many turns a second were taken. */
  double unpaced(int turns, Turn turn) {
    return run(turns, Double.POSITIVE_INFINITY, turn);
  }

  /** At a steady rate, whatever each turn takes; returns the rate that came of it. */
  double paced(int turns, double perSecond, Turn turn) {
    return run(turns, perSecond, turn);
  }

  private double run(int turns, double perSecond, Turn turn) {
    ExecutorService threads = Executors.newFixedThreadPool(users);
    AtomicInteger taken = new AtomicInteger();
    long start = System.nanoTime();
    try {
      List<CompletableFuture<Void>> running = new ArrayList<>();
      for (int i = 0; i < users; i++) {
        running.add(
            CompletableFuture.runAsync(
                () -> takeTurns(taken, turns, start, perSecond, turn), threads));
      }
      running.forEach(CompletableFuture::join);
    } finally {
      threads.shutdownNow();
    }
    return turns / ((System.nanoTime() - start) / 1e9);
  }

  private static void takeTurns(
      AtomicInteger taken, int turns, long start, double perSecond, Turn turn) {
    try {
      for (int i = taken.getAndIncrement(); i < turns; i = taken.getAndIncrement()) {
        Pause.until(start + (long) (i / perSecond * 1e9));
        turn.take();
      }
    } catch (IOException failed) {
      taken.set(turns); // nobody goes on
      throw new UncheckedIOException(failed);
    }
  }
}
