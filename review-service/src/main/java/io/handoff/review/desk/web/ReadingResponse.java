package io.handoff.review.desk.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.handoff.contracts.document.Person;
import io.handoff.review.advice.web.AdviceResponse;
import io.handoff.review.review.web.ReviewResponse;
import io.handoff.review.thread.ThreadCounts;
import io.handoff.review.turn.ReviewTime;
import io.handoff.review.turn.Turn;
import io.handoff.review.turn.TurnHolder;
import io.handoff.review.verdict.web.StandingVerdictResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review with what people said on it, its time, and who decides.
 *
 * @param review the review, whose members stand beside the others
 * @param threads how many threads of its handoff stand how
 * @param timeUsed working time in which it was the reviewers' turn, each by their own calendar
 * @param timeLeft working time of whoever decides until the decision is due, negative when it is
 *     late; absent when none is due
 * @param turns whose turn it was, in the order in which they began
 * @param deciding who decides
 * @param verdicts how each answer stands that somebody has said something about
 * @param advice what others were asked and said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadingResponse(
    @JsonUnwrapped ReviewResponse review,
    ThreadCounts threads,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Duration timeUsed,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Duration timeLeft,
    List<TurnResponse> turns,
    DecidingResponse deciding,
    List<StandingVerdictResponse> verdicts,
    List<AdviceResponse> advice) {

  static ReadingResponse from(
      ReviewResponse review,
      ThreadCounts threads,
      ReviewTime time,
      DecidingResponse deciding,
      List<StandingVerdictResponse> verdicts,
      List<AdviceResponse> advice) {
    return new ReadingResponse(
        review,
        threads,
        time.used(),
        time.left(),
        time.turns().stream().map(TurnResponse::from).toList(),
        deciding,
        verdicts,
        advice);
  }

  /**
   * A stretch of time in which it was one person's turn.
   *
   * @param holder who has it: the reviewer, sales, or somebody else who was asked
   * @param person which person that is
   * @param from its first instant
   * @param until the first instant after it; absent while it lasts
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TurnResponse(TurnHolder holder, Person person, Instant from, @Nullable Instant until) {

    private static TurnResponse from(Turn turn) {
      return new TurnResponse(turn.holder(), turn.person(), turn.begunAt(), turn.endedAt());
    }
  }
}
