package io.handoff.review.cover.web;

import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.identity.PersonParameter;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.contracts.document.Person;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.PlanCovers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Who decides in whose place while somebody is away. */
@Path("/api/v1/covers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Who reviews")
class CoverResource {

  private final PlanCovers planCovers;
  private final WorkingCalendars calendars;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  CoverResource(
      PlanCovers planCovers,
      WorkingCalendars calendars,
      Idempotency idempotency,
      CurrentActor actor) {
    this.planCovers = planCovers;
    this.calendars = calendars;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(
      summary = "List the covers that have not ended, by their beginning",
      description = "Filter: person, me or an address, of who is away or stands in.")
  public Page<CoverResponse> list(
      @QueryParam("person") @Nullable String person,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    Optional<String> address =
        Optional.ofNullable(PersonParameter.address("person", person, actor.get()));
    String filter = address.orElse("");
    int size = Cursor.limit(limit == null ? null : wholeNumber(limit));
    Optional<Cursor> after =
        Optional.ofNullable(cursor).map(opaque -> Cursor.decode(opaque, filter));
    List<Cover> found = planCovers.list(address, after, size + 1);
    List<Cover> page = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        page.stream().map(CoverResponse::from).toList(),
        found.size() > size ? next(page.get(size - 1), filter) : null);
  }

  private static String next(Cover last, String filter) {
    return new Cursor(last.begins().toString(), last.id()).encode(filter);
  }

  /** What is no number is no limit either; JAX-RS would say that there is no such address. */
  private static int wholeNumber(String limit) {
    return limit.matches("\\d{1,4}") ? Integer.parseInt(limit) : 0;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"engineer", "manager"})
  @Operation(
      summary = "Say who decides in your place while you are away",
      description =
          "from and until are days, both of them included, or instants. A manager may name another"
              + " person who is away. Whoever stands in for somebody is not away in those days.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = CoverResponse.class)))
  @APIResponse(responseCode = "403", description = "Not your role, or another person's absence")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public Response plan(@HeaderParam("Idempotency-Key") @Nullable String key, CoverRequest request) {
    Actor by = actor.get();
    Person caller = new Person(by.name(), by.email());
    return idempotency.answer(
        key,
        by,
        201,
        "POST /api/v1/covers",
        request,
        () -> CoverResponse.from(planCovers.plan(request.toPlan(caller, calendars), by)));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({"engineer", "manager"})
  @Operation(summary = "Take a cover back; what was decided under it stays decided")
  @APIResponse(responseCode = "204", description = "It no longer holds")
  @APIResponse(responseCode = "403", description = "Not your role, or another person's absence")
  @APIResponse(responseCode = "404", description = "There is no such cover")
  public void withdraw(@PathParam("id") UUID id) {
    planCovers.withdraw(id, actor.get());
  }
}
