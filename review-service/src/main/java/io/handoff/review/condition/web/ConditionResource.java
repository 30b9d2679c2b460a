package io.handoff.review.condition.web;

import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.review.condition.MeetCondition;
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

/** The conditions of an approval. */
@Path("/api/v1/reviews/{id}/conditions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class ConditionResource {

  private final MeetCondition meetCondition;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  ConditionResource(MeetCondition meetCondition, Idempotency idempotency, CurrentActor actor) {
    this.meetCondition = meetCondition;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(summary = "What approvals of this revision asked for, the newest approval first")
  @APIResponse(responseCode = "404", description = "There is no such review")
  public List<ConditionResponse> list(@PathParam("id") UUID id) {
    return meetCondition.of(new ReviewId(id)).stream().map(ConditionResponse::from).toList();
  }

  @POST
  @Path("/{condition}/met")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"engineer", "manager", "sales"})
  @Operation(
      summary = "Say that a condition is met",
      description =
          "For whoever owes it, an engineer or a manager. One that nobody met by the end of its day"
              + " opens the review again.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ConditionResponse.class)))
  @APIResponse(responseCode = "403", description = "It is somebody else's")
  @APIResponse(responseCode = "404", description = "There is no such review or condition")
  @APIResponse(responseCode = "409", description = "Nobody waits for it any more")
  public Response meet(
      @PathParam("id") UUID id,
      @PathParam("condition") String condition,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      MetRequest request) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        200,
        "POST /api/v1/reviews/" + id + "/conditions/" + condition + "/met",
        request,
        () ->
            ConditionResponse.from(
                meetCondition.meet(new ReviewId(id), condition, request.note(), by)));
  }
}
