package io.handoff.deals.suggestion.web;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.idempotency.Answer;
import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.suggestion.ApplySuggestions;
import io.handoff.deals.suggestion.DeclineSuggestions;
import io.handoff.deals.suggestion.ReadSuggestions;
import io.handoff.deals.suggestion.Suggestion;
import io.handoff.deals.suggestion.SuggestionView;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What reviewers propose, for sales to take up or not. */
@Path("/api/v1/handoffs/{id}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions")
class SuggestionResource {

  private final ReadSuggestions readSuggestions;
  private final ApplySuggestions applySuggestions;
  private final DeclineSuggestions declineSuggestions;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  SuggestionResource(
      ReadSuggestions readSuggestions,
      ApplySuggestions applySuggestions,
      DeclineSuggestions declineSuggestions,
      Idempotency idempotency,
      CurrentActor actor) {
    this.readSuggestions = readSuggestions;
    this.applySuggestions = applySuggestions;
    this.declineSuggestions = declineSuggestions;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Operation(
      operationId = "listSuggestions",
      summary = "List what reviewers suggested, the oldest first",
      description = "OUTDATED says that the record says something else there by now.")
  public Page<SuggestionResponse> list(
      @PathParam("id") String id,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    int size = Cursor.limit(limit == null ? null : wholeNumber(limit));
    List<SuggestionView> found =
        readSuggestions.list(
            actor.get(),
            id,
            Optional.ofNullable(cursor).map(opaque -> Cursor.decode(opaque, id)),
            size + 1);
    List<SuggestionView> page = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        page.stream().map(SuggestionResponse::from).toList(),
        found.size() > size ? next(page.get(size - 1).suggestion(), id) : null);
  }

  private static String next(Suggestion last, String id) {
    return new Cursor(last.suggestedAt().toString(), last.id()).encode(id);
  }

  /** What is no number is no limit either; JAX-RS would say that there is no such address. */
  private static int wholeNumber(String limit) {
    return limit.matches("\\d{1,4}") ? Integer.parseInt(limit) : 0;
  }

  @POST
  @Path("/applications")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("sales")
  @Operation(
      operationId = "applySuggestions",
      summary = "Take suggestions up: all of them in one version, or none")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AnsweredResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "The record changed beneath one of them, or one was answered before")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public Response apply(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      ApplyRequest request) {
    Actor by = actor.get();
    return once(
        key,
        by,
        "POST /handoffs/" + id + "/suggestions/applications",
        request,
        request.suggestions(),
        () -> applySuggestions.apply(by, id, ifMatch, null, request.suggestions()));
  }

  @POST
  @Path("/declines")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("sales")
  @Operation(
      operationId = "declineSuggestions",
      summary = "Do not take suggestions up, for a reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AnsweredResponse.class)))
  @APIResponse(responseCode = "409", description = "One of them was answered before")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public Response decline(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      DeclineRequest request) {
    Actor by = actor.get();
    return once(
        key,
        by,
        "POST /handoffs/" + id + "/suggestions/declines",
        request,
        request.suggestions(),
        () -> declineSuggestions.decline(by, id, request.suggestions(), request.reason().strip()));
  }

  private Response once(
      @Nullable String key,
      Actor by,
      String operation,
      Object request,
      List<UUID> suggestions,
      Supplier<Handoff> command) {
    return idempotency
        .once(key, by.subject(), operation, request, () -> answer(command.get(), suggestions))
        .response();
  }

  private Answer answer(Handoff handoff, List<UUID> suggestions) {
    return new Answer(
        200,
        null,
        EntityTag.of(handoff.version()),
        idempotency.json(AnsweredResponse.of(handoff, suggestions)));
  }
}
