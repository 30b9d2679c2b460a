package io.handoff.review.thread.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.document.Person;
import io.handoff.review.thread.FieldThread;
import io.handoff.review.thread.ThreadState;
import io.handoff.review.thread.ThreadView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread with all that was said in it.
 *
 * @param id its id
 * @param reviewId the review on which it was opened
 * @param revision the revision on which it was opened
 * @param path the field
 * @param blocking whether an approval waits for it while it is open
 * @param state where it stands
 * @param outdated whether the revision at hand says something else there than when it was opened
 * @param text its first words
 * @param by who said them
 * @param at when
 * @param replies what was said after that, in order
 * @param resolvedBy who resolved it, while it is resolved
 * @param resolvedAt when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ThreadResponse(
    UUID id,
    UUID reviewId,
    int revision,
    String path,
    boolean blocking,
    ThreadState state,
    boolean outdated,
    String text,
    Person by,
    Instant at,
    List<ReplyResponse> replies,
    @Nullable Person resolvedBy,
    @Nullable Instant resolvedAt) {

  static ThreadResponse from(ThreadView view) {
    FieldThread thread = view.thread();
    return new ThreadResponse(
        thread.id(),
        thread.reviewId(),
        thread.revision(),
        thread.path(),
        thread.isBlocking(),
        thread.state(),
        view.outdated(),
        thread.text(),
        thread.openedBy(),
        thread.openedAt(),
        view.replies().stream().map(ReplyResponse::from).toList(),
        thread.resolvedBy().orElse(null),
        thread.resolvedAt());
  }
}
