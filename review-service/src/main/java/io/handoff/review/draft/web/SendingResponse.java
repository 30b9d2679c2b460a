package io.handoff.review.draft.web;

import io.handoff.contracts.event.Comment;
import io.handoff.contracts.event.SuggestedValue;
import io.handoff.review.sending.Said;
import java.util.List;
import java.util.UUID;

/**
 * What was sent.
 *
 * @param threads ids of the threads that were opened or answered in, in order
 * @param suggestions ids of the suggestions, in order
 * @param verdicts how many verdicts
 */
record SendingResponse(List<UUID> threads, List<UUID> suggestions, int verdicts) {

  static SendingResponse from(Said said) {
    return new SendingResponse(
        said.comments().stream().map(Comment::thread).toList(),
        said.suggestions().stream().map(SuggestedValue::id).toList(),
        said.verdicts());
  }
}
