package io.handoff.system.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.system.http.Answer;

/** Says what was answered instead, when an answer is not the expected one. */
public final class Expect {

  private Expect() {}

  /** The same answer, if it has this status. */
  public static Answer status(int status, Answer answer) {
    assertThat(answer.status()).as(() -> answer.body().toPrettyString()).isEqualTo(status);
    return answer;
  }
}
