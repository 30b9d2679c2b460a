package io.handoff.deals.crm.web;

import io.handoff.chassis.idempotency.Answer;
import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.deals.crm.DealImport;
import io.handoff.deals.crm.ImportOrder;
import io.handoff.deals.crm.ImportRow;
import io.handoff.deals.crm.ReadImports;
import io.handoff.deals.crm.StartImport;
import io.handoff.deals.crm.Verdict;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of deals: sent, followed, and looked through row by row. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
class ImportResource {

  private final CurrentActor actor;
  private final StartImport start;
  private final ReadImports read;
  private final Idempotency idempotency;

  ImportResource(CurrentActor actor, StartImport start, ReadImports read, Idempotency idempotency) {
    this.actor = actor;
    this.start = start;
    this.read = read;
    this.idempotency = idempotency;
  }

  @POST
  @RolesAllowed({"sales", "manager", "portal"})
  @Consumes("text/csv")
  @Operation(
      operationId = "startImport",
      summary = "Send a CRM's export of deals",
      description =
          "Answers as soon as the file is kept; its rows are judged afterwards. A deal is known by"
              + " its id in the CRM, so the same file sent again changes nothing.")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = ImportResponse.class)))
  public Response start(
      @BeanParam ImportParameters parameters,
      @HeaderParam("Idempotency-Key") String key,
      InputStream body)
      throws IOException {
    ImportOrder order = parameters.order();
    try (SpooledFile file = SpooledFile.of(body)) {
      return idempotency
          .once(
              key,
              actor.get().subject(),
              "POST /imports " + order,
              file.hash(),
              () -> accepted(start.start(actor.get(), order, file.content())))
          .response();
    }
  }

  private Answer accepted(DealImport started) {
    return new Answer(
        202,
        "/api/v1/imports/" + started.id(),
        null,
        idempotency.json(ImportResponse.from(started, read.counts(started))));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"sales", "manager", "portal"})
  @Operation(operationId = "readImport", summary = "See how far an import is")
  public ImportResponse get(@PathParam("id") UUID id) {
    DealImport found = read.named(actor.get(), id);
    return ImportResponse.from(found, read.counts(found));
  }

  @GET
  @Path("/{id}/rows")
  @RolesAllowed({"sales", "manager", "portal"})
  @Operation(operationId = "listImportRows", summary = "See what came of each row")
  public Page<ImportRow> rows(
      @PathParam("id") UUID id,
      @QueryParam("verdict") String verdict,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    DealImport found = read.named(actor.get(), id);
    Verdict wanted = verdict == null ? null : verdict(verdict);
    String filters = id + " " + verdict;
    int size = Cursor.limit(limit);
    int after = cursor == null ? 0 : row(Cursor.decode(cursor, filters).key());
    List<ImportRow> rows = read.rows(found, wanted, after, size + 1);
    List<ImportRow> shown = rows.subList(0, Math.min(size, rows.size()));
    String next =
        rows.size() > size
            ? new Cursor(String.valueOf(shown.get(size - 1).number()), id).encode(filters)
            : null;
    return new Page<>(shown, next);
  }

  private static int row(String key) {
    if (!key.matches("[0-9]{1,9}")) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          "cursor takes the value of next from a page of this very list.");
    }
    return Integer.parseInt(key);
  }

  private static Verdict verdict(String wanted) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.name().equals(wanted)) {
        return verdict;
      }
    }
    throw new Refused(
        CommonProblem.MALFORMED_PARAMETER, "verdict takes CREATED, UPDATED, UNCHANGED or REFUSED.");
  }
}
