package io.handoff.review.advice.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.finding.DueTime;
import io.handoff.review.advice.AdviceState;
import io.handoff.review.advice.GuestExtract;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a guest sees of a review.
 *
 * @param id its id
 * @param number number of the handoff
 * @param title what the deal is
 * @param customer who bought
 * @param revision number of the revision
 * @param state where the review stands
 * @param finalApprover who decides
 * @param due when the decision is due
 * @param asked what the guest is asked
 * @param document what the guest may read of the revision
 */
record GuestViewResponse(
    UUID id,
    String number,
    String title,
    String customer,
    int revision,
    ReviewState state,
    String finalApprover,
    DueTime due,
    List<GuestAdviceResponse> asked,
    JsonNode document) {

  static GuestViewResponse from(Review review, List<AdviceState> asked, Actor guest) {
    List<String> sections =
        asked.stream().map(state -> state.request().section()).flatMap(Optional::stream).toList();
    boolean whole = asked.stream().anyMatch(state -> state.request().section().isEmpty());
    return new GuestViewResponse(
        review.id().value(),
        review.handoff().number(),
        review.handoff().title(),
        review.handoff().customer(),
        review.revision(),
        review.state(),
        String.valueOf(review.reviewer().name()),
        review.due(),
        asked.stream().map(state -> GuestAdviceResponse.from(state, guest)).toList(),
        GuestExtract.of(review.document(), whole ? List.of() : sections));
  }
}
