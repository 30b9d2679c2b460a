package io.handoff.review.verdict.web;

import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.verdict.GiveVerdicts;
import io.handoff.review.verdict.ReadVerdicts;
import io.handoff.review.verdict.Verdict;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the reviewer says about single answers and entries. */
@Path("/api/v1/reviews/{id}/verdicts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Verdicts")
class VerdictResource {

  private final GiveVerdicts giveVerdicts;
  private final ReadVerdicts readVerdicts;
  private final ReadReviews readReviews;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  VerdictResource(
      GiveVerdicts giveVerdicts,
      ReadVerdicts readVerdicts,
      ReadReviews readReviews,
      Idempotency idempotency,
      CurrentActor actor) {
    this.giveVerdicts = giveVerdicts;
    this.readVerdicts = readVerdicts;
    this.readReviews = readReviews;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @POST
  @RolesAllowed({"engineer", "manager"})
  @Operation(
      summary = "Say what you make of answers and entries, one or many at once",
      description =
          "All are taken, or none. A path inside an answer or entry stands for the whole of it and"
              + " is kept as field. A later verdict on the same answer replaces the earlier one.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = GivenVerdicts.class)))
  @APIResponse(responseCode = "403", description = "Not yours to decide, so not yours to judge")
  @APIResponse(responseCode = "404", description = "There is no such review")
  @APIResponse(responseCode = "409", description = "The review has ended")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public Response give(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      VerdictsRequest request) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        201,
        "POST /api/v1/reviews/" + id + "/verdicts",
        request,
        () -> GivenVerdicts.from(giveVerdicts.give(new ReviewId(id), request.toVerdicts(), by)));
  }

  @GET
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(
      summary = "Read what was said about answers and entries",
      description =
          "As it stands in this round, one for each answer; with rounds=all everything that was"
              + " said up to this round, in order, what was replaced too.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(oneOf = {StandingVerdicts.class, GivenVerdicts.class})))
  @APIResponse(responseCode = "404", description = "There is no such review")
  public Response read(
      @PathParam("id") UUID id,
      @Parameter(description = "all, or nothing") @QueryParam("rounds") @Nullable String rounds) {
    Review review = readReviews.read(new ReviewId(id));
    if (rounds == null) {
      return Response.ok(
              new StandingVerdicts(
                  StandingVerdictResponse.from(review, readVerdicts.standing(review))))
          .build();
    }
    if (!rounds.equals("all")) {
      throw new Refused(CommonProblem.MALFORMED_PARAMETER, "rounds takes all.");
    }
    return Response.ok(GivenVerdicts.from(readVerdicts.history(review))).build();
  }

  /**
   * Verdicts as they were given.
   *
   * @param verdicts in the order in which they were given
   */
  record GivenVerdicts(List<VerdictResponse> verdicts) {

    static GivenVerdicts from(List<Verdict> verdicts) {
      return new GivenVerdicts(verdicts.stream().map(VerdictResponse::from).toList());
    }
  }

  /**
   * Verdicts as they stand in this round.
   *
   * @param verdicts one for each answer that somebody has said something about, by path
   */
  record StandingVerdicts(List<StandingVerdictResponse> verdicts) {}
}
