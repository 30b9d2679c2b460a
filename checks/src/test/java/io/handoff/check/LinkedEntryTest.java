package io.handoff.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedEntryTest {

  @ParameterizedTest
  @CsvSource({
    "customerInputs.i1, customerInputs, i1, customerInputs.i1",
    "' customerInputs.i1.state', customerInputs, i1, customerInputs.i1",
    "answers.q.segments.east, answers, q, answers.q.segments.east",
    "answers.q.segments.east.status, answers, q, answers.q.segments.east",
    "answers.q.segments, answers, q, answers.q",
    "customerApproval, customerApproval, '', customerApproval",
    "the sample, the sample, '', the sample",
    "answers., answers, '', answers.",
    "., '', '', ."
  })
  void readsAnyInput(String input, String register, String id, String path) {
    assertThat(LinkedEntry.of(input)).isEqualTo(new LinkedEntry(register, id, path));
  }
}
