package io.handoff.review.handover.web;

import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.review.handover.HandOverReview;
import io.handoff.review.review.ReviewId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A review goes to another reviewer. */
@Path("/api/v1/reviews/{id}/handover")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Who reviews")
class HandoverResource {

  private final HandOverReview handOverReview;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  HandoverResource(HandOverReview handOverReview, Idempotency idempotency, CurrentActor actor) {
    this.handOverReview = handOverReview;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"engineer", "manager"})
  @Operation(
      summary = "Hand a review over to another reviewer",
      description =
          "For the reviewer, who stands in for them, whoever is on duty, and managers. The due time"
              + " stays.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = HandoverResponse.class)))
  @APIResponse(responseCode = "403", description = "Somebody else decides on this review")
  @APIResponse(responseCode = "404", description = "There is no such review")
  @APIResponse(responseCode = "409", description = "The review has ended")
  @APIResponse(responseCode = "422", description = "That person cannot decide; errors says why")
  public Response handOver(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      HandoverRequest request) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        201,
        "POST /api/v1/reviews/" + id + "/handover",
        request,
        () ->
            HandoverResponse.from(
                handOverReview.handOver(
                    new ReviewId(id), request.to(), request.reason().strip(), by)));
  }

  @GET
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(summary = "List the hand-overs of a review, first to last")
  @APIResponse(responseCode = "404", description = "There is no such review")
  public List<HandoverResponse> list(@PathParam("id") UUID id) {
    return handOverReview.of(new ReviewId(id)).stream().map(HandoverResponse::from).toList();
  }
}
