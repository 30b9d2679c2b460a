package io.handoff.review.look.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.CountedQueries;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.Review;
import io.handoff.review.review.web.Caller;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@FeatureTest
class LookTest {

  private static final String CHANGES = "/api/v1/reviews/{id}/changes";
  private static final String MARKS = "/api/v1/reviews/{id}/marks";
  private static final HandoffDocument FIRST = DocumentFixture.regionalReporting();
  private static final HandoffDocument SECOND =
      DocumentFixture.with(
          FIRST,
          "{'answers':{'sameCrm':{'status':'UNKNOWN'}},'questions':null,"
              + "'promises':{'p1':{'text':'A weekly mail'}}}");

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject SessionFactory sessions;

  private HandoffStream handoff;
  private Caller rina;

  @BeforeEach
  void begin() {
    handoff = reviews.handoff();
    rina = Caller.of(issuer, "rina.patel", "engineer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"opened", "marked", "verdict", "decided"})
  @DisplayName("R103 What changed since somebody looked is one question, however they looked")
  void showsWhatChangedSinceTheCallerLooked(String how) {
    // Given
    UUID first = open(1, FIRST);
    look(how, first);
    UUID second = open(2, SECOND);

    // When
    Response changes = rina.get(CHANGES, second);

    // Then
    assertThat(changes.statusCode()).as(changes.asString()).isEqualTo(200);
    assertThat(changes.<Integer>path("since")).isEqualTo(1);
    assertThat(changes.<List<String>>path("changes.path"))
        .containsExactlyInAnyOrder("answers.sameCrm.status", "questions.q1", "promises.p1");
    assertThat(changes.<String>path(at("answers.sameCrm.status") + ".kind")).isEqualTo("CHANGED");
    assertThat(changes.<String>path(at("answers.sameCrm.status") + ".before")).isEqualTo("ASSUMED");
    assertThat(changes.<String>path(at("answers.sameCrm.status") + ".after")).isEqualTo("UNKNOWN");
    assertThat(changes.<String>path(at("answers.sameCrm.status") + ".in"))
        .isEqualTo("answers.sameCrm");
    assertThat(changes.<String>path(at("questions.q1") + ".kind")).isEqualTo("REMOVED");
    assertThat(changes.<String>path(at("promises.p1") + ".kind")).isEqualTo("ADDED");
    assertThat(changes.<List<String>>path("leaning.path")).containsExactly("milestones.w1");
    assertThat(changes.<List<String>>path("leaning[0].because")).containsExactly("answers.sameCrm");
  }

  @Test
  void readsNoRevisionToNoteALookAndOneWholeToCompare() {
    UUID first = open(1, FIRST);
    UUID second = open(2, SECOND);

    try (CountedQueries asked = new CountedQueries(sessions)) {
      // When
      look("opened", first);
      rina.request().delete(MARKS + "/answers.goal", first);

      // Then
      assertThat(asked.loaded(Review.class)).isZero();

      // When
      assertThat(rina.get(CHANGES, second).<Integer>path("since")).isEqualTo(1);
      assertThat(rina.get(CHANGES + "?since=1", second).<Integer>path("since")).isEqualTo(1);

      // Then
      assertThat(asked.loaded(Review.class)).isEqualTo(2);
    }
  }

  @Test
  void comparesWithAnEarlierRevisionWhileThisOneIsRead() {
    // Given
    look("opened", open(1, FIRST));
    UUID second = open(2, SECOND);
    UUID third = open(3, SECOND);

    // When
    look("opened", third);

    // Then
    assertThat(rina.get(CHANGES, third).<Integer>path("since")).isEqualTo(1);
    look("opened", second);
    Response none = rina.get(CHANGES, third);
    assertThat(none.<Integer>path("since")).isEqualTo(2);
    assertThat(none.<List<String>>path("changes.path")).isEmpty();
  }

  @Test
  void isAllNewToWhoeverHasNotLookedAndReadingAloneIsNoLook() {
    // Given
    UUID first = open(1, FIRST);
    rina.get("/api/v1/reviews/{id}", first);
    rina.get(CHANGES, first);
    rina.get(MARKS, first);
    Caller luca = Caller.of(issuer, "luca", "engineer");
    assertThat(luca.request().put("/api/v1/reviews/{id}/look", first).statusCode()).isEqualTo(204);

    // When
    Response changes = rina.get(CHANGES, open(2, SECOND));

    // Then
    assertThat(changes.<Integer>path("since")).isNull();
    assertThat(changes.<List<String>>path("changes.kind")).containsOnly("ADDED");
    assertThat(changes.<List<String>>path("changes.path"))
        .contains("title", "answers.whyNow", "milestones.w1");
  }

  @Test
  @DisplayName("R103 Only what opened a verdict again is shown on request")
  void showsOnlyWhatReopened() {
    // Given
    UUID first = open(1, FIRST);
    say(first, "milestones.w1");
    say(first, "answers.whyNow");
    UUID second = open(2, SECOND);

    // When
    Response reopened = rina.get(CHANGES + "?reopened=true", second);

    // Then
    assertThat(reopened.<List<String>>path("changes.path"))
        .containsExactly("answers.sameCrm.status");
    assertThat(reopened.<List<String>>path("leaning.path")).containsExactly("milestones.w1");
    assertThat(reopened.<String>path("leaning[0].standing")).isEqualTo("REOPENED");
  }

  @Test
  void comparesWithAnyEarlierRevisionOfTheHandoff() {
    open(1, FIRST);
    UUID second = open(2, SECOND);

    assertThat(rina.get(CHANGES + "?since=1", second).<List<String>>path("changes.path"))
        .hasSize(3);
    for (String wrong : List.of("2", "3", "0", "-1", "yesterday", "99999999999")) {
      assertProblem(rina.get(CHANGES + "?since=" + wrong, second), 400, "malformed-parameter");
    }
  }

  @Test
  @DisplayName("A reader sees how many sections are read")
  void countsWhatIsRead() {
    // Given
    UUID first = open(1, FIRST);

    // When
    for (String part : List.of("answers", "dataSources.north", "milestones.w1", "answers")) {
      assertThat(mark(first, part).statusCode()).isEqualTo(204);
    }

    // Then
    Response progress = rina.get(MARKS, first);
    assertThat(progress.<Integer>path("read")).isEqualTo(2);
    assertThat(progress.<Integer>path("of")).isEqualTo(4);
    assertThat(progress.<List<String>>path("sections.findAll { it.read }.path"))
        .containsExactly("answers", "milestones");
    assertThat(progress.<List<String>>path("marks.path"))
        .containsExactlyInAnyOrder("answers", "dataSources.north", "milestones.w1");
    assertThat(Caller.of(issuer, "luca", "engineer").get(MARKS, first).<Integer>path("read"))
        .isZero();
  }

  @Test
  void countsWhatWasReadBeforeAsLongAsNothingChangesThere() {
    // Given
    UUID first = open(1, FIRST);
    for (String part : List.of("answers", "dataSources", "milestones", "answers.whyNow")) {
      mark(first, part);
    }

    // When
    Response progress = rina.get(MARKS, open(2, SECOND));

    // Then
    assertThat(progress.<List<String>>path("sections.findAll { it.read }.path"))
        .containsExactly("milestones", "dataSources");
    assertThat(progress.<List<String>>path("marks.path"))
        .containsExactlyInAnyOrder("dataSources", "milestones", "answers.whyNow");
    assertThat(progress.<List<Integer>>path("marks.revision")).containsOnly(1);
  }

  @Test
  void takesAMarkBack() {
    UUID first = open(1, FIRST);
    mark(first, "answers");
    UUID second = open(2, FIRST);
    assertThat(rina.get(MARKS, second).<Integer>path("read")).isEqualTo(1);

    assertThat(rina.request().delete(MARKS + "/answers", second).statusCode()).isEqualTo(204);

    assertThat(rina.get(MARKS, second).<Integer>path("read")).isZero();
  }

  @Test
  void marksOnlyWhatIsThere() {
    assertProblem(mark(open(1, FIRST), "answers.whyNwo"), 422, "invalid-input")
        .with(
            "errors[0].message",
            "Send a field path of this revision; the nearest is answers.whyNow.");
  }

  @Test
  void refusesNullCharactersInAnAddress() {
    Response refused =
        rina.request()
            .urlEncodingEnabled(false)
            .delete("/api/v1/reviews/" + open(1, FIRST) + "/marks/%00");

    assertProblem(refused, 400, "malformed-parameter")
        .with("detail", "path takes no null characters.");
  }

  private static String at(String path) {
    return "changes.find { it.path == '" + path + "' }";
  }

  private void look(String how, UUID review) {
    Response noted =
        switch (how) {
          case "opened" -> rina.request().put("/api/v1/reviews/{id}/look", review);
          case "marked" -> mark(review, "answers");
          case "verdict" -> say(review, "title");
          default ->
              rina.decide(
                  review,
                  "{'decision':'RETURN','revision':1,'reasons':[{'path':'title','text':'See.'}]}");
        };
    assertThat(noted.statusCode()).as(noted.asString()).isIn(200, 201, 204);
  }

  private Response mark(UUID review, String part) {
    return rina.request().put(MARKS + "/{path}", review, part);
  }

  private Response say(UUID review, String path) {
    return rina.post(
        "{'verdicts':[{'path':'" + path + "','verdict':'ACCEPT'}]}",
        "/api/v1/reviews/{id}/verdicts",
        review);
  }

  private UUID open(int revision, HandoffDocument document) {
    handoff.submitted(revision, document, Instant.now());
    try (Published published = reviews.published(handoff)) {
      return published.await(ReviewOpened.class, revision).reviewId();
    }
  }
}
