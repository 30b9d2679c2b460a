package io.handoff.review.review.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.document.Person;
import io.handoff.review.overruling.AskedOverruling;
import io.handoff.review.overruling.OverrulingState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a finding shall not stand, and what came of it.
 *
 * @param id its id
 * @param reviewId the review on which it was asked
 * @param finding id of the finding
 * @param check id of the check
 * @param path the field
 * @param reason why it shall not stand
 * @param state where it stands
 * @param askedBy who asked
 * @param askedAt when
 * @param answeredBy who agreed or declined
 * @param answeredAt when
 * @param expiredAt when the field changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverrulingResponse(
    UUID id,
    UUID reviewId,
    String finding,
    String check,
    String path,
    String reason,
    OverrulingState state,
    Person askedBy,
    Instant askedAt,
    @Nullable Person answeredBy,
    @Nullable Instant answeredAt,
    @Nullable Instant expiredAt) {

  static OverrulingResponse from(AskedOverruling asked) {
    return new OverrulingResponse(
        asked.id(),
        asked.reviewId(),
        asked.finding(),
        asked.check(),
        asked.path(),
        asked.reason(),
        asked.state(),
        asked.askedBy(),
        asked.askedAt(),
        asked.answeredBy().orElse(null),
        asked.answeredAt(),
        asked.expiredAt());
  }
}
