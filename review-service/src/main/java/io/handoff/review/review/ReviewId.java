package io.handoff.review.review;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Id of a review, ordered by the time it was made.
 *
 * @param value the id itself
 */
public record ReviewId(UUID value) {

  static ReviewId next() {
    return new ReviewId(UuidCreator.getTimeOrderedEpoch());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
