package io.handoff.review.rota.web;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.json.DayRange;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.rota.KeepRota;
import io.handoff.review.rota.Rota;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is on duty. */
@Path("/api/v1/rota")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Who reviews")
class RotaResource {

  private final KeepRota keepRota;
  private final Clock clock;
  private final CurrentActor actor;

  RotaResource(KeepRota keepRota, Clock clock, CurrentActor actor) {
    this.keepRota = keepRota;
    this.clock = clock;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(
      summary = "Read the rota, with who is on duty",
      description = "Parameter: at, an instant; absent for now.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RotaResponse.class)))
  public Response read(@QueryParam("at") @Nullable String at) {
    return shown(keepRota.read(), at == null ? clock.instant() : instant(at));
  }

  private static Instant instant(String at) {
    try {
      Instant instant = Instant.parse(at);
      DayRange.require("at", instant);
      return instant;
    } catch (DateTimeException unreadable) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER, "at takes an instant such as 2026-11-23T08:00:00Z.");
    }
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("manager")
  @Operation(
      summary = "Put another plan in the place of the one you read",
      description = "A day with a dated shift goes by that alone.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RotaResponse.class)))
  @APIResponse(responseCode = "412", description = "Somebody changed it since you read it")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public Response change(@HeaderParam("If-Match") @Nullable String ifMatch, RotaRequest request) {
    return shown(keepRota.change(request.toPlan(), ifMatch, actor.get()), clock.instant());
  }

  private static Response shown(Rota rota, Instant at) {
    return Response.ok(RotaResponse.from(rota, at))
        .header("ETag", EntityTag.of(rota.version()))
        .build();
  }
}
