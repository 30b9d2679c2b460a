package io.handoff.deals.handoff.web;

import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.deals.handoff.CreateHandoff;
import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.handoff.ReadHandoff;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One handoff as JSON, out and in. */
@Path("/api/v1/handoffs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handoffs")
class HandoffExportResource {

  private final CurrentActor actor;
  private final ReadHandoff read;
  private final CreateHandoff create;
  private final HandoffAnswers answers;

  HandoffExportResource(
      CurrentActor actor, ReadHandoff read, CreateHandoff create, HandoffAnswers answers) {
    this.actor = actor;
    this.read = read;
    this.create = create;
    this.answers = answers;
  }

  @GET
  @Path("/{id}/export")
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Operation(
      operationId = "exportHandoff",
      summary = "Export a handoff with the hash of its document")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ExportedHandoff.class)))
  public Response export(
      @PathParam("id") String id,
      @Parameter(description = "A frozen revision; the record as it is when absent")
          @QueryParam("revision")
          @Nullable Integer revision) {
    Handoff handoff = read.named(actor.get(), id);
    ExportedHandoff exported =
        revision == null
            ? ExportedHandoff.of(handoff)
            : ExportedHandoff.of(handoff, read.revision(actor.get(), id, revision));
    return Response.ok(exported)
        .header("Content-Disposition", "attachment; filename=\"" + handoff.number() + ".json\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @POST
  @Path("/imports")
  @RolesAllowed({"sales", "portal"})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "importHandoff",
      summary = "Start a draft with the very document of an export")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = HandoffResponse.class)))
  public Response take(@HeaderParam("Idempotency-Key") String key, ExportedHandoff exported) {
    requireWhole(exported);
    return answers.once(
        key,
        "POST /handoffs/imports",
        exported,
        201,
        () ->
            create.takeIn(
                actor.get(),
                exported.dealId(),
                exported.profile(),
                exported.templateVersion(),
                exported.document()));
  }

  private static void requireWhole(ExportedHandoff exported) {
    if (exported.hash() != null
        && !exported.hash().equals(DocumentJson.hash(exported.document()))) {
      throw refused(
          "hash",
          "other-document",
          "The document is not the one that was exported; leave hash out to import it as it is.");
    }
    if (exported.document().salesOwner() == null) {
      throw refused(
          "document.salesOwner",
          "missing",
          "Enter who answers for the deal in sales; nobody is put in, so that the document stays"
              + " the same.");
    }
  }

  private static RuntimeException refused(String path, String code, String message) {
    return StrictJson.invalid(List.of(new FieldFault(path, code, message)));
  }
}
