package io.handoff.deals.handoff.web;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.problem.AtOnce;
import io.handoff.deals.export.ExportForm;
import io.handoff.deals.export.ExportHandoffs;
import io.handoff.deals.export.ExportSettings;
import io.handoff.deals.handoff.HandoffFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many handoffs at once, as JSON Lines or CSV. */
@Path("/api/v1/exports")
@Tag(name = "exports")
class HandoffExportsResource {

  private static final String JSON_LINES = "application/x-ndjson";
  private static final String CSV = "text/csv";
  private static final List<Variant> FORMS =
      Variant.mediaTypes(MediaType.valueOf(JSON_LINES), MediaType.valueOf(CSV)).build();

  private final CurrentActor actor;
  private final ExportHandoffs export;
  private final Clock clock;
  private final AtOnce exports;

  HandoffExportsResource(
      CurrentActor actor, ExportHandoffs export, ExportSettings settings, Clock clock) {
    this.actor = actor;
    this.export = export;
    this.exports = new AtOnce(settings.atOnce());
    this.clock = clock;
  }

  @GET
  @Path("/handoffs")
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Produces({JSON_LINES, CSV})
  @Operation(
      operationId = "exportHandoffs",
      summary = "Export handoffs; filters are those of the list. The last line counts them")
  public Response handoffs(@BeanParam HandoffListParameters parameters, @Context Request request) {
    Variant form = request.selectVariant(FORMS);
    if (form == null) {
      throw new NotAcceptableException();
    }
    Actor caller = actor.get();
    HandoffFilter filter = parameters.filter(caller, clock.instant());
    boolean csv = "csv".equals(form.getMediaType().getSubtype());
    return Response.ok(stream(csv ? ExportForm.CSV : ExportForm.JSON_LINES, caller, filter))
        .type(csv ? CSV + ";charset=UTF-8;header=present" : JSON_LINES)
        .header(
            "Content-Disposition",
            "attachment; filename=\"handoffs." + (csv ? "csv" : "jsonl") + "\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  /** An export holds a connection for as long as its reader takes, so only some run at a time. */
  private StreamingOutput stream(ExportForm form, Actor caller, HandoffFilter filter) {
    return out -> exports.run(() -> export.write(form, caller, filter, out));
  }
}
