package io.handoff.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AtOnceTest {

  private final AtOnce one = new AtOnce(1);
  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void sendsAwayWhatComesWhileAsManyRunAsMay() throws IOException {
    one.run(
        () ->
            assertThatThrownBy(() -> one.run(runs::incrementAndGet))
                .isInstanceOfSatisfying(
                    Refused.class,
                    refused -> {
                      HttpProblem problem = new RefusedMapper().toProblem(refused);
                      assertThat(problem.getStatusCode()).isEqualTo(503);
                      assertThat(problem.getHeaders()).containsEntry("Retry-After", "60");
                    }));

    assertThat(runs).hasValue(0);
  }

  @Test
  void letsTheNextInWhenOneHasEndedOrBroken() throws IOException {
    assertThatThrownBy(
            () ->
                one.run(
                    () -> {
                      throw new IOException("full");
                    }))
        .hasMessage("full");

    one.run(runs::incrementAndGet);
    one.run(runs::incrementAndGet);

    assertThat(runs).hasValue(2);
  }
}
