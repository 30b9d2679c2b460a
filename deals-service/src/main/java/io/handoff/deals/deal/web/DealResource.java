package io.handoff.deals.deal.web;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.idempotency.Answer;
import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.identity.PersonParameter;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.deals.deal.Deal;
import io.handoff.deals.deal.DealQuery;
import io.handoff.deals.deal.DealStage;
import io.handoff.deals.deal.ReadDeals;
import io.handoff.deals.deal.SaveDeal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Deals over REST: a CRM or portal tells of them, people and portals read them. */
@Path("/api/v1/deals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deals")
class DealResource {

  private final CurrentActor actor;
  private final SaveDeal save;
  private final ReadDeals read;
  private final Idempotency idempotency;

  DealResource(CurrentActor actor, SaveDeal save, ReadDeals read, Idempotency idempotency) {
    this.actor = actor;
    this.save = save;
    this.read = read;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Operation(operationId = "listDeals", summary = "List deals, newest change of stage first")
  public Page<DealResponse> list(
      @QueryParam("draft") String draft,
      @QueryParam("stage") String stage,
      @QueryParam("owner") String owner,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    DealQuery query =
        new DealQuery(
            isMissing(draft), stage(stage), PersonParameter.address("owner", owner, actor.get()));
    String filters = query.toString();
    int size = Cursor.limit(limit);
    List<Deal> found =
        read.page(query, cursor == null ? null : Cursor.decode(cursor, filters), size + 1);
    List<Deal> shown = found.subList(0, Math.min(size, found.size()));
    String next = null;
    if (found.size() > size) {
      Deal last = shown.get(size - 1);
      next = new Cursor(last.stageChangedAt().toString(), last.id()).encode(filters);
    }
    return new Page<>(shown.stream().map(DealResponse::from).toList(), next);
  }

  private static boolean isMissing(@Nullable String draft) {
    if (draft != null && !draft.equals("missing")) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          "draft takes missing: deals past discovery that have no handoff.");
    }
    return draft != null;
  }

  private static @Nullable DealStage stage(@Nullable String named) {
    try {
      return named == null ? null : DealStage.valueOf(named);
    } catch (IllegalArgumentException unknown) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          "stage takes one of "
              + Stream.of(DealStage.values()).map(Enum::name).collect(Collectors.joining(", "))
              + ".");
    }
  }

  @GET
  @Path("/{dealId}")
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Operation(operationId = "readDeal", summary = "Read a deal by its id in the CRM")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DealResponse.class)))
  public Response get(@PathParam("dealId") String dealId) {
    return answer(200, read.named(storable(dealId))).response();
  }

  @PUT
  @Path("/{dealId}")
  @RolesAllowed({"sales", "manager", "portal"})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putDeal",
      summary = "Tell of a deal",
      description = "If-Match names the version that is replaced; a new deal needs none.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DealResponse.class)))
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = DealResponse.class)))
  public Response put(
      @PathParam("dealId") String dealId,
      @HeaderParam("If-Match") String ifMatch,
      DealRequest request) {
    SaveDeal.Saved saved = save.save(storable(dealId), ifMatch, request.facts());
    return answer(saved.outcome() == SaveDeal.Outcome.CREATED ? 201 : 200, saved.deal()).response();
  }

  @POST
  @Path("/{dealId}/stage-changes")
  @RolesAllowed({"sales", "manager", "portal"})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeStage",
      summary = "Tell that a deal reached a stage",
      description =
          "The moment it was reached decides, not the order in which it is told: news that a later"
              + " change overtook, and news told again, change nothing. So no If-Match is needed.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DealResponse.class)))
  public Response changeStage(
      @PathParam("dealId") String dealId,
      @HeaderParam("Idempotency-Key") String key,
      StageChangeRequest request) {
    String named = storable(dealId);
    return idempotency
        .once(
            key,
            actor.get().subject(),
            "POST /deals/" + named + "/stage-changes",
            request,
            () -> answer(200, save.reach(named, request.stage(), request.at())))
        .response();
  }

  private Answer answer(int status, Deal deal) {
    return new Answer(
        status, null, EntityTag.of(deal.version()), idempotency.json(DealResponse.from(deal)));
  }

  /** An id that the database can hold; the handoff of a deal takes no longer one either. */
  private static String storable(String dealId) {
    if (dealId.isBlank() || dealId.length() > 200 || dealId.chars().anyMatch(c -> c < ' ')) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          "The id of a deal takes 1 to 200 characters, and none that cannot be printed.");
    }
    return dealId;
  }
}
