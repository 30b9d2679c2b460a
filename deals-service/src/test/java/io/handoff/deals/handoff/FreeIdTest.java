package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeIdTest {

  @Test
  void keepsTheWantedIdWhereItIsFree() {
    assertThat(FreeId.in(Set.of("q2"), "q1")).isEqualTo("q1");
  }

  @Test
  void countsOnWhereItIsTaken() {
    assertThat(FreeId.in(Set.of("q1", "q1-2"), "q1")).isEqualTo("q1-3");
  }

  @Test
  void staysWithinTheLengthOfAnId() {
    String longest = "q".repeat(60);

    assertThat(FreeId.in(Set.of(longest), longest)).hasSizeLessThanOrEqualTo(60).endsWith("-2");
  }
}
