package io.handoff.review.draft.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.handoff.review.draft.Draft;
import io.handoff.review.draft.DraftWords;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft.
 *
 * @param id its id
 * @param savedAt when it was last saved
 * @param words what its author means to say, as it was sent
 */
record DraftResponse(UUID id, Instant savedAt, @JsonUnwrapped DraftWords words) {

  static DraftResponse from(Draft draft) {
    return new DraftResponse(draft.id(), draft.savedAt(), draft.words());
  }
}
