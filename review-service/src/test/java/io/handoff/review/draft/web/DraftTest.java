package io.handoff.review.draft.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.event.Comment;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.SuggestedValue;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.draft.KeepDrafts;
import io.handoff.review.draft.SendDrafts;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.ReviewId;
import io.handoff.review.review.web.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reviewers mean to say, until they send it. */
@FeatureTest
class DraftTest {

  private static final Actor RINA =
      new Actor("rina.patel", "Rina Patel", "rina.patel@example.com", Set.of("engineer"));
  private static final String DRAFTS = "/api/v1/reviews/{id}/drafts";
  private static final String THREADS = "/api/v1/reviews/{id}/threads";
  private static final String COMMENT =
      "{'comment':{'path':'answers.whyNow','text':'Who said June?','blocking':true}}";
  private static final String SUGGESTION =
      "{'suggestion':{'path':'answers.goal','value':{'customerFact':'One page.','owner':null}}}";
  private static final String ACCEPT = "{'verdict':{'path':'answers.teams','verdict':'ACCEPT'}}";

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject SendDrafts sendDrafts;
  @Inject KeepDrafts keepDrafts;
  @Inject EntityManager entities;

  private HandoffStream handoff;
  private ReviewOpened opened;
  private UUID review;
  private Caller rina;
  private Caller ben;

  @BeforeEach
  void begin() {
    handoff = reviews.handoff();
    opened = reviews.open(handoff, DocumentFixture.clean(), Instant.parse("2026-01-05T09:00:00Z"));
    review = opened.reviewId();
    rina = Caller.of(issuer, "rina.patel", "engineer");
    ben = Caller.of(issuer, "ben.ito", "engineer");
  }

  private UUID saved(Caller by, String words) {
    UUID draft = UUID.randomUUID();
    Response saved = by.put(words, DRAFTS + "/{draft}", review, draft);
    assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
    assertThat(saved.<String>path("id")).isEqualTo(draft.toString());
    return draft;
  }

  private Response send(Caller by) {
    return send(by, 1, opened.hash());
  }

  private Response send(Caller by, int revision, String hash) {
    return by.post(
        "{'revision':%d,'hash':'%s'}".formatted(revision, hash), DRAFTS + "/sending", review);
  }

  private List<Object> threads() {
    return rina.get(THREADS, review).path("items");
  }

  @Test
  void nobodyElseSeesThem() {
    // Given
    UUID draft = saved(rina, COMMENT);
    saved(rina, SUGGESTION);
    rina.put(COMMENT.replace("June", "July"), DRAFTS + "/{draft}", review, draft);

    // Then
    Response own = rina.get(DRAFTS, review);
    assertThat(own.<List<String>>path("comment.text")).containsExactly("Who said July?");
    assertThat(own.<List<String>>path("id")).hasSize(2).contains(draft.toString());
    assertThat(rina.get(DRAFTS + "/{draft}", review, draft).<Boolean>path("comment.blocking"))
        .isTrue();
    assertThat(ben.get(DRAFTS, review).<List<Object>>path("$")).isEmpty();
    assertProblem(ben.get(DRAFTS + "/{draft}", review, draft), 404, "unknown-draft");
    assertProblem(ben.request().delete(DRAFTS + "/{draft}", review, draft), 404, "unknown-draft");
    assertThat(threads()).isEmpty();
    assertProblem(send(ben), 409, "nothing-to-send");
    assertThat(rina.approve(review).statusCode()).isEqualTo(200);
    try (Published published = reviews.published(handoff)) {
      published.await(ReviewOpened.class);
      assertThat(published.all(CommentsPublished.class)).isEmpty();
    }
  }

  @Test
  void aDraftThatIsSavedTwiceAtOnceIsKeptOnce() {
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (int round = 0; round < 10; round++) {
      UUID draft = UUID.randomUUID();
      for (int i = 0; i < 4; i++) {
        answers.add(
            CompletableFuture.supplyAsync(
                () -> rina.put(COMMENT, DRAFTS + "/{draft}", review, draft).statusCode()));
      }
    }

    assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
    assertThat(rina.get(DRAFTS, review).<List<Object>>path("$")).hasSize(10);
  }

  @Test
  void aDraftThatIsBeingSentIsNotDeleted() {
    // Given
    UUID draft = saved(rina, COMMENT);

    // When
    CompletableFuture<Response> deleted =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  sendDrafts.send(new ReviewId(review), 1, opened.hash(), RINA);
                  return meanwhile(() -> rina.request().delete(DRAFTS + "/{draft}", review, draft));
                });

    // Then
    assertProblem(deleted.join(), 404, "unknown-draft")
        .with(
            "detail",
            "Look for it in the list of your drafts; what was sent is among the review's threads,"
                + " suggestions and verdicts.");
    assertThat(threads()).hasSize(1);
    assertThat(rina.get(DRAFTS, review).<List<Object>>path("$")).isEmpty();
  }

  @Test
  void aDraftThatIsBeingDeletedIsNotSent() {
    // Given
    UUID deleted = saved(rina, COMMENT);
    saved(rina, SUGGESTION);

    // When
    CompletableFuture<Response> sent =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  keepDrafts.delete(new ReviewId(review), deleted, RINA);
                  return meanwhile(() -> send(rina));
                });

    // Then
    assertThat(sent.join().statusCode()).as(sent.join().asString()).isEqualTo(200);
    assertThat(sent.join().<List<Object>>path("threads")).isEmpty();
    assertThat(sent.join().<List<Object>>path("suggestions")).hasSize(1);
    assertThat(threads()).isEmpty();
  }

  /** Asks until there is an answer, or it waits for the transaction of this thread. */
  private CompletableFuture<Response> meanwhile(Supplier<Response> request) {
    CompletableFuture<Response> answer = CompletableFuture.supplyAsync(request);
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(() -> answer.isDone() || isWaitedFor());
    return answer;
  }

  private boolean isWaitedFor() {
    return (Boolean)
        entities
            .createNativeQuery(
                """
                SELECT exists(SELECT FROM pg_locks
                  WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))
                """)
            .getSingleResult();
  }

  @Test
  void twoPeopleMayChooseTheSameId() {
    UUID draft = saved(rina, COMMENT);

    ben.put(SUGGESTION, DRAFTS + "/{draft}", review, draft);

    assertThat(rina.get(DRAFTS + "/{draft}", review, draft).<String>path("comment.text"))
        .isEqualTo("Who said June?");
  }

  @Test
  void areSentAsOne() {
    // Given
    String thread =
        ben.post("{'path':'answers.goal','text':'Which month?','blocking':false}", THREADS, review)
            .path("id");
    saved(rina, COMMENT);
    saved(rina, "{'reply':{'thread':'" + thread + "','text':'May.'}}");
    saved(rina, SUGGESTION);
    saved(rina, ACCEPT);
    saved(
        rina,
        "{'verdict':{'path':'answers.whyNow','verdict':'CHALLENGE','mark':'UNCLEAR',"
            + "'text':'Who said so?'}}");
    UUID forgotten = saved(rina, COMMENT);
    assertThat(rina.request().delete(DRAFTS + "/{draft}", review, forgotten).statusCode())
        .isEqualTo(204);

    // When
    Response sent = send(rina);

    // Then
    assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(200);
    assertThat(sent.<List<String>>path("threads")).hasSize(2).contains(thread);
    assertThat(sent.<List<String>>path("suggestions")).hasSize(1);
    assertThat(sent.<Integer>path("verdicts")).isEqualTo(2);
    assertThat(rina.get(DRAFTS, review).<List<Object>>path("$")).isEmpty();
    assertThat(threads()).hasSize(2);
    assertThat(rina.get(THREADS + "/{t}", review, thread).<List<String>>path("replies.text"))
        .containsExactly("May.");
    assertProblem(send(rina), 409, "nothing-to-send");
    try (Published published = reviews.published(handoff)) {
      CommentsPublished told = published.await(CommentsPublished.class, 2);
      assertThat(published.all(CommentsPublished.class)).hasSize(2);
      assertThat(told.comments()).extracting(Comment::reply).containsExactly(false, true);
      assertThat(told.suggestions())
          .extracting(SuggestedValue::path)
          .containsExactly("answers.goal");
      assertThat(told.suggestions().get(0).value().toString()).contains("\"owner\":null");
      assertThat(told.verdicts()).isEqualTo(2);
      assertThat(told.participants())
          .extracting(person -> person.name())
          .containsExactly("Person ben.ito");
    }
  }

  @Test
  void areSentForTheRevisionThatWasReadOnly() {
    // Given
    saved(rina, COMMENT);

    // Then
    assertProblem(send(rina, 2, opened.hash()), 409, "other-revision")
        .with("currentRevision", 1)
        .with("currentHash", opened.hash());
    assertProblem(send(rina, 1, "0".repeat(64)), 409, "other-revision");
    assertThat(threads()).isEmpty();
    assertThat(rina.get(DRAFTS, review).<List<Object>>path("$")).hasSize(1);
  }

  @Test
  void goWithADecisionOrStayWithIt() {
    // Given
    saved(rina, COMMENT);
    saved(rina, ACCEPT);

    // When
    Response approval =
        rina.decide(review, "{'decision':'APPROVE','revision':1,'sendDrafts':true}");

    // Then
    assertProblem(approval, 409, "approval-blocked")
        .with("obstacles.code", List.of("blocking-thread"));
    assertThat(threads()).isEmpty();
    assertThat(rina.get(DRAFTS, review).<List<Object>>path("$")).hasSize(2);

    // When
    Response returned =
        rina.decide(
            review,
            "{'decision':'RETURN','revision':1,'sendDrafts':true,"
                + "'reasons':[{'path':'answers.whyNow','text':'Who said so?'}]}");

    // Then
    assertThat(returned.statusCode()).as(returned.asString()).isEqualTo(200);
    assertThat(threads()).hasSize(1);
    assertThat(rina.get(DRAFTS, review).<List<Object>>path("$")).isEmpty();
    try (Published published = reviews.published(handoff)) {
      HandoffReturned decision = published.await(HandoffReturned.class);
      assertThat(decision.said().verdicts()).isEqualTo(1);
      assertThat(published.all(CommentsPublished.class))
          .singleElement()
          .satisfies(
              told -> {
                assertThat(told.verdicts()).isEqualTo(1);
                assertThat(told.withDecision()).isTrue();
                assertThat(told.comments()).isEqualTo(decision.said().comments());
              });
    }
  }

  @Test
  void allAreSentOrNone() {
    // Given
    saved(rina, COMMENT);
    saved(rina, ACCEPT);
    UUID second = saved(rina, ACCEPT);

    // When
    Response refused = send(rina);

    // Then
    assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<List<String>>path("errors.code")).containsExactly("duplicate");
    assertThat(refused.<List<String>>path("errors.path"))
        .containsExactly("drafts." + second + ".verdict.path");
    assertThat(threads()).isEmpty();
    assertThat(rina.get(DRAFTS, review).<List<Object>>path("$")).hasSize(3);
  }

  @Test
  void whoWroteTheRevisionSendsNoVerdict() {
    // Given
    Caller author = Caller.of(issuer, HandoffStream.AUTHOR.subject(), "manager");
    saved(author, COMMENT);
    saved(author, ACCEPT);

    // Then
    assertProblem(send(author), 403, "own-revision");
    assertThat(threads()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      quoteCharacter = '"',
      delimiter = ';',
      value = {
        "{}; ; not-one",
        "{'comment':{'path':'title','text':'x','blocking':true},"
            + "'verdict':{'path':'answers.goal','verdict':'ACCEPT'}}; ; not-one",
        "{'comment':{'path':'answers.gaol','text':'x','blocking':true}}; comment.path;"
            + " unknown-path",
        "{'comment':{'path':'title','text':'x'}}; comment.blocking; not-null",
        "{'suggestion':{'path':'answers.gaol','value':{}}}; suggestion.path; unknown-path",
        "{'suggestion':{'path':'title','value':5}}; suggestion.value; wrong-type",
        "{'verdict':{'path':'answers.goal','verdict':'CHALLENGE','mark':'WRONG'}}; verdict.text;"
            + " text-missing"
      })
  void refusesWhatCannotBeSaid(String words, String path, String code) {
    Response refused = rina.put(words, DRAFTS + "/{draft}", review, UUID.randomUUID());

    assertProblem(refused, 422, "invalid-input")
        .with("errors.path", List.of(path == null ? "" : path))
        .with("errors.code", List.of(code));
  }

  @Test
  void refusesWhatHasNoPlace() {
    UUID draft = UUID.randomUUID();
    assertProblem(rina.put(COMMENT, DRAFTS + "/{d}", draft, draft), 404, "unknown-review");
    assertProblem(
        rina.put(
            "{'reply':{'thread':'" + draft + "','text':'May.'}}", DRAFTS + "/{d}", review, draft),
        404,
        "unknown-thread");
    rina.approve(review);
    assertProblem(rina.put(COMMENT, DRAFTS + "/{d}", review, draft), 409, "review-closed");
    assertProblem(send(rina), 409, "review-closed");
  }
}
