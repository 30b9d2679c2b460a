package io.handoff.deals.crm.web;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.deals.crm.ColumnMapping;
import io.handoff.deals.crm.Mappings;
import io.handoff.deals.crm.SavedMapping;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which column of an export says what. */
@Path("/api/v1/imports/mappings/{name}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
class MappingResource {

  private final CurrentActor actor;
  private final Mappings mappings;

  MappingResource(CurrentActor actor, Mappings mappings) {
    this.actor = actor;
    this.mappings = mappings;
  }

  @GET
  @RolesAllowed({"sales", "manager", "portal"})
  @Operation(
      operationId = "readMapping",
      summary = "Read a mapping: a saved one, or hubspot or salesforce to begin with")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ColumnMapping.class)))
  public Response get(@PathParam("name") String name) {
    Optional<ColumnMapping> shipped = mappings.shippedAs(name);
    return shipped.isPresent() ? Response.ok(shipped.get()).build() : answer(mappings.saved(name));
  }

  @PUT
  @RolesAllowed({"sales", "manager", "portal"})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putMapping",
      summary = "Save a mapping",
      description = "If-Match names the version that is replaced; a new name needs none.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ColumnMapping.class)))
  public Response put(
      @PathParam("name") String name,
      @HeaderParam("If-Match") String ifMatch,
      ColumnMapping mapping) {
    return answer(mappings.save(actor.get(), name, ifMatch, mapping));
  }

  private static Response answer(SavedMapping saved) {
    return Response.ok(saved.mapping()).header("ETag", EntityTag.of(saved.version())).build();
  }
}
