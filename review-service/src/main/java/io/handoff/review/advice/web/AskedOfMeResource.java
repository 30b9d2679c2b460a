package io.handoff.review.advice.web;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.review.advice.ReadAdvice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody is asked. */
@Path("/api/v1/advice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Who reviews")
class AskedOfMeResource {

  private final ReadAdvice readAdvice;
  private final CurrentActor actor;

  AskedOfMeResource(ReadAdvice readAdvice, CurrentActor actor) {
    this.readAdvice = readAdvice;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"engineer", "manager", "sales", "guest"})
  @Operation(
      summary = "List what you are asked for, the newest first, a hundred at most",
      description = "A guest does not see who else is asked, nor what is still waited for.")
  public List<AskedResponse> list() {
    Actor by = actor.get();
    return readAdvice.askedOf(by).stream().map(state -> AskedResponse.from(state, by)).toList();
  }
}
