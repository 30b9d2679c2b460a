package io.handoff.review.advice.web;

import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.review.advice.AskAdvice;
import io.handoff.review.advice.GiveAdvice;
import io.handoff.review.advice.ReadAdvice;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.ReviewId;
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

/** Sections that others look at before the revision is approved. */
@Path("/api/v1/reviews/{id}/section-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Who reviews")
class SectionReviewResource {

  private final AskAdvice askAdvice;
  private final GiveAdvice giveAdvice;
  private final ReadAdvice readAdvice;
  private final ReadReviews readReviews;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  SectionReviewResource(
      AskAdvice askAdvice,
      GiveAdvice giveAdvice,
      ReadAdvice readAdvice,
      ReadReviews readReviews,
      Idempotency idempotency,
      CurrentActor actor) {
    this.askAdvice = askAdvice;
    this.giveAdvice = giveAdvice;
    this.readAdvice = readAdvice;
    this.readReviews = readReviews;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(summary = "List the sections that others look at, first to last")
  @APIResponse(responseCode = "404", description = "There is no such review")
  public List<AdviceResponse> list(@PathParam("id") UUID id) {
    Actor reader = actor.get();
    return readAdvice.of(readReviews.read(new ReviewId(id))).stream()
        .filter(state -> state.request().section().isPresent())
        .map(state -> AdviceResponse.from(state, reader))
        .toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"engineer", "manager"})
  @Operation(
      summary = "Let an approval wait for others who look at a section",
      description =
          "For who decides, and managers. Asked again in the next round where the section has"
              + " changed. Whoever edited the next revision is left out, with their word; when nobody"
              + " is left, an approval waits until somebody else is asked.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = AdviceResponse.class)))
  @APIResponse(responseCode = "403", description = "Somebody else decides on this review")
  @APIResponse(responseCode = "404", description = "There is no such review")
  @APIResponse(responseCode = "409", description = "The review has ended")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public Response ask(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      SectionReviewRequest request) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        201,
        "POST /api/v1/reviews/" + id + "/section-reviews",
        request,
        () -> AdviceResponse.from(askAdvice.ask(new ReviewId(id), request.toAsked(), by), by));
  }

  @POST
  @Path("/{asked}/verdict")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"engineer", "manager", "sales", "guest"})
  @Operation(summary = "Say your word on the section; a later one counts instead")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AskedResponse.class)))
  @APIResponse(responseCode = "403", description = "You edited this revision")
  @APIResponse(responseCode = "404", description = "Nobody asked you for that")
  @APIResponse(responseCode = "409", description = "The review has ended")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public Response answer(
      @PathParam("id") UUID id,
      @PathParam("asked") UUID asked,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      SectionVerdictRequest request) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        200,
        "POST /api/v1/reviews/" + id + "/section-reviews/" + asked + "/verdict",
        request,
        () ->
            AskedResponse.from(
                giveAdvice.give(new ReviewId(id), asked, request.isConcern(), request.text(), by),
                by));
  }

  @DELETE
  @Path("/{asked}")
  @RolesAllowed({"engineer", "manager"})
  @Operation(summary = "Take the question back; an approval no longer waits for it")
  @APIResponse(responseCode = "204", description = "Nobody is asked any more")
  @APIResponse(responseCode = "403", description = "Somebody else decides on this review")
  @APIResponse(responseCode = "404", description = "There is no such question")
  public void withdraw(@PathParam("id") UUID id, @PathParam("asked") UUID asked) {
    askAdvice.withdraw(new ReviewId(id), asked, actor.get());
  }
}
