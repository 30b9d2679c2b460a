package io.handoff.deals.template.web;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.idempotency.Answer;
import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.deals.template.DraftTemplate;
import io.handoff.deals.template.PublishTemplate;
import io.handoff.deals.template.ReadTemplates;
import io.handoff.deals.template.Template;
import io.handoff.deals.template.TemplateContent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Templates over REST: forms are drawn from them, stewards write the next version. */
@Path("/api/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "templates")
class TemplateResource {

  private final CurrentActor actor;
  private final ReadTemplates read;
  private final DraftTemplate draft;
  private final PublishTemplate publish;
  private final Idempotency idempotency;

  TemplateResource(
      CurrentActor actor,
      ReadTemplates read,
      DraftTemplate draft,
      PublishTemplate publish,
      Idempotency idempotency) {
    this.actor = actor;
    this.read = read;
    this.draft = draft;
    this.publish = publish;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({"sales", "engineer", "manager", "steward", "auditor", "portal"})
  @Operation(operationId = "listTemplates", summary = "List the versions, newest first")
  public List<TemplateSummary> list() {
    return read.all().stream().map(TemplateSummary::from).toList();
  }

  @GET
  @Path("/{version}")
  @RolesAllowed({"sales", "engineer", "manager", "steward", "auditor", "portal"})
  @Operation(operationId = "readTemplate", summary = "Read all that a version asks")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TemplateResponse.class)))
  public Response get(
      @PathParam("version") int version, @HeaderParam("If-None-Match") String ifNoneMatch) {
    Template template = read.named(version);
    String tag = EntityTag.of(template.edit());
    return EntityTag.isKnown(ifNoneMatch, tag)
        ? Response.notModified().header("ETag", tag).build()
        : answer(200, template).response();
  }

  @POST
  @RolesAllowed("steward")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "draftTemplate", summary = "Start the next version")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = TemplateResponse.class)))
  public Response post(@HeaderParam("Idempotency-Key") String key, TemplateContent content) {
    return once(key, "POST /templates", content, 201, () -> draft.draft(actor.get(), content));
  }

  @PUT
  @Path("/{version}")
  @RolesAllowed("steward")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "putTemplate", summary = "Replace what a draft asks")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TemplateResponse.class)))
  public Response put(
      @PathParam("version") int version,
      @HeaderParam("If-Match") String ifMatch,
      TemplateContent content) {
    return answer(200, draft.rewrite(version, ifMatch, content)).response();
  }

  @POST
  @Path("/{version}/publication")
  @RolesAllowed("steward")
  @Operation(
      operationId = "publishTemplate",
      summary = "Let new handoffs take a draft, and retire the version before it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TemplateResponse.class)))
  public Response publish(
      @PathParam("version") int version,
      @HeaderParam("If-Match") String ifMatch,
      @HeaderParam("Idempotency-Key") String key) {
    return once(
        key,
        "POST /templates/" + version + "/publication",
        null,
        200,
        () -> publish.publish(actor.get(), version, ifMatch));
  }

  private Response once(
      @Nullable String key,
      String operation,
      @Nullable Object request,
      int status,
      Supplier<Template> command) {
    return idempotency
        .once(key, actor.get().subject(), operation, request, () -> answer(status, command.get()))
        .response();
  }

  private Answer answer(int status, Template template) {
    return new Answer(
        status,
        status == 201 ? "/api/v1/templates/" + template.version() : null,
        EntityTag.of(template.edit()),
        idempotency.json(TemplateResponse.from(template)));
  }
}
