package io.handoff.review.datecheck.web;

import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.review.datecheck.AnswerDateCheck;
import io.handoff.review.datecheck.DateCheck;
import io.handoff.review.datecheck.ReadDateChecks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Questions about dates, before they are promised. */
@Path("/api/v1/date-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Date checks")
class DateCheckResource {

  private final ReadDateChecks readDateChecks;
  private final AnswerDateCheck answerDateCheck;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  DateCheckResource(
      ReadDateChecks readDateChecks,
      AnswerDateCheck answerDateCheck,
      Idempotency idempotency,
      CurrentActor actor) {
    this.readDateChecks = readDateChecks;
    this.answerDateCheck = answerDateCheck;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(
      summary = "List the questions about dates that wait for an answer, by due time",
      description = "Filter: mine=true for those that you, or whom you stand in for, shall answer.")
  public Page<DateCheckResponse> list(
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    String filter = mine ? "mine" : "";
    int size = Cursor.limit(limit == null ? null : wholeNumber(limit));
    Optional<Cursor> after =
        Optional.ofNullable(cursor).map(opaque -> Cursor.decode(opaque, filter));
    List<DateCheck> found =
        mine
            ? readDateChecks.openFor(actor.get(), after, size + 1)
            : readDateChecks.open(after, size + 1);
    List<DateCheck> page = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        page.stream().map(DateCheckResponse::from).toList(),
        found.size() > size ? next(page.get(size - 1), filter) : null);
  }

  private static String next(DateCheck last, String filter) {
    return new Cursor(last.due().at().toString(), last.id()).encode(filter);
  }

  /** What is no number is no limit either; JAX-RS would say that there is no such address. */
  private static int wholeNumber(String limit) {
    return limit.matches("\\d{1,4}") ? Integer.parseInt(limit) : 0;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(summary = "Read a question about a date, with what the date stands on")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DateCheckResponse.class)))
  @APIResponse(responseCode = "404", description = "There is no such question")
  public DateCheckResponse read(@PathParam("id") UUID id) {
    return DateCheckResponse.from(readDateChecks.read(id));
  }

  @POST
  @Path("/{id}/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"engineer", "manager"})
  @Operation(
      summary = "Say how a date can be promised",
      description =
          "RANGE with from and until, FIRM with date, or NOT_YET; always with a reason. For whom it"
              + " is assigned to, who stands in for them, and managers.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DateCheckResponse.class)))
  @APIResponse(responseCode = "403", description = "Not your role, your own, or somebody else's")
  @APIResponse(responseCode = "404", description = "There is no such question")
  @APIResponse(
      responseCode = "409",
      description = "It is answered or taken back, or no firm day can stand on this yet")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public Response answer(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      DateAnswerRequest request) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        200,
        "POST /api/v1/date-checks/" + id + "/answer",
        request,
        () -> DateCheckResponse.from(answerDateCheck.answer(id, request.toAnswer(), by)));
  }
}
