package io.handoff.review.calendar.web;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.identity.PersonParameter;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.calendar.CalendarOwner;
import io.handoff.review.calendar.CalendarProblem;
import io.handoff.review.calendar.ChangeCalendar;
import io.handoff.review.calendar.HeldCalendar;
import io.handoff.review.calendar.HolidayRegion;
import io.handoff.review.calendar.HolidayRegions;
import io.handoff.review.calendar.ReadCalendars;
import io.handoff.review.calendar.WorkingZones;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** The working calendars of the team and of persons; due times go by them. */
@Path("/api/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
class CalendarResource {

  private static final String FILTER = "calendars";

  private final ReadCalendars read;
  private final ChangeCalendar change;
  private final HolidayRegions regions;
  private final CurrentActor actor;

  CalendarResource(
      ReadCalendars read, ChangeCalendar change, HolidayRegions regions, CurrentActor actor) {
    this.read = read;
    this.change = change;
    this.regions = regions;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"sales", "engineer", "manager", "auditor"})
  @Operation(
      summary = "List the calendars that are stored, by owner",
      description = "Whoever has none goes by the team's; the team goes by the settings.")
  public Page<CalendarResponse> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    int size = Cursor.limit(limit == null ? null : wholeNumber(limit));
    Optional<Cursor> after =
        Optional.ofNullable(cursor).map(opaque -> Cursor.decode(opaque, FILTER));
    List<HeldCalendar> found = read.list(after, size + 1);
    List<HeldCalendar> page = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        page.stream().map(CalendarResponse::from).toList(),
        found.size() > size ? next(page.get(size - 1)) : null);
  }

  private static String next(HeldCalendar last) {
    return new Cursor(last.owner().value(), new UUID(0, 0)).encode(FILTER);
  }

  /** What is no number is no limit either; JAX-RS would say that there is no such address. */
  private static int wholeNumber(String limit) {
    return limit.matches("\\d{1,4}") ? Integer.parseInt(limit) : 0;
  }

  @GET
  @Path("/zones")
  @RolesAllowed({"sales", "engineer", "manager", "auditor"})
  @Operation(summary = "List the zones that a calendar may name")
  public List<String> zones() {
    return WorkingZones.all();
  }

  @GET
  @Path("/holiday-regions")
  @RolesAllowed({"sales", "engineer", "manager", "auditor"})
  @Operation(summary = "List the regions whose holidays a calendar may name")
  public List<HolidayRegion> holidayRegions() {
    return regions.all();
  }

  @GET
  @Path("/{owner}")
  @RolesAllowed({"sales", "engineer", "manager", "auditor"})
  @Operation(
      summary = "Read the calendar that counts for the team or a person",
      description = "owner is team, me, or an address. Its ETag is what a change names.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CalendarResponse.class)))
  @APIResponse(responseCode = "404", description = "owner is neither team nor me nor an address")
  public Response read(@PathParam("owner") String owner) {
    return shown(read.of(ownerNamed(owner)));
  }

  @PUT
  @Path("/{owner}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"engineer", "manager"})
  @Operation(
      summary = "Replace the team's calendar, as a manager, or your own",
      description = "Due times that were told stand; a review opened from now on goes by the new.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CalendarResponse.class)))
  @APIResponse(responseCode = "403", description = "It is for somebody else to change")
  @APIResponse(responseCode = "404", description = "owner is neither team nor me nor an address")
  @APIResponse(responseCode = "412", description = "It was changed since it was read")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response replace(
      @PathParam("owner") String owner,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      CalendarBody body) {
    return shown(change.change(ownerNamed(owner), ifMatch, body.toContent(), actor.get()));
  }

  private static Response shown(HeldCalendar held) {
    return Response.ok(CalendarResponse.from(held))
        .header("ETag", EntityTag.of(held.version()))
        .build();
  }

  private CalendarOwner ownerNamed(String owner) {
    if (owner.equals("team")) {
      return CalendarOwner.TEAM;
    }
    if (owner.equals("me") || owner.contains("@")) {
      return CalendarOwner.person(PersonParameter.address("owner", owner, actor.get()));
    }
    throw new Refused(
        CalendarProblem.UNKNOWN_CALENDAR, "Name team, me, or somebody by their address.");
  }
}
