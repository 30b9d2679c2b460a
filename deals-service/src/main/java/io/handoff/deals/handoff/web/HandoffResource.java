package io.handoff.deals.handoff.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.handoff.CreateHandoff;
import io.handoff.deals.handoff.EditHandoff;
import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.handoff.ReadHandoff;
import io.handoff.deals.handoff.SubmitHandoff;
import io.handoff.deals.handoff.TrailEntry;
import io.handoff.deals.handoff.WithdrawHandoff;
import io.handoff.deals.template.Profile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record over REST. */
@Path("/api/v1/handoffs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handoffs")
class HandoffResource {

  private static final String CHANGE_REASON =
      "Why something confirmed no longer is, needed only then; in UTF-8, percent-encoded";

  private final CurrentActor actor;
  private final CreateHandoff create;
  private final EditHandoff edit;
  private final SubmitHandoff submit;
  private final WithdrawHandoff withdraw;
  private final ReadHandoff read;
  private final HandoffAnswers answers;

  HandoffResource(
      CurrentActor actor,
      CreateHandoff create,
      EditHandoff edit,
      SubmitHandoff submit,
      WithdrawHandoff withdraw,
      ReadHandoff read,
      HandoffAnswers answers) {
    this.actor = actor;
    this.create = create;
    this.edit = edit;
    this.submit = submit;
    this.withdraw = withdraw;
    this.read = read;
    this.answers = answers;
  }

  @POST
  @RolesAllowed({"sales", "portal"})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createHandoff", summary = "Start the one handoff of a deal")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = HandoffResponse.class)))
  public Response create(@HeaderParam("Idempotency-Key") String key, CreateHandoffRequest request) {
    return answers.once(key, "POST /handoffs", request, 201, () -> start(request));
  }

  private Handoff start(CreateHandoffRequest request) {
    if (request.cloneOf() == null) {
      return create.create(
          actor.get(),
          request.dealId(),
          Objects.requireNonNullElse(request.profile(), Profile.FULL),
          Objects.requireNonNullElseGet(request.document(), HandoffDocument::empty));
    }
    if (request.document() != null) {
      throw StrictJson.invalid(
          List.of(
              new FieldFault(
                  "document", "not-both", "Start from cloneOf or from a document, then edit.")));
    }
    return create.cloneOf(actor.get(), request.cloneOf(), request.dealId(), request.profile());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Operation(operationId = "readHandoff", summary = "Read a handoff by id or number")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandoffResponse.class)))
  public Response get(
      @PathParam("id") String id, @HeaderParam("If-None-Match") String ifNoneMatch) {
    return answers.read(id, ifNoneMatch);
  }

  @PATCH
  @Path("/{id}/document")
  @RolesAllowed({"sales", "portal"})
  @Consumes("application/merge-patch+json")
  @Operation(
      operationId = "patchDocument",
      summary = "Change the document by a merge patch (RFC 7396)")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/merge-patch+json",
              schema = @Schema(implementation = HandoffDocument.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandoffResponse.class)))
  public Response patch(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @Parameter(description = CHANGE_REASON) @HeaderParam("Handoff-Reason") String reason,
      InputStream patch)
      throws IOException {
    JsonNode parsed = answers.parse(patch);
    return answers
        .of(200, edit.edit(actor.get(), id, ifMatch, ReasonHeader.read(reason), parsed))
        .response();
  }

  @GET
  @Path("/{id}/preflight")
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Operation(
      operationId = "preflight",
      summary = "See what a submit would refuse, and what the checks found")
  public PreflightResponse preflight(@PathParam("id") String id) {
    Handoff handoff = read.named(actor.get(), id);
    List<FieldFault> missing = read.missing(actor.get(), handoff);
    return new PreflightResponse(
        handoff.documentVersion(),
        missing.isEmpty() && handoff.state().isEditable(),
        missing,
        read.advice(actor.get(), handoff),
        read.unofficialDecisions(handoff),
        FindingsResponse.from(handoff, read.statusOf(handoff)));
  }

  @POST
  @Path("/{id}/submissions")
  @RolesAllowed("sales")
  @Operation(operationId = "submitHandoff", summary = "Freeze a revision and send it for review")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = HandoffResponse.class)))
  public Response submit(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @HeaderParam("Idempotency-Key") String key) {
    return answers.once(
        key,
        "POST /handoffs/" + id + "/submissions",
        null,
        201,
        () -> submit.submit(actor.get(), id, ifMatch));
  }

  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed("sales")
  @Operation(operationId = "withdrawHandoff", summary = "Take the submitted revision back")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandoffResponse.class)))
  public Response withdraw(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @HeaderParam("Idempotency-Key") String key) {
    return answers.once(
        key,
        "POST /handoffs/" + id + "/withdrawal",
        null,
        200,
        () -> withdraw.withdraw(actor.get(), id, ifMatch));
  }

  @GET
  @Path("/{id}/revisions")
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Operation(operationId = "listRevisions", summary = "List the frozen revisions")
  public List<RevisionResponse> revisions(@PathParam("id") String id) {
    int newest = read.named(actor.get(), id).revision();
    return read.revisions(actor.get(), id).stream()
        .map(revision -> RevisionResponse.listed(revision, newest))
        .toList();
  }

  @GET
  @Path("/{id}/revisions/{number}")
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Operation(operationId = "readRevision", summary = "Read a frozen revision")
  public RevisionResponse revision(@PathParam("id") String id, @PathParam("number") int number) {
    int newest = read.named(actor.get(), id).revision();
    return RevisionResponse.whole(read.revision(actor.get(), id, number), newest);
  }

  @GET
  @Path("/{id}/trail")
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Operation(operationId = "readTrail", summary = "Read what happened, first to last")
  public List<TrailEntry> trail(@PathParam("id") String id) {
    return read.trail(actor.get(), id);
  }
}
