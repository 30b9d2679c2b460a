package io.handoff.deals.gate.web;

import io.handoff.chassis.identity.CurrentActor;
import io.handoff.deals.gate.AskGate;
import io.handoff.deals.gate.GateAnswer;
import io.handoff.deals.template.Gate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Gates, for portals and CRMs to ask before they act. */
@Path("/api/v1/handoffs/{id}/gates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
@Tag(name = "gates")
class GateResource {

  private final CurrentActor actor;
  private final AskGate ask;

  GateResource(CurrentActor actor, AskGate ask) {
    this.actor = actor;
    this.ask = ask;
  }

  @GET
  @Operation(operationId = "askGates", summary = "Ask every gate: ALLOW, or BLOCK with reasons")
  public List<GateAnswer> all(
      @PathParam("id") String id, @QueryParam("phase") @Nullable String phase) {
    return ask.ask(actor.get(), id, List.of(Gate.values()), phase);
  }

  @GET
  @Path("/{gate}")
  @Operation(
      operationId = "askGate",
      summary = "Ask one gate: ALLOW, or BLOCK with reasons",
      description = "phase takes the id of one phase, where engineering approved phase by phase.")
  public GateAnswer one(
      @PathParam("id") String id,
      @PathParam("gate") Gate gate,
      @QueryParam("phase") @Nullable String phase) {
    return ask.ask(actor.get(), id, List.of(gate), phase).get(0);
  }
}
