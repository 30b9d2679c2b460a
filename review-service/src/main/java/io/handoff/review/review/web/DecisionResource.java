package io.handoff.review.review.web;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.idempotency.Answer;
import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.review.draft.SendDrafts;
import io.handoff.review.overruling.ReadOverrulings;
import io.handoff.review.review.DecideReview;
import io.handoff.review.review.ReadRevision;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.sending.Said;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The decision on a review. */
@Path("/api/v1/reviews/{id}/decision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class DecisionResource {

  private final SendDrafts sendDrafts;
  private final DecideReview decideReview;
  private final ReadOverrulings readOverrulings;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  DecisionResource(
      SendDrafts sendDrafts,
      DecideReview decideReview,
      ReadOverrulings readOverrulings,
      Idempotency idempotency,
      CurrentActor actor) {
    this.sendDrafts = sendDrafts;
    this.decideReview = decideReview;
    this.readOverrulings = readOverrulings;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @POST
  @RolesAllowed({"engineer", "manager"})
  @Operation(
      summary = "Approve or return the revision under review",
      description =
          "Names the revision that was read, and its hash. A return gives reasons on fields. An"
              + " approval may name conditions, each with one person and a day, and the phases it"
              + " covers. With sendDrafts, your drafts are sent in the same step, or nothing is"
              + " done.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
  @APIResponse(responseCode = "403", description = "Not your role, or you edited this revision")
  @APIResponse(responseCode = "404", description = "There is no such review")
  @APIResponse(
      responseCode = "409",
      description = "The review has ended, is of another revision, or something stands against it")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      DecisionRequest request) {
    Actor by = actor.get();
    return idempotency
        .once(
            key,
            by.subject(),
            "POST /api/v1/reviews/" + id + "/decision",
            request,
            () -> decide(new ReviewId(id), request, by))
        .response();
  }

  private Answer decide(ReviewId id, DecisionRequest request, Actor by) {
    Said said = request.sendsDrafts() ? sendDrafts.sendWithDecision(id, by) : Said.NOTHING;
    Review review =
        decideReview.decide(
            id,
            new ReadRevision(request.revision(), request.hash()),
            request.toDecision(),
            said.withDecision(),
            by);
    return new Answer(200, null, EntityTag.of(review.version()), idempotency.json(shown(review)));
  }

  private ReviewResponse shown(Review review) {
    return ReviewResponse.from(review, readOverrulings.ofHandoff(review.handoff().id()));
  }
}
