package io.handoff.review.thread.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.Comment;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.Side;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.web.Caller;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say on fields. */
@FeatureTest
class ThreadTest {

  private static final String THREADS = "/api/v1/reviews/{id}/threads";
  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject Clock clock;

  private HandoffStream handoff;
  private UUID review;
  private Caller rina;
  private Caller ben;
  private Caller mei;
  private Caller amara;

  @BeforeEach
  void begin() {
    handoff = reviews.handoff();
    review = reviews.open(handoff, DocumentFixture.clean(), NOW).reviewId();
    rina = Caller.of(issuer, "rina.patel", "engineer");
    ben = Caller.of(issuer, "ben.ito", "engineer");
    mei = Caller.of(issuer, "mei.tan", "sales");
    amara = Caller.of(issuer, "amara.okafor", "manager");
  }

  @Test
  void keepsWhatIsSaidOnAFieldAndTellsTheOtherSide() {
    // When
    Response opened = open(rina, "answers.whyNow", "Who said June?", true);
    String thread = opened.path("id");
    Response answered = reply(mei, thread, "Ana Ruiz, on 4 November.");

    // Then
    assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
    assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(201);
    Response read = ben.get(THREADS + "/{thread}", review, thread);
    assertThat(read.<String>path("path")).isEqualTo("answers.whyNow");
    assertThat(read.<String>path("text")).isEqualTo("Who said June?");
    assertThat(read.<String>path("state")).isEqualTo("OPEN");
    assertThat(read.<Boolean>path("blocking")).isTrue();
    assertThat(read.<Boolean>path("outdated")).isFalse();
    assertThat(read.<Integer>path("revision")).isEqualTo(1);
    assertThat(read.<String>path("by.name")).isEqualTo("Person rina.patel");
    assertThat(read.<List<String>>path("replies.text")).containsExactly("Ana Ruiz, on 4 November.");
    assertThat(read.<List<String>>path("replies.by.name")).containsExactly("Person mei.tan");
    try (Published published = reviews.published(handoff)) {
      CommentsPublished asked = published.await(CommentsPublished.class);
      assertThat(asked.side()).isEqualTo(Side.ENGINEERING);
      assertThat(asked.by().name()).isEqualTo("Person rina.patel");
      assertThat(asked.salesOwner().name()).isEqualTo("Mei Tan");
      assertThat(asked.comments())
          .containsExactly(
              new Comment(
                  UUID.fromString(thread), "answers.whyNow", "Who said June?", false, true));
      CommentsPublished said = published.await(CommentsPublished.class, 2);
      assertThat(said.side()).isEqualTo(Side.SALES);
      assertThat(said.comments()).extracting(Comment::reply).containsExactly(true);
      assertThat(said.participants())
          .containsExactly(new Person("Person rina.patel", "rina.patel@example.com"));
    }
  }

  @Test
  void anApprovalWaitsForABlockingThreadOnly() {
    // Given
    open(rina, "answers.goal", "Good goal.", false);
    String blocking = open(rina, "milestones.launch", "Who checks the sample?", true).path("id");

    // When
    Response early = rina.approve(review);
    post(rina, blocking, "resolution");
    Response late = rina.approve(review);

    // Then
    assertProblem(early, 409, "approval-blocked")
        .with("obstacles.code", List.of("blocking-thread"))
        .with("obstacles.path", List.of("milestones.launch"));
    assertThat(early.<List<String>>path("obstacles.message"))
        .containsExactly(
            "The thread that Person rina.patel opened here blocks; resolve it once it is settled.");
    assertThat(late.statusCode()).as(late.asString()).isEqualTo(200);
    assertProblem(open(rina, "answers.goal", "One more thing.", true), 409, "review-closed");
  }

  @ParameterizedTest(name = "{0}, opened by {1}, blocking {2}: {3}")
  @CsvSource({
    "mei.tan sales, rina.patel engineer, false, 200",
    "mei.tan sales, rina.patel engineer, true, 403",
    "ben.ito engineer, rina.patel engineer, true, 403",
    "ben.ito engineer, mei.tan sales, false, 200",
    "rina.patel engineer, ben.ito engineer, true, 200",
    "amara.okafor manager, ben.ito engineer, true, 200",
    "mei.tan sales, mei.tan sales, true, 200",
    "author-1 manager, ben.ito engineer, true, 403"
  })
  void aBlockingThreadIsForItsOpenerTheReviewerAndManagersToResolve(
      String by, String openedBy, boolean blocking, int status) {
    // Given
    String thread = open(caller(openedBy), "answers.goal", "Which month?", blocking).path("id");

    // When
    Response resolved = post(caller(by), thread, "resolution");

    // Then
    assertThat(resolved.statusCode()).as(resolved.asString()).isEqualTo(status);
    if (status == 403) {
      assertProblem(resolved, 403, "not-yours-to-resolve");
    } else {
      assertThat(resolved.<String>path("state")).isEqualTo("RESOLVED");
      assertThat(resolved.<String>path("resolvedBy.name"))
          .isEqualTo("Person " + by.substring(0, by.indexOf(' ')));
    }
  }

  @Test
  void whoStandsInForTheReviewerResolvesToo() {
    // Given
    String lena = "lena.ito-" + UUID.randomUUID();
    UUID covered =
        reviews
            .open(
                reviews.handoff(),
                DocumentFixture.cleanWith(
                    "{'engineeringOwner':{'name':'Lena Ito','email':'" + lena + "@example.com'}}"),
                NOW)
            .reviewId();
    String thread =
        amara
            .post("{'path':'answers.goal','text':'Which month?','blocking':true}", THREADS, covered)
            .path("id");
    String resolution = THREADS + "/{thread}/resolution";
    assertProblem(ben.postNothing(resolution, covered, thread), 403, "not-yours-to-resolve");

    // When
    LocalDate today = LocalDate.now(clock);
    Response planned =
        Caller.of(issuer, lena, "engineer")
            .post(
                "{'delegate':{'name':'Ben Ito','email':'ben.ito@example.com'},'from':'%s',"
                        .formatted(today.minusDays(1))
                    + "'until':'%s','zone':'Europe/Berlin','reason':'Holiday.'}"
                        .formatted(today.plusDays(5)),
                "/api/v1/covers");

    // Then
    assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);
    assertThat(ben.postNothing(resolution, covered, thread).statusCode()).isEqualTo(200);
  }

  private Caller caller(String subjectAndRole) {
    String[] parts = subjectAndRole.split(" ");
    return Caller.of(issuer, parts[0], parts[1]);
  }

  @Test
  void aResolvedThreadIsReopenedAndResolvedInTurns() {
    // Given
    String thread = open(ben, "answers.goal", "Which month?", true).path("id");
    assertProblem(post(ben, thread, "reopening"), 409, "thread-open");
    post(ben, thread, "resolution");

    // When
    Response again = post(amara, thread, "resolution");
    Response reopened = post(mei, thread, "reopening");

    // Then
    assertProblem(again, 409, "thread-resolved")
        .with("detail", "Person ben.ito has resolved it already.");
    assertThat(reopened.<String>path("state")).isEqualTo("OPEN");
    assertThat(reopened.<Object>path("resolvedBy")).isNull();
    assertProblem(rina.approve(review), 409, "approval-blocked");
  }

  @Test
  void aBlockingThreadIsNotReopenedOnceItsRevisionIsApproved() {
    // Given
    String blocking = open(rina, "answers.goal", "Which month?", true).path("id");
    String remark = open(rina, "answers.goal", "Good goal.", false).path("id");
    post(rina, blocking, "resolution");
    post(rina, remark, "resolution");
    rina.approve(review);

    // When
    Response refused = post(mei, blocking, "reopening");
    Response reopened = post(mei, remark, "reopening");

    // Then
    assertProblem(refused, 409, "review-closed")
        .with("detail", "Person rina.patel has decided on this revision already.");
    assertThat(reopened.statusCode()).as(reopened.asString()).isEqualTo(200);
    assertThat(mei.get("/api/v1/reviews/{id}", review).<Integer>path("threads.blocking")).isZero();
  }

  @Test
  void ofAnApprovalAndAReopeningAtOnceOneIsRefused() {
    for (int round = 0; round < 10; round++) {
      UUID one = reviews.open(reviews.handoff(), DocumentFixture.clean(), NOW).reviewId();
      String thread =
          rina.post("{'path':'answers.goal','text':'Who?','blocking':true}", THREADS, one)
              .path("id");
      rina.postNothing(THREADS + "/{thread}/resolution", one, thread);

      CompletableFuture<Integer> reopened =
          CompletableFuture.supplyAsync(
              () -> mei.postNothing(THREADS + "/{thread}/reopening", one, thread).statusCode());
      CompletableFuture<Integer> approved =
          CompletableFuture.supplyAsync(() -> rina.approve(one).statusCode());

      assertThat(List.of(reopened.join(), approved.join())).containsExactlyInAnyOrder(200, 409);
    }
  }

  @Test
  void threadsSurviveARevisionAndSayWhenTheTextBeneathChanged() {
    // Given
    open(rina, "answers.whyNow", "Who said June?", true);
    open(rina, "answers.goal", "Good goal.", false);
    open(rina, "promises.alerts", "Do we sell this?", true);
    open(rina, "questions", "Two is few.", false);
    try (Published published = reviews.published(handoff)) {
      rina.decide(
          review,
          "{'decision':'RETURN','revision':1,'reasons':[{'path':'answers.whyNow','text':'Who?'}]}");
      published.await(HandoffReturned.class);

      // When
      handoff.submitted(
          2,
          DocumentFixture.cleanWith(
              "{'answers':{'whyNow':{'customerFact':'The audit is in June.'}},"
                  + "'promises':{'alerts':null}}"),
          NOW);
      UUID second = published.await(ReviewOpened.class, 2).reviewId();

      // Then
      Response now = mei.get(THREADS, second);
      assertThat(now.<List<String>>path("items.path"))
          .containsExactly("answers.whyNow", "answers.goal", "promises.alerts", "questions");
      assertThat(now.<List<Boolean>>path("items.outdated"))
          .containsExactly(true, false, true, false);
      assertThat(now.<List<Integer>>path("items.revision")).containsOnly(1);
      assertThat(mei.get(THREADS, review).<List<Boolean>>path("items.outdated"))
          .containsOnly(false);
      assertProblem(
              rina.decide(second, "{'decision':'APPROVE','revision':2}"), 409, "approval-blocked")
          .with("obstacles.path", List.of("answers.whyNow", "promises.alerts"));
    }
  }

  @Test
  void aThreadOnAnAnswerNobodyGaveIsOutdatedOnceItIsGivenAndNotBefore() {
    // Given
    HandoffStream other = reviews.handoff();
    UUID first =
        reviews.open(other, DocumentFixture.cleanWith("{'answers':{'goal':null}}"), NOW).reviewId();
    Response opened =
        mei.post("{'path':'answers.goal','text':'Ana will say.','blocking':false}", THREADS, first);
    assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);

    // When
    try (Published published = reviews.published(other)) {
      other.submitted(2, DocumentFixture.cleanWith("{'answers':{'goal':null,'teams':null}}"), NOW);
      UUID second = published.await(ReviewOpened.class, 2).reviewId();
      other.submitted(3, DocumentFixture.clean(), NOW);
      UUID third = published.await(ReviewOpened.class, 3).reviewId();

      // Then
      assertThat(mei.get(THREADS, second).<List<Boolean>>path("items.outdated"))
          .containsExactly(false);
      assertThat(mei.get(THREADS, third).<List<Boolean>>path("items.outdated"))
          .containsExactly(true);
    }
  }

  @Test
  void listsOpenBlockingAndFieldByField() {
    // Given
    open(rina, "answers.whyNow", "One.", true);
    open(rina, "answers.goal", "Two.", false);
    post(rina, open(rina, "answers.goal", "Three.", true).path("id"), "resolution");

    // Then
    assertThat(texts(review, "")).containsExactly("One.", "Two.", "Three.");
    assertThat(texts(review, "?state=OPEN")).containsExactly("One.", "Two.");
    assertThat(texts(review, "?state=OPEN&blocking=true")).containsExactly("One.");
    assertThat(texts(review, "?path=answers.goal")).containsExactly("Two.", "Three.");
    Response first = mei.get(THREADS + "?limit=2", review);
    assertThat(first.<List<String>>path("items.text")).containsExactly("One.", "Two.");
    Response whole = mei.get("/api/v1/reviews/{id}", review);
    assertThat(whole.<Integer>path("threads.open")).isEqualTo(2);
    assertThat(whole.<Integer>path("threads.blocking")).isEqualTo(1);
    assertThat(whole.<Integer>path("threads.resolved")).isEqualTo(1);
    assertThat(whole.<String>path("id")).isEqualTo(review.toString());
    assertThat(texts(review, "?limit=2&cursor=" + first.path("next"))).containsExactly("Three.");
    assertProblem(mei.get(THREADS + "?state=DONE", review), 400, "malformed-parameter");
    assertProblem(mei.get(THREADS + "?blocking=yes", review), 400, "malformed-parameter");
    assertProblem(mei.get(THREADS + "?limit=0", review), 400, "malformed-parameter");
  }

  private List<String> texts(UUID of, String query) {
    return mei.get(THREADS + query, of).path("items.text");
  }

  @Test
  void namesTheNearestFieldForOneThatIsNotThere() {
    Response refused = open(rina, "answers.whyNaw", "Who said June?", true);

    assertProblem(refused, 422, "invalid-input")
        .with("errors.path", List.of("path"))
        .with("errors.code", List.of("unknown-path"))
        .with(
            "errors.message",
            List.of("Send a field path of this revision; the nearest is answers.whyNow."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'path':'answers.goal','text':' ','blocking':true}",
        "{'path':'answers.goal','text':'Which month?'}",
        "{'path':'answers.goal','text':'Which month?','blocking':true,'colour':'red'}",
        "{'path':'','text':'Which month?','blocking':false}"
      })
  void refusesWhatIsNoThread(String body) {
    assertProblem(rina.post(body, THREADS, review), 422, "invalid-input");
  }

  @Test
  void refusesWhatIsNotThere() {
    // Given
    String thread = open(rina, "answers.goal", "Which month?", false).path("id");
    UUID other = reviews.open(DocumentFixture.clean());

    // Then
    UUID none = UUID.randomUUID();
    assertProblem(rina.get(THREADS, none), 404, "unknown-review");
    assertProblem(rina.get(THREADS + "/{thread}", review, none), 404, "unknown-thread");
    assertProblem(rina.get(THREADS + "/{thread}", other, thread), 404, "unknown-thread");
    assertProblem(
        rina.post("{'text':'Yes.'}", THREADS + "/{thread}/replies", other, thread),
        404,
        "unknown-thread");
    assertProblem(
        rina.postNothing(THREADS + "/{thread}/resolution", other, thread), 404, "unknown-thread");
    assertProblem(reply(mei, thread, ""), 422, "invalid-input");
  }

  @Test
  void saysAThingOnceHoweverOftenItIsSent() {
    String body = "{\"path\":\"answers.goal\",\"text\":\"Which month?\",\"blocking\":false}";
    List<String> ids =
        IntStream.range(0, 3)
            .mapToObj(
                repeat ->
                    rina.request()
                        .header("Idempotency-Key", "said-" + review)
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post(THREADS, review)
                        .<String>path("id"))
            .distinct()
            .toList();

    assertThat(ids).hasSize(1);
    assertThat(texts(review, "")).containsExactly("Which month?");
  }

  @Test
  void losesNoneOfTwoHundredCommentsMadeAtOnce() throws Exception {
    // Given
    String thread = open(rina, "answers.goal", "Which month?", true).path("id");
    ExecutorService people = Executors.newFixedThreadPool(40);

    // When
    List<Future<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String text = "Comment " + i;
      Caller by = List.of(rina, ben, mei, amara).get(i % 4);
      boolean inThread = i % 2 == 0;
      answers.add(
          people.submit(
              () ->
                  (inThread ? reply(by, thread, text) : open(by, "answers.whyNow", text, false))
                      .statusCode()));
    }
    people.shutdown();

    // Then
    for (Future<Integer> answer : answers) {
      assertThat(answer.get()).isEqualTo(201);
    }
    List<String> said =
        new ArrayList<>(mei.get(THREADS + "/{t}", review, thread).path("replies.text"));
    Response page = mei.get(THREADS + "?path=answers.whyNow&limit=100", review);
    said.addAll(page.path("items.text"));
    assertThat(page.<Object>path("next")).isNull();
    assertThat(said)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 200).mapToObj(i -> "Comment " + i).toList());
    try (Published published = reviews.published(handoff)) {
      published.await(CommentsPublished.class, 201);
      assertThat(published.all(CommentsPublished.class)).hasSize(201);
    }
  }

  @Test
  void noApprovalPassesABlockingThreadThatIsOpenedAtTheSameTime() throws Exception {
    for (int round = 0; round < 8; round++) {
      // Given
      UUID contested = reviews.open(DocumentFixture.clean());
      ExecutorService people = Executors.newFixedThreadPool(2);

      // When
      Future<Response> approval = people.submit(() -> rina.approve(contested));
      Future<Response> thread =
          people.submit(
              () ->
                  ben.post(
                      "{'path':'answers.goal','text':'Which month?','blocking':true}",
                      THREADS,
                      contested));
      people.shutdown();

      // Then
      boolean approved = approval.get().statusCode() == 200;
      assertThat(thread.get().statusCode()).isEqualTo(approved ? 409 : 201);
    }
  }

  private Response open(Caller by, String path, String text, boolean blocking) {
    return by.post(
        "{'path':'%s','text':'%s','blocking':%s}".formatted(path, text, blocking), THREADS, review);
  }

  private Response reply(Caller by, String thread, String text) {
    return by.post("{'text':'" + text + "'}", THREADS + "/{thread}/replies", review, thread);
  }

  private Response post(Caller by, String thread, String step) {
    return by.postNothing(THREADS + "/{thread}/" + step, review, thread);
  }
}
