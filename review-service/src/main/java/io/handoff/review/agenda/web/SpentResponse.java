package io.handoff.review.agenda.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.review.agenda.SpendTime;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of a review in all.
 *
 * @param minutes how many, by everybody
 * @param warning what to think of when it takes long
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SpentResponse(int minutes, @Nullable String warning) {

  static SpentResponse of(int minutes) {
    return new SpentResponse(
        minutes,
        SpendTime.isLong(minutes)
            ? "15 to 30 minutes are usual. Return the revision with what is missing, or settle the"
                + " unknowns in one short call."
            : null);
  }
}
