package io.handoff.review.desk.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.review.desk.DeskItem;
import io.handoff.review.desk.DeskRow;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A review as a person's desk shows it.
 *
 * @param review the review, whose members stand beside the others
 * @param next what comes next, as the caller sees it, such as Decide, or Wait for Rina Patel
 * @param timeLeft working time of the reviewer until it is due, negative when it is late; absent
 *     when nothing is due
 * @param openThreads how many threads of the handoff wait for somebody; absent beside a plain list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskItemResponse(
    @JsonUnwrapped ReviewListItem review,
    @Nullable String next,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Duration timeLeft,
    @Nullable Long openThreads) {

  static DeskItemResponse plain(ReviewListItem review) {
    return new DeskItemResponse(review, null, null, null);
  }

  static DeskItemResponse from(DeskItem item) {
    DeskRow row = item.row();
    return new DeskItemResponse(
        new ReviewListItem(
            row.id(),
            new HandoffRef(
                row.handoffId(), row.handoffNumber(), row.dealId(), row.title(), row.customer()),
            row.revision(),
            row.round(),
            row.state(),
            row.authorName(),
            row.reviewer(),
            row.openedAt(),
            row.dueAt(),
            row.dueZone(),
            row.blockers(),
            row.warnings(),
            null,
            false),
        item.next(),
        item.timeLeft(),
        row.openThreads());
  }
}
