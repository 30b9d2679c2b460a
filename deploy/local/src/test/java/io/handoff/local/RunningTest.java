package io.handoff.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RunningTest {

  private final Running running = new Running();
  private final List<String> stopped = Collections.synchronizedList(new ArrayList<>());

  @Test
  void stopsInReverseOrderThoughOneFails() throws Exception {
    // Given
    running.start("one", () -> () -> stopped.add("one"));
    running.start(
        "two",
        () ->
            () -> {
              throw new IllegalStateException("will not");
            });
    running.start("three", () -> () -> stopped.add("three"));

    // When
    running.close();

    // Then
    assertThat(stopped).containsExactly("three", "one");
  }

  @Test
  void waitsForWhatIsJustBeingStarted() throws Exception {
    // Given
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CompletableFuture<Void> starting = CompletableFuture.runAsync(() -> startSlowly(begun, goOn));
    begun.await();

    // When
    CompletableFuture<Void> closing = CompletableFuture.runAsync(running::close);
    goOn.countDown();
    CompletableFuture.allOf(starting, closing).get(10, TimeUnit.SECONDS);

    // Then
    assertThat(stopped).containsExactly("slow");
  }

  @Test
  void startsNothingMoreOnceItStops() {
    // Given
    running.close();

    // When
    assertThatThrownBy(() -> running.start("late", () -> () -> stopped.add("late")))

        // Then
        .isInstanceOf(CannotStart.class);
    assertThat(stopped).isEmpty();
  }

  private void startSlowly(CountDownLatch begun, CountDownLatch goOn) {
    try {
      running.start(
          "slow",
          () -> {
            begun.countDown();
            goOn.await();
            return () -> stopped.add("slow");
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
