package io.handoff.deals.handoff.web;

import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.deals.handoff.AskDateCheck;
import io.handoff.deals.handoff.WithdrawDateCheck;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Questions to delivery about dates, over REST. */
@Path("/api/v1/handoffs/{id}/date-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handoffs")
class DateCheckResource {

  private final CurrentActor actor;
  private final AskDateCheck ask;
  private final WithdrawDateCheck withdraw;
  private final Idempotency idempotency;

  DateCheckResource(
      CurrentActor actor, AskDateCheck ask, WithdrawDateCheck withdraw, Idempotency idempotency) {
    this.actor = actor;
    this.ask = ask;
    this.withdraw = withdraw;
    this.idempotency = idempotency;
  }

  @POST
  @RolesAllowed({"sales", "portal"})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "askDateCheck",
      summary = "Ask delivery about one date before promising it",
      description = "Nothing is submitted. Delivery answers by the due times of a review.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = DateCheckResponse.class)))
  public Response ask(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      DateCheckRequest request) {
    Actor by = actor.get();
    String question = request.question();
    return idempotency.answer(
        key,
        by,
        201,
        "POST /handoffs/" + id + "/date-checks",
        request,
        () ->
            DateCheckResponse.from(
                ask.ask(
                    by,
                    id,
                    request.milestone().strip(),
                    question == null ? null : question.strip())));
  }

  @DELETE
  @Path("/{check}")
  @RolesAllowed({"sales", "portal"})
  @Operation(
      operationId = "withdrawDateCheck",
      summary = "Take a question to delivery back before it is answered",
      description = "Who was asked is told, and is reminded no more.")
  @APIResponse(responseCode = "204", description = "Nobody is asked any more")
  @APIResponse(responseCode = "404", description = "There is no such question")
  @APIResponse(responseCode = "409", description = "It is answered")
  public void withdraw(@PathParam("id") String id, @PathParam("check") UUID check) {
    withdraw.withdraw(actor.get(), id, check);
  }

  @GET
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Operation(
      operationId = "listDateChecks",
      summary = "List the questions to delivery about dates, the newest first")
  public List<DateCheckResponse> list(@PathParam("id") String id) {
    return ask.of(actor.get(), id).stream().map(DateCheckResponse::from).toList();
  }
}
