package io.handoff.review.look.web;

import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.look.Changes;
import io.handoff.review.look.NoteLooks;
import io.handoff.review.look.ReadLooks;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.verdict.ReadVerdicts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller has looked at, and what is new to them. */
@Path("/api/v1/reviews/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Looks")
class LookResource {

  private final NoteLooks noteLooks;
  private final ReadLooks readLooks;
  private final ReadReviews readReviews;
  private final ReadVerdicts readVerdicts;
  private final CurrentActor actor;

  LookResource(
      NoteLooks noteLooks,
      ReadLooks readLooks,
      ReadReviews readReviews,
      ReadVerdicts readVerdicts,
      CurrentActor actor) {
    this.noteLooks = noteLooks;
    this.readLooks = readLooks;
    this.readReviews = readReviews;
    this.readVerdicts = readVerdicts;
    this.actor = actor;
  }

  @PUT
  @Path("/look")
  @RolesAllowed({"engineer", "manager", "sales"})
  @Operation(
      summary = "Say that you opened this revision",
      description = "Reading alone notes nothing: a link in a mail must change nothing.")
  @APIResponse(responseCode = "204", description = "Noted, or noted before")
  @APIResponse(responseCode = "404", description = "There is no such review")
  public void open(@PathParam("id") UUID id) {
    noteLooks.open(new ReviewId(id), actor.get());
  }

  @GET
  @Path("/marks")
  @RolesAllowed({"engineer", "manager", "sales"})
  @Operation(
      summary = "Read how far you have read",
      description = "Marks of earlier revisions count where nothing has changed since.")
  @APIResponse(responseCode = "200", description = "How far the caller has read")
  @APIResponse(responseCode = "404", description = "There is no such review")
  public ProgressResponse marks(@PathParam("id") UUID id) {
    return ProgressResponse.from(
        readLooks.progress(readReviews.read(new ReviewId(id)), actor.get()));
  }

  @PUT
  @Path("/marks/{path}")
  @RolesAllowed({"engineer", "manager", "sales"})
  @Operation(summary = "Mark a section, an answer or an entry as read")
  @APIResponse(responseCode = "204", description = "Marked, or marked before")
  @APIResponse(responseCode = "404", description = "There is no such review")
  @APIResponse(responseCode = "422", description = "There is no such part; errors says the nearest")
  public void mark(@PathParam("id") UUID id, @PathParam("path") String path) {
    noteLooks.mark(new ReviewId(id), path, actor.get());
  }

  @DELETE
  @Path("/marks/{path}")
  @RolesAllowed({"engineer", "manager", "sales"})
  @Operation(summary = "Take a mark back")
  @APIResponse(responseCode = "204", description = "It is not marked")
  @APIResponse(responseCode = "404", description = "There is no such review")
  public void unmark(@PathParam("id") UUID id, @PathParam("path") String path) {
    noteLooks.unmark(new ReviewId(id), path, actor.get());
  }

  @GET
  @Path("/changes")
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(
      summary = "Read what changed since you looked, or since an earlier revision",
      description =
          "You looked at a revision when you decided on it, gave a verdict, marked something as"
              + " read, or opened it. With reopened=true only what opened a verdict again.")
  @APIResponse(responseCode = "200", description = "What has changed, by field path")
  @APIResponse(responseCode = "400", description = "There is no such earlier revision")
  @APIResponse(responseCode = "404", description = "There is no such review")
  public ChangesResponse changes(
      @PathParam("id") UUID id,
      @Parameter(description = "mine, or the number of an earlier revision")
          @QueryParam("since")
          @DefaultValue("mine")
          String since,
      @QueryParam("reopened") @DefaultValue("false") boolean reopened) {
    Review review = readReviews.read(new ReviewId(id));
    Changes changes =
        since.equals("mine")
            ? readLooks.sinceLookOf(actor.get(), review)
            : readLooks.since(number(since), review);
    ChangesResponse all = ChangesResponse.from(review, changes, readVerdicts.standing(review));
    return reopened ? all.reopenedOnly() : all;
  }

  private static int number(String since) {
    if (!since.matches("[1-9]\\d{0,5}")) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          "since takes mine, or the number of an earlier revision of this handoff.");
    }
    return Integer.parseInt(since);
  }
}
