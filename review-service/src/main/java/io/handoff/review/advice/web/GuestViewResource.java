package io.handoff.review.advice.web;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.review.advice.AdviceState;
import io.handoff.review.advice.ReadAdvice;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.ReviewId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a guest sees of a review. */
@Path("/api/v1/reviews/{id}/guest-view")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Who reviews")
class GuestViewResource {

  private final ReadAdvice readAdvice;
  private final ReadReviews readReviews;
  private final CurrentActor actor;

  GuestViewResource(ReadAdvice readAdvice, ReadReviews readReviews, CurrentActor actor) {
    this.readAdvice = readAdvice;
    this.readReviews = readReviews;
    this.actor = actor;
  }

  @GET
  @RolesAllowed("guest")
  @Operation(
      summary = "Read what a guest sees of a review",
      description =
          "For guests who are asked on this review. Without what sales assumes or promises, without"
              + " risks, evidence, people and findings, who else is asked and what others said; of"
              + " the sections alone when they are asked about sections.")
  @APIResponse(responseCode = "404", description = "Nobody asked you on such a review")
  public GuestViewResponse view(@PathParam("id") UUID id) {
    Actor guest = actor.get();
    ReviewId review = new ReviewId(id);
    List<AdviceState> asked = readAdvice.askedOf(guest, review);
    return GuestViewResponse.from(readReviews.read(review), asked, guest);
  }
}
