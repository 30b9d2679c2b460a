package io.handoff.review.thread.web;

import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.review.review.ReviewId;
import io.handoff.review.thread.FieldThread;
import io.handoff.review.thread.OpenThread;
import io.handoff.review.thread.ReadThreads;
import io.handoff.review.thread.ReplyToThread;
import io.handoff.review.thread.ResolveThread;
import io.handoff.review.thread.ThreadFilter;
import io.handoff.review.thread.ThreadView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people say on fields. */
@Path("/api/v1/reviews/{id}/threads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Threads")
class ThreadResource {

  private final ReadThreads readThreads;
  private final OpenThread openThread;
  private final ReplyToThread replyToThread;
  private final ResolveThread resolveThread;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  ThreadResource(
      ReadThreads readThreads,
      OpenThread openThread,
      ReplyToThread replyToThread,
      ResolveThread resolveThread,
      Idempotency idempotency,
      CurrentActor actor) {
    this.readThreads = readThreads;
    this.openThread = openThread;
    this.replyToThread = replyToThread;
    this.resolveThread = resolveThread;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(
      summary = "List what was said on fields of this handoff, in all rounds, the oldest first",
      description =
          "Filters: state=OPEN or RESOLVED; blocking=true or false; path for one field. outdated"
              + " says that this review's revision differs there from the one it was said on.")
  @APIResponse(responseCode = "404", description = "There is no such review")
  public Page<ThreadResponse> list(
      @PathParam("id") UUID id, @BeanParam ThreadListParameters parameters) {
    ThreadFilter filter = parameters.filter();
    int size = parameters.limit();
    List<ThreadView> found =
        readThreads.list(new ReviewId(id), filter, parameters.after(), size + 1);
    List<ThreadView> page = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        page.stream().map(ThreadResponse::from).toList(),
        found.size() > size ? next(page.get(size - 1).thread(), filter) : null);
  }

  private static String next(FieldThread last, ThreadFilter filter) {
    return new Cursor(last.openedAt().toString(), last.id()).encode(filter.text());
  }

  @GET
  @Path("/{thread}")
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(summary = "Read one thread")
  @APIResponse(responseCode = "404", description = "There is no such review, or no such thread")
  public ThreadResponse read(@PathParam("id") UUID id, @PathParam("thread") UUID thread) {
    return ThreadResponse.from(readThreads.read(new ReviewId(id), thread));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"engineer", "manager", "sales"})
  @Operation(summary = "Say something on a field; a blocking thread holds an approval up")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ThreadResponse.class)))
  @APIResponse(responseCode = "404", description = "There is no such review")
  @APIResponse(responseCode = "409", description = "The review has ended")
  @APIResponse(
      responseCode = "422",
      description = "Some fields are wrong; for a path that is not there, the nearest one is named")
  public Response open(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      ThreadRequest request) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        201,
        "POST /api/v1/reviews/" + id + "/threads",
        request,
        () -> ThreadResponse.from(openThread.open(new ReviewId(id), request.toThread(), by)));
  }

  @POST
  @Path("/{thread}/replies")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"engineer", "manager", "sales"})
  @Operation(summary = "Answer in a thread, in any round")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ThreadResponse.class)))
  @APIResponse(responseCode = "404", description = "There is no such review, or no such thread")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public Response reply(
      @PathParam("id") UUID id,
      @PathParam("thread") UUID thread,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      ReplyRequest request) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        201,
        "POST /api/v1/reviews/" + id + "/threads/" + thread + "/replies",
        request,
        () ->
            ThreadResponse.from(
                replyToThread.reply(new ReviewId(id), thread, request.text().strip(), by)));
  }

  @POST
  @Path("/{thread}/resolution")
  @RolesAllowed({"engineer", "manager", "sales"})
  @Operation(
      summary = "Resolve a thread",
      description =
          "A blocking one is for who opened it, and for who may decide on the newest revision: the"
              + " reviewer, who stands in for them, or a manager, none of whom edited it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ThreadResponse.class)))
  @APIResponse(responseCode = "403", description = "It blocks, and is somebody else's to resolve")
  @APIResponse(responseCode = "404", description = "There is no such review, or no such thread")
  @APIResponse(responseCode = "409", description = "It is resolved already")
  public Response resolve(
      @PathParam("id") UUID id,
      @PathParam("thread") UUID thread,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        200,
        "POST /api/v1/reviews/" + id + "/threads/" + thread + "/resolution",
        null,
        () -> ThreadResponse.from(resolveThread.resolve(new ReviewId(id), thread, by)));
  }

  @POST
  @Path("/{thread}/reopening")
  @RolesAllowed({"engineer", "manager", "sales"})
  @Operation(
      summary = "Open a resolved thread again",
      description = "One that blocks is opened again only while a review waits for a decision.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ThreadResponse.class)))
  @APIResponse(responseCode = "404", description = "There is no such review, or no such thread")
  @APIResponse(
      responseCode = "409",
      description = "It is open already, or it blocks and the review has ended")
  public Response reopen(
      @PathParam("id") UUID id,
      @PathParam("thread") UUID thread,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    Actor by = actor.get();
    return idempotency.answer(
        key,
        by,
        200,
        "POST /api/v1/reviews/" + id + "/threads/" + thread + "/reopening",
        null,
        () -> ThreadResponse.from(resolveThread.reopen(new ReviewId(id), thread)));
  }
}
