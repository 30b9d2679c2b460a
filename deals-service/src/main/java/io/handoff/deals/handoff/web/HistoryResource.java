package io.handoff.deals.handoff.web;

import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.deals.handoff.ReadHistory;
import io.handoff.deals.handoff.VersionName;
import io.handoff.deals.history.LoggedChange;
import io.handoff.deals.history.LoggedChange.Place;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What changed in a record, over REST. */
@Path("/api/v1/handoffs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
@Tag(name = "history")
class HistoryResource {

  /** The cursor's id is of no use here: the place alone says where a page ended. */
  private static final UUID NONE = new UUID(0, 0);

  private static final Pattern FIELD_PATH =
      Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+){0,9}");

  private final CurrentActor actor;
  private final ReadHistory history;

  HistoryResource(CurrentActor actor, ReadHistory history) {
    this.actor = actor;
    this.history = history;
  }

  @GET
  @Path("/changes")
  @Operation(operationId = "listChanges", summary = "List what each save changed, newest first")
  public Page<ChangeResponse> changes(
      @PathParam("id") String id,
      @QueryParam("path") String path,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    String filters = List.of("changes", id, "" + path, "" + from, "" + to).toString();
    int size = Cursor.limit(limit);
    List<LoggedChange> found =
        history.changes(
            actor.get(),
            id,
            path == null ? null : fieldPath(path),
            version("from", from),
            version("to", to),
            cursor == null ? null : place(Cursor.decode(cursor, filters)),
            size + 1);
    List<LoggedChange> shown = found.subList(0, Math.min(size, found.size()));
    String next = found.size() > size ? cursor(shown.get(size - 1).place()).encode(filters) : null;
    return new Page<>(shown.stream().map(ChangeResponse::from).toList(), next);
  }

  @GET
  @Path("/diff")
  @Operation(
      operationId = "compareVersions",
      summary = "Compare two versions (v12) or revisions (r2); with now, when to is absent")
  public DiffResponse diff(
      @PathParam("id") String id, @QueryParam("from") String from, @QueryParam("to") String to) {
    VersionName older = version("from", from);
    if (older == null) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          "from is missing: name a version such as v12, or a revision such as r2.");
    }
    return DiffResponse.from(history.compare(actor.get(), id, older, version("to", to)));
  }

  private static @Nullable VersionName version(String parameter, @Nullable String name) {
    return name == null ? null : VersionName.parse(parameter, name);
  }

  private static String fieldPath(String path) {
    if (!FIELD_PATH.matcher(path).matches()) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          "path takes a field path such as promises.p3.label, or the start of one.");
    }
    return path;
  }

  private static Cursor cursor(Place last) {
    return new Cursor(last.documentVersion() + ":" + last.position(), NONE);
  }

  private static Place place(Cursor cursor) {
    if (!cursor.key().matches("\\d{1,18}:\\d{1,9}")) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          "cursor takes the value of next from a page of this very list.");
    }
    String[] numbers = cursor.key().split(":");
    return new Place(Long.parseLong(numbers[0]), Integer.parseInt(numbers[1]));
  }
}
