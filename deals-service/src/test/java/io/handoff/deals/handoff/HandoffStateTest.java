package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoffStateTest {

  @ParameterizedTest
  @CsvSource({
    "DRAFT, SUBMITTED CANCELLED",
    "SUBMITTED, DRAFT RETURNED APPROVED CANCELLED",
    "RETURNED, SUBMITTED CANCELLED",
    "APPROVED, DRAFT SUBMITTED ACCEPTED CANCELLED",
    "ACCEPTED, DRAFT SUBMITTED KICKED_OFF CANCELLED",
    "KICKED_OFF, CLOSED CANCELLED",
    "CLOSED, ''",
    "CANCELLED, ''"
  })
  void allowsTheseMovesAndNoOther(HandoffState from, String allowed) {
    Set<HandoffState> expected =
        Stream.of(allowed.split(" "))
            .filter(name -> !name.isEmpty())
            .map(HandoffState::valueOf)
            .collect(Collectors.toSet());

    Set<HandoffState> actual =
        Arrays.stream(HandoffState.values()).filter(from::allows).collect(Collectors.toSet());

    assertThat(actual).isEqualTo(expected);
  }
}
