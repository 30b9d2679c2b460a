package io.handoff.review.review.web;

import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.review.review.AnswerOverruling;
import io.handoff.review.review.AskOverruling;
import io.handoff.review.review.ReviewId;
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

/** Findings that two people overrule. */
@Path("/api/v1/reviews/{id}/overrulings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class OverrulingResource {

  private final AskOverruling askOverruling;
  private final AnswerOverruling answerOverruling;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  OverrulingResource(
      AskOverruling askOverruling,
      AnswerOverruling answerOverruling,
      Idempotency idempotency,
      CurrentActor actor) {
    this.askOverruling = askOverruling;
    this.answerOverruling = answerOverruling;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"engineer", "sales"})
  @Operation(summary = "Ask that a finding shall not stand; a second person answers")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = OverrulingResponse.class)))
  @APIResponse(responseCode = "404", description = "There is no such review, or no such finding")
  @APIResponse(
      responseCode = "409",
      description = "The finding no longer stands, its check broke, or it was asked before")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public Response ask(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      OverrulingRequest request) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        201,
        "POST /api/v1/reviews/" + id + "/overrulings",
        request,
        () ->
            OverrulingResponse.from(
                askOverruling.ask(
                    new ReviewId(id), request.finding().strip(), request.reason().strip(), by)));
  }

  @POST
  @Path("/{overruling}/agreement")
  @RolesAllowed({"engineer", "manager"})
  @Operation(summary = "Agree, as the second person: the finding does not stand")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OverrulingResponse.class)))
  @APIResponse(
      responseCode = "403",
      description = "You asked for it, or edited this revision or the one that waits")
  @APIResponse(responseCode = "404", description = "There is no such overruling")
  @APIResponse(responseCode = "409", description = "It was answered, or the field has changed")
  public Response agree(
      @PathParam("id") UUID id,
      @PathParam("overruling") UUID overruling,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        200,
        "POST /api/v1/reviews/" + id + "/overrulings/" + overruling + "/agreement",
        null,
        () -> OverrulingResponse.from(answerOverruling.agree(new ReviewId(id), overruling, by)));
  }

  @POST
  @Path("/{overruling}/refusal")
  @RolesAllowed({"engineer", "manager"})
  @Operation(summary = "Decline, as the second person: the finding stands")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OverrulingResponse.class)))
  @APIResponse(
      responseCode = "403",
      description = "You asked for it, or edited this revision or the one that waits")
  @APIResponse(responseCode = "404", description = "There is no such overruling")
  @APIResponse(responseCode = "409", description = "It was answered, or the field has changed")
  public Response decline(
      @PathParam("id") UUID id,
      @PathParam("overruling") UUID overruling,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        200,
        "POST /api/v1/reviews/" + id + "/overrulings/" + overruling + "/refusal",
        null,
        () -> OverrulingResponse.from(answerOverruling.decline(new ReviewId(id), overruling, by)));
  }
}
