package io.handoff.deals.handoff.web;

import io.handoff.chassis.identity.CurrentActor;
import io.handoff.deals.handoff.ConfirmUnchanged;
import io.handoff.deals.handoff.LogCall;
import io.handoff.deals.handoff.MoveEntry;
import io.handoff.deals.handoff.ReopenHandoff;
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

/** Steps in the life of a record that are more than an edit, over REST. */
@Path("/api/v1/handoffs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handoffs")
class RecordStepResource {

  private final CurrentActor actor;
  private final LogCall calls;
  private final ConfirmUnchanged confirm;
  private final MoveEntry move;
  private final ReopenHandoff reopen;
  private final HandoffAnswers answers;

  RecordStepResource(
      CurrentActor actor,
      LogCall calls,
      ConfirmUnchanged confirm,
      MoveEntry move,
      ReopenHandoff reopen,
      HandoffAnswers answers) {
    this.actor = actor;
    this.calls = calls;
    this.confirm = confirm;
    this.move = move;
    this.reopen = reopen;
    this.answers = answers;
  }

  @POST
  @Path("/calls")
  @RolesAllowed({"sales", "portal"})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "logCall",
      summary = "Log a call with the customer; the record is stale until edited or confirmed",
      description =
          "Possible in every open state: a frozen revision stays as it is. A call is only ever"
              + " added, so no If-Match is needed.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PlacedEntryResponse.class)))
  public Response logCall(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      LogCallRequest request) {
    return answers.placedOnce(
        key,
        "POST /handoffs/" + id + "/calls",
        request,
        201,
        () -> calls.log(actor.get(), id, request.heldOn(), request.summary()));
  }

  @POST
  @Path("/confirmations")
  @RolesAllowed("sales")
  @Operation(operationId = "confirmUnchanged", summary = "Say that the logged calls change nothing")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandoffResponse.class)))
  public Response confirmUnchanged(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @HeaderParam("Idempotency-Key") String key) {
    return answers.once(
        key,
        "POST /handoffs/" + id + "/confirmations",
        null,
        200,
        () -> confirm.confirm(actor.get(), id, ifMatch));
  }

  @POST
  @Path("/reopening")
  @RolesAllowed({"sales", "engineer"})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "reopenHandoff",
      summary = "Take an approved record back to sales, for a cause",
      description =
          "The approval and its conditions no longer count; the approved revision stays as it was"
              + " frozen. The next submission is a new revision and a new round.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandoffResponse.class)))
  public Response reopen(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @HeaderParam("Idempotency-Key") String key,
      ReopenRequest request) {
    return answers.once(
        key,
        "POST /handoffs/" + id + "/reopening",
        request,
        200,
        () -> reopen.reopen(actor.get(), id, ifMatch, request.cause().strip()));
  }

  @POST
  @Path("/moves")
  @RolesAllowed({"sales", "portal"})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "moveEntry",
      summary = "Turn a question, a risk or an assumption into another of these")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlacedEntryResponse.class)))
  public Response moveEntry(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @HeaderParam("Idempotency-Key") String key,
      MoveRequest request) {
    return answers.placedOnce(
        key,
        "POST /handoffs/" + id + "/moves",
        request,
        200,
        () ->
            move.move(
                actor.get(),
                id,
                ifMatch,
                request.from(),
                request.to(),
                Boolean.TRUE.equals(request.drop())));
  }
}
