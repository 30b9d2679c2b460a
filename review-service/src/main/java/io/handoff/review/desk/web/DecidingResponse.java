package io.handoff.review.desk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.document.Person;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.CoverWords;
import io.handoff.review.review.Review;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who decides on a review: one person. Everybody else advises.
 *
 * @param finalApprover who decides
 * @param because why it is theirs
 * @param standIn who decides in their place now, because they are away
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecidingResponse(Person finalApprover, String because, @Nullable StandIn standIn) {

  static DecidingResponse of(Review review, Optional<Cover> cover) {
    return new DecidingResponse(
        review.reviewer(), review.chosenBecause().words(), cover.map(StandIn::from).orElse(null));
  }

  /**
   * Who decides in the place of another person.
   *
   * @param person who
   * @param until until when, exclusive
   * @param words the same as people say it
   */
  record StandIn(Person person, Instant until, String words) {

    private static StandIn from(Cover cover) {
      return new StandIn(
          cover.delegate(),
          cover.ends(),
          cover.delegate().name()
              + " decides for "
              + cover.person().name()
              + " "
              + CoverWords.end(cover));
    }
  }
}
