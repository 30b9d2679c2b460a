package io.handoff.deals.handoff.web;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.idempotency.Answer;
import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.deals.handoff.MoveToTemplate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Moves between versions of the template over REST. */
@Path("/api/v1/handoffs/{id}/template-moves")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handoffs")
class TemplateMoveResource {

  private final CurrentActor actor;
  private final MoveToTemplate moves;
  private final Idempotency idempotency;

  TemplateMoveResource(CurrentActor actor, MoveToTemplate moves, Idempotency idempotency) {
    this.actor = actor;
    this.moves = moves;
    this.idempotency = idempotency;
  }

  @POST
  @RolesAllowed({"sales", "portal"})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "moveToTemplate",
      summary = "Move a draft to another version of the template, or see what that would change",
      description = "A dry run changes nothing and needs no If-Match.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TemplateMoveResponse.class)))
  public Response move(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @HeaderParam("Idempotency-Key") String key,
      TemplateMoveRequest request) {
    return Boolean.TRUE.equals(request.dryRun())
        ? answer(moves.dryRun(actor.get(), id, request.version()), true).response()
        : idempotency
            .once(
                key,
                actor.get().subject(),
                "POST /handoffs/" + id + "/template-moves",
                request,
                () -> answer(moves.move(actor.get(), id, ifMatch, request.version()), false))
            .response();
  }

  private Answer answer(MoveToTemplate.Moved moved, boolean dryRun) {
    return new Answer(
        200,
        null,
        EntityTag.of(moved.handoff().version()),
        idempotency.json(TemplateMoveResponse.from(moved.move(), dryRun)));
  }
}
