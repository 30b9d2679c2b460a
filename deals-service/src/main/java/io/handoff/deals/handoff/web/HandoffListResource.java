package io.handoff.deals.handoff.web;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.deals.handoff.FindHandoffs;
import io.handoff.deals.handoff.ListedHandoff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finding handoffs. */
@Path("/api/v1/handoffs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handoffs")
class HandoffListResource {

  private final CurrentActor actor;
  private final FindHandoffs find;
  private final Clock clock;

  HandoffListResource(CurrentActor actor, FindHandoffs find, Clock clock) {
    this.actor = actor;
    this.find = find;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Operation(
      operationId = "listHandoffs",
      summary = "Find handoffs, newest change first; filters combine")
  public Page<HandoffListItem> list(
      @BeanParam HandoffListParameters parameters,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    String filters = parameters.toString();
    int size = Cursor.limit(limit);
    Actor reader = actor.get();
    List<ListedHandoff> found =
        find.page(
            reader,
            parameters.filter(reader, clock.instant()),
            cursor == null ? null : Cursor.decode(cursor, filters),
            size + 1);
    List<ListedHandoff> shown = found.subList(0, Math.min(size, found.size()));
    String next = null;
    if (found.size() > size) {
      ListedHandoff last = shown.get(size - 1);
      next = new Cursor(last.updatedAt().toString(), last.id()).encode(filters);
    }
    return new Page<>(
        shown.stream().map(handoff -> HandoffListItem.of(handoff, reader.email())).toList(), next);
  }
}
