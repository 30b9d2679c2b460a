package io.handoff.deals.handoff.web;

import io.handoff.chassis.identity.CurrentActor;
import io.handoff.deals.handoff.AnswerStanding;
import io.handoff.deals.handoff.ReadAnswers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the answers of a handoff stand, over REST. */
@Path("/api/v1/handoffs/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handoffs")
class AnswerResource {

  private final CurrentActor actor;
  private final ReadAnswers answers;

  AnswerResource(CurrentActor actor, ReadAnswers answers) {
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Operation(
      operationId = "listAnswers",
      summary = "See how every question stands: missing, unknown by a date, assumed or confirmed")
  public List<AnswerStanding> list(@PathParam("id") String id) {
    return answers.of(actor.get(), id);
  }
}
