package io.handoff.review.suggestion.web;

import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.review.ReviewId;
import io.handoff.review.suggestion.MakeSuggestions;
import io.handoff.review.suggestion.ReadSuggestions;
import io.handoff.review.suggestion.Suggestion;
import io.handoff.review.suggestion.SuggestionState;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Values that people propose. */
@Path("/api/v1/reviews/{id}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suggestions")
class SuggestionResource {

  private final ReadSuggestions readSuggestions;
  private final MakeSuggestions makeSuggestions;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  SuggestionResource(
      ReadSuggestions readSuggestions,
      MakeSuggestions makeSuggestions,
      Idempotency idempotency,
      CurrentActor actor) {
    this.readSuggestions = readSuggestions;
    this.makeSuggestions = makeSuggestions;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(
      summary = "List what was suggested on this handoff, in all rounds, the oldest first",
      description = "Filter: state=OPEN, APPLIED, DECLINED or OUTDATED.")
  @APIResponse(responseCode = "404", description = "There is no such review")
  public Page<SuggestionResponse> list(
      @PathParam("id") UUID id,
      @QueryParam("state") @Nullable String state,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    Optional<SuggestionState> wanted =
        Optional.ofNullable(state).map(SuggestionResource::stateNamed);
    String filter = wanted.map(Enum::name).orElse("");
    int size = Cursor.limit(limit == null ? null : wholeNumber(limit));
    List<Suggestion> found =
        readSuggestions.list(
            new ReviewId(id),
            wanted,
            Optional.ofNullable(cursor).map(opaque -> Cursor.decode(opaque, filter)),
            size + 1);
    List<Suggestion> page = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        page.stream().map(SuggestionResponse::from).toList(),
        found.size() > size ? next(page.get(size - 1), filter) : null);
  }

  private static String next(Suggestion last, String filter) {
    return new Cursor(last.suggestedAt().toString(), last.id()).encode(filter);
  }

  /** What is no number is no limit either; JAX-RS would say that there is no such address. */
  private static int wholeNumber(String limit) {
    return limit.matches("\\d{1,4}") ? Integer.parseInt(limit) : 0;
  }

  private static SuggestionState stateNamed(String name) {
    return Arrays.stream(SuggestionState.values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    CommonProblem.MALFORMED_PARAMETER,
                    "state takes one of OPEN, APPLIED, DECLINED, OUTDATED."));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"engineer", "manager", "sales"})
  @Operation(summary = "Suggest values; sales applies one or many at once, or declines them")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SuggestionResponse.Made.class)))
  @APIResponse(responseCode = "404", description = "There is no such review")
  @APIResponse(responseCode = "409", description = "The review has ended")
  @APIResponse(
      responseCode = "422",
      description = "One of them does not fit the revision; errors says which and what to do")
  public Response suggest(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      SuggestionsRequest request) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        201,
        "POST /api/v1/reviews/" + id + "/suggestions",
        request,
        () ->
            SuggestionResponse.Made.of(
                makeSuggestions.suggest(new ReviewId(id), request.toSuggestions(), by)));
  }
}
