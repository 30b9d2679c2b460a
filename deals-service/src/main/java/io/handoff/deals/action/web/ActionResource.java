package io.handoff.deals.action.web;

import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.identity.PersonParameter;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.deals.action.ActionQuery;
import io.handoff.deals.action.ListActions;
import io.handoff.deals.action.ListedAction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is open, over REST. */
@Path("/api/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "actions")
class ActionResource {

  private final CurrentActor actor;
  private final ListActions actions;

  ActionResource(CurrentActor actor, ListActions actions) {
    this.actor = actor;
    this.actions = actions;
  }

  @GET
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Operation(
      operationId = "listActions",
      summary = "List what is open and owed by somebody, by due date",
      description =
          "owner takes an address, or me: what this person owes, or sees to on our side. due takes"
              + " a day: what is due then or before.")
  public Page<ActionResponse> list(
      @QueryParam("owner") String owner,
      @QueryParam("due") String due,
      @QueryParam("handoff") String handoff,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    ActionQuery query =
        new ActionQuery(PersonParameter.address("owner", owner, actor.get()), day(due), handoff);
    String filters = query.toString();
    int size = Cursor.limit(limit);
    List<ListedAction> found =
        actions.page(
            actor.get(), query, cursor == null ? null : Cursor.decode(cursor, filters), size + 1);
    List<ListedAction> shown = found.subList(0, Math.min(size, found.size()));
    String next =
        found.size() > size ? ListActions.cursor(shown.get(size - 1)).encode(filters) : null;
    return new Page<>(shown.stream().map(ActionResponse::from).toList(), next);
  }

  private static @Nullable LocalDate day(@Nullable String due) {
    try {
      return due == null ? null : LocalDate.parse(due);
    } catch (DateTimeParseException notADay) {
      throw new Refused(CommonProblem.MALFORMED_PARAMETER, "due takes a day, such as 2026-12-01.");
    }
  }
}
