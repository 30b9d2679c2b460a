package io.handoff.review.draft.web;

import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.review.draft.DraftWords;
import io.handoff.review.draft.KeepDrafts;
import io.handoff.review.draft.SendDrafts;
import io.handoff.review.review.ReviewId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** What the caller means to say. */
@Path("/api/v1/reviews/{id}/drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"engineer", "manager"})
@Tag(name = "Drafts")
class DraftResource {

  private final KeepDrafts keepDrafts;
  private final SendDrafts sendDrafts;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  DraftResource(
      KeepDrafts keepDrafts, SendDrafts sendDrafts, Idempotency idempotency, CurrentActor actor) {
    this.keepDrafts = keepDrafts;
    this.sendDrafts = sendDrafts;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @GET
  @Operation(summary = "List your own drafts on this review; nobody else sees them")
  @APIResponse(responseCode = "404", description = "There is no such review")
  public List<DraftResponse> list(@PathParam("id") UUID id) {
    return keepDrafts.list(new ReviewId(id), actor.get()).stream()
        .map(DraftResponse::from)
        .toList();
  }

  @GET
  @Path("/{draft}")
  @Operation(summary = "Read one of your own drafts")
  @APIResponse(responseCode = "404", description = "You have no such draft")
  public DraftResponse read(@PathParam("id") UUID id, @PathParam("draft") UUID draft) {
    return DraftResponse.from(keepDrafts.read(new ReviewId(id), draft, actor.get()));
  }

  @PUT
  @Path("/{draft}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Save a draft under an id of your choice: a comment, reply, suggestion or verdict")
  @APIResponse(responseCode = "404", description = "There is no such review")
  @APIResponse(responseCode = "409", description = "The review has ended, or there is no room")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public DraftResponse save(
      @PathParam("id") UUID id, @PathParam("draft") UUID draft, DraftWords words) {
    return DraftResponse.from(keepDrafts.save(new ReviewId(id), draft, words, actor.get()));
  }

  @DELETE
  @Path("/{draft}")
  @Operation(summary = "Forget one of your own drafts")
  @APIResponse(responseCode = "204", description = "It is gone, and is not sent")
  @APIResponse(responseCode = "404", description = "You have no such draft, or it was sent")
  public void delete(@PathParam("id") UUID id, @PathParam("draft") UUID draft) {
    keepDrafts.delete(new ReviewId(id), draft, actor.get());
  }

  @POST
  @Path("/sending")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Send all your drafts at once; the others get one message")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SendingResponse.class)))
  @APIResponse(responseCode = "403", description = "A verdict among them is not yours to give")
  @APIResponse(responseCode = "404", description = "There is no such review")
  @APIResponse(
      responseCode = "409",
      description = "The review has ended, is of another revision, or there is nothing to send")
  public Response send(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      SendingRequest request) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        200,
        "POST /api/v1/reviews/" + id + "/drafts/sending",
        request,
        () ->
            SendingResponse.from(
                sendDrafts.send(new ReviewId(id), request.revision(), request.hash(), by)));
  }
}
