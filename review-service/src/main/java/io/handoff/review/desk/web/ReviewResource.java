package io.handoff.review.desk.web;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.advice.ReadAdvice;
import io.handoff.review.advice.web.AdviceResponse;
import io.handoff.review.cover.Cover;
import io.handoff.review.desk.DeskItem;
import io.handoff.review.desk.ReadDesk;
import io.handoff.review.desk.WhoseTurn;
import io.handoff.review.overruling.ReadOverrulings;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewFilter;
import io.handoff.review.review.ReviewId;
import io.handoff.review.review.ReviewState;
import io.handoff.review.review.ReviewSummary;
import io.handoff.review.review.WhoDecides;
import io.handoff.review.review.web.ReviewResponse;
import io.handoff.review.thread.ReadThreads;
import io.handoff.review.turn.ReadTime;
import io.handoff.review.verdict.ReadVerdicts;
import io.handoff.review.verdict.web.StandingVerdictResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reviews, for people and portals. */
@Path("/api/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class ReviewResource {

  private final ReadReviews readReviews;
  private final ReadDesk readDesk;
  private final ReadOverrulings readOverrulings;
  private final ReadThreads readThreads;
  private final ReadTime readTime;
  private final WhoDecides whoDecides;
  private final ReadVerdicts readVerdicts;
  private final ReadAdvice readAdvice;
  private final CurrentActor actor;

  ReviewResource(
      ReadReviews readReviews,
      ReadDesk readDesk,
      ReadOverrulings readOverrulings,
      ReadThreads readThreads,
      ReadTime readTime,
      WhoDecides whoDecides,
      ReadVerdicts readVerdicts,
      ReadAdvice readAdvice,
      CurrentActor actor) {
    this.readReviews = readReviews;
    this.readDesk = readDesk;
    this.readOverrulings = readOverrulings;
    this.readThreads = readThreads;
    this.readTime = readTime;
    this.whoDecides = whoDecides;
    this.readVerdicts = readVerdicts;
    this.readAdvice = readAdvice;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(
      summary = "List reviews by due time",
      description =
          "Filters: state; reviewer=me for your own turn; handoff by id or number; newest=true for"
              + " the newest revision of each handoff only. Or turn alone: mine for what you have"
              + " to do, waiting for what others have to do for you, all for what anybody has to"
              + " do; each with the next step and the working time left. kind says what it is, since a"
              + " desk has second opinions, section reviews and questions about dates too.")
  public Page<DeskItemResponse> list(
      @QueryParam("turn") @Nullable String turn,
      @QueryParam("state") @Nullable String state,
      @QueryParam("reviewer") @Nullable String reviewer,
      @QueryParam("handoff") @Nullable String handoff,
      @QueryParam("newest") @DefaultValue("false") boolean newest,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    int size = Cursor.limit(limit == null ? null : wholeNumber(limit));
    if (turn != null) {
      if (newest || Stream.of(state, reviewer, handoff).anyMatch(Objects::nonNull)) {
        throw new Refused(
            CommonProblem.MALFORMED_PARAMETER, "turn is asked without other filters.");
      }
      return desk(turnNamed(turn), cursor, size);
    }
    ReviewFilter filter =
        new ReviewFilter(
            Optional.ofNullable(state).map(ReviewResource::stateNamed),
            Optional.ofNullable(reviewer).map(this::addressOf),
            Optional.ofNullable(handoff),
            newest);
    Optional<Cursor> after =
        Optional.ofNullable(cursor).map(opaque -> Cursor.decode(opaque, filter.text()));
    List<ReviewSummary> found = readReviews.list(filter, after, size + 1);
    List<ReviewSummary> page = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        page.stream().map(ReviewListItem::from).map(DeskItemResponse::plain).toList(),
        found.size() > size ? next(page.get(size - 1), filter) : null);
  }

  private Page<DeskItemResponse> desk(WhoseTurn turn, @Nullable String cursor, int size) {
    String filter = "turn|" + turn;
    Optional<Cursor> after =
        Optional.ofNullable(cursor).map(opaque -> Cursor.decode(opaque, filter));
    List<DeskItem> found = readDesk.list(turn, actor.get(), after, size + 1);
    List<DeskItem> page = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        page.stream().map(DeskItemResponse::from).toList(),
        found.size() > size ? ReadDesk.after(page.get(size - 1)).encode(filter) : null);
  }

  private static WhoseTurn turnNamed(String name) {
    return switch (name) {
      case "mine" -> WhoseTurn.MINE;
      case "waiting" -> WhoseTurn.WAITING;
      case "all" -> WhoseTurn.ALL;
      default ->
          throw new Refused(
              CommonProblem.MALFORMED_PARAMETER, "turn takes one of mine, waiting, all.");
    };
  }

  private static String next(ReviewSummary last, ReviewFilter filter) {
    return new Cursor(last.dueAt().toString(), last.id()).encode(filter.text());
  }

  /** What is no number is no limit either; JAX-RS would say that there is no such address. */
  private static int wholeNumber(String limit) {
    return limit.matches("\\d{1,4}") ? Integer.parseInt(limit) : 0;
  }

  private static ReviewState stateNamed(String name) {
    return Arrays.stream(ReviewState.values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    CommonProblem.MALFORMED_PARAMETER,
                    "state takes one of OPEN, APPROVED, RETURNED, CANCELLED, VOIDED, LAPSED."));
  }

  private String addressOf(String reviewer) {
    if (!reviewer.equals("me")) {
      throw new Refused(CommonProblem.MALFORMED_PARAMETER, "reviewer takes me.");
    }
    String email = actor.get().email();
    return email == null ? "" : email;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(summary = "Read a review with the revision under review")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReadingResponse.class)))
  @APIResponse(responseCode = "404", description = "There is no such review")
  @Transactional // what it reads of several features, in one go
  public Response read(@PathParam("id") UUID id) {
    Review review = readReviews.read(new ReviewId(id));
    return Response.ok(shown(review)).header("ETag", EntityTag.of(review.version())).build();
  }

  private ReadingResponse shown(Review review) {
    UUID handoff = review.handoff().id();
    Optional<Cover> standIn = whoDecides.standIn(review);
    return ReadingResponse.from(
        ReviewResponse.from(review, readOverrulings.ofHandoff(handoff)),
        readThreads.counts(handoff),
        readTime.of(review, whoDecides.decider(review, standIn)),
        DecidingResponse.of(review, standIn),
        StandingVerdictResponse.from(review, readVerdicts.standing(review)),
        readAdvice.of(review).stream()
            .map(state -> AdviceResponse.from(state, actor.get()))
            .toList());
  }
}
