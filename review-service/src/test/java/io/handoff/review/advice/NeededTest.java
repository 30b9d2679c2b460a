package io.handoff.review.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededTest {

  @ParameterizedTest(name = "R107 {0} of {1} reads: {2}")
  @CsvSource({
    "ANY_OF, Ana,        Ana",
    "ALL_OF, Ana,        Ana",
    "ANY_OF, Ana Ben,    one of Ana or Ben",
    "ALL_OF, Ana Ben,    both Ana and Ben",
    "ANY_OF, Ana Ben Cy, 'one of Ana, Ben or Cy'",
    "ALL_OF, Ana Ben Cy, 'all of Ana, Ben and Cy'"
  })
  void saysItInWords(Needed needed, String names, String words) {
    assertThat(needed.words(List.of(names.split(" ")))).isEqualTo(words);
  }
}
