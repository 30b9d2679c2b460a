package io.handoff.review.desk.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.handoff.review.desk.AdviceRow;
import io.handoff.review.desk.DateRow;
import io.handoff.review.desk.DeskItem;
import io.handoff.review.desk.DeskKind;
import io.handoff.review.desk.DeskRow;
import io.handoff.review.desk.ReviewRow;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a person's desk shows. The members of the one thing that it is stand beside the others; id,
 * handoff, dueAt and dueZone are always there.
 *
 * @param kind what it is; absent beside a plain list, which has reviews only
 * @param review a review
 * @param advice a second opinion or a section review
 * @param date a question about a date
 * @param next what comes next, as the caller sees it, such as Decide, or Wait for Rina Patel
 * @param timeLeft working time of whoever decides or answers until it is due, negative when it is
 *     late; absent when nothing is due
 * @param changed of a review in a later round: how many answers and entries have changed since the
 *     caller looked, or else since the revision before
 * @param changedSince the revision that they are counted from
 * @param openThreads of a review: how many threads of the handoff wait for somebody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskItemResponse(
    @Nullable DeskKind kind,
    @JsonUnwrapped @Nullable ReviewListItem review,
    @JsonUnwrapped @Nullable AskedAdvice advice,
    @JsonUnwrapped @Nullable AskedDate date,
    @Nullable String next,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Duration timeLeft,
    @Nullable Integer changed,
    @Nullable Integer changedSince,
    @Nullable Long openThreads) {

  static DeskItemResponse plain(ReviewListItem review) {
    return new DeskItemResponse(null, review, null, null, null, null, null, null, null);
  }

  static DeskItemResponse from(DeskItem item) {
    DeskRow row = item.row();
    return new DeskItemResponse(
        row.kind(),
        row instanceof ReviewRow review ? ReviewListItem.from(review) : null,
        row instanceof AdviceRow asked ? AskedAdvice.from(asked, item.waitingFor()) : null,
        row instanceof DateRow asked ? AskedDate.from(asked.check()) : null,
        item.next(),
        item.timeLeft(),
        item.changed() == null ? null : item.changed().parts(),
        item.changed() == null ? null : item.changed().revision(),
        row instanceof ReviewRow review ? review.openThreads() : null);
  }
}
