package io.handoff.review.advice.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.chassis.identity.Actor;
import io.handoff.review.advice.AdviceState;
import io.handoff.review.advice.web.AdviceResponse.Given;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a guest is asked, and what they said; nothing of who else is asked, and how far they are.
 *
 * @param id its id
 * @param reviewId on which review
 * @param section what it is about; absent for the whole
 * @param question what is asked
 * @param askedBy who asked
 * @param askedAt when
 * @param given the guest's own last word
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GuestAdviceResponse(
    UUID id,
    UUID reviewId,
    @Nullable String section,
    String question,
    String askedBy,
    Instant askedAt,
    List<Given> given)
    implements AskedResponse {

  static GuestAdviceResponse from(AdviceState state, Actor guest) {
    return new GuestAdviceResponse(
        state.request().id(),
        state.request().reviewId(),
        state.request().section().orElse(null),
        state.request().question(),
        state.request().askedBy().name(),
        state.request().askedAt(),
        state.givenAsSeenBy(guest).stream().map(Given::from).toList());
  }
}
