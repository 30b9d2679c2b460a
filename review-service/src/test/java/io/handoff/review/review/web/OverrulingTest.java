package io.handoff.review.review.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.FindingsPublished;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Overruling;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people overrule a finding. */
@FeatureTest
class OverrulingTest {

  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
  private static final String NAME = "HO-SYS-001:dataSources.sheet.name";
  private static final String REASON = "There is one workbook, and everybody calls it that.";

  /** A record whose one data source is called what anything could be called. */
  private static final HandoffDocument VAGUE = withSource("Spreadsheets");

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject AgroalDataSource database;

  private HandoffStream handoff;
  private Caller mei;
  private Caller rina;

  @BeforeEach
  void begin() {
    handoff = reviews.handoff();
    mei = Caller.of(issuer, "mei.tanaka", "sales");
    rina = Caller.of(issuer, "rina.patel", "engineer");
  }

  private static HandoffDocument withSource(String name) {
    return DocumentFixture.cleanWith(
        """
        {'dataSources':{'sheet':{'name':'%s','format':'XLSX, one sheet per region','readiness':'CHECKED',
          'grantor':{'name':'Tom Berg','email':'tom.berg@example.org'}}}}
        """
            .formatted(name));
  }

  @Test
  @DisplayName("Overruling a finding takes a reason and a second person, and an approval passes it")
  void takesAReasonAndASecondPerson() {
    // Given
    ReviewOpened opened = reviews.open(handoff, VAGUE, NOW);
    assertThat(opened.findings()).extracting(Finding::id).contains(NAME);
    long counted = count("overruled");

    // When
    Response asked = ask(mei, opened.reviewId(), NAME, REASON);
    Response agreed = answer(rina, opened.reviewId(), asked.path("id"), "agreement");

    // Then
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    assertThat(asked.<String>path("state")).isEqualTo("ASKED");
    assertThat(agreed.statusCode()).as(agreed.asString()).isEqualTo(200);
    assertThat(agreed.<String>path("state")).isEqualTo("AGREED");
    Response review = rina.get("/api/v1/reviews/{id}", opened.reviewId());
    String found = "findings.find { it.id == '" + NAME + "' }.";
    assertThat(review.<String>path(found + "outcome")).isEqualTo("OVERRIDDEN");
    assertThat(review.<String>path(found + "overruling.reason")).isEqualTo(REASON);
    assertThat(review.<String>path(found + "overruling.askedBy.name"))
        .isEqualTo("Person mei.tanaka");
    assertThat(review.<String>path(found + "overruling.agreedBy.name"))
        .isEqualTo("Person rina.patel");
    assertThat(review.<List<String>>path("overrulings.state")).containsExactly("AGREED");
    assertThat(count("overruled")).isGreaterThan(counted);
    try (Published published = reviews.published(handoff)) {
      FindingsPublished again = published.await(FindingsPublished.class, 2);
      assertThat(again.version()).isEqualTo(1);
      assertThat(again.checkedRevision()).isEqualTo(1);
      assertThat(named(again.findings()).isBlocking()).isFalse();
      assertThat(named(again.findings()).overruling())
          .extracting(Overruling::askedBy)
          .isEqualTo(new Person("Person mei.tanaka", "mei.tanaka@example.com"));
    }
    overruleTheRest(opened);
    assertThat(rina.approve(opened.reviewId()).statusCode()).isEqualTo(200);
    try (Published published = reviews.published(handoff)) {
      published.await(HandoffApproved.class);
    }
    assertProblem(ask(mei, opened.reviewId(), NAME, REASON), 409, "finding-gone");
  }

  @Test
  @DisplayName("Overruling one finding after another leaves none of them standing")
  void holdsWhenTheNextFindingIsOverruled() {
    // Given
    ReviewOpened opened = reviews.open(handoff, VAGUE, NOW);
    List<String> ids = opened.findings().stream().map(Finding::id).limit(2).toList();
    assertThat(ids).hasSize(2);

    // When
    for (String id : ids) {
      String asked = ask(mei, opened.reviewId(), id, REASON).path("id");
      assertThat(answer(rina, opened.reviewId(), asked, "agreement").statusCode()).isEqualTo(200);
    }

    // Then
    try (Published published = reviews.published(handoff)) {
      assertThat(published.await(FindingsPublished.class, 3).findings())
          .filteredOn(found -> ids.contains(found.id()))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.OVERRIDDEN, Outcome.OVERRIDDEN);
    }
  }

  @Test
  @DisplayName("Overruling that a second person declines leaves the finding as it was")
  void leavesADeclinedFindingStanding() {
    // Given
    ReviewOpened opened = reviews.open(handoff, VAGUE, NOW);
    String asked = ask(mei, opened.reviewId(), NAME, REASON).path("id");

    // When
    Response declined = answer(rina, opened.reviewId(), asked, "refusal");

    // Then
    assertThat(declined.<String>path("state")).isEqualTo("DECLINED");
    assertThat(declined.<String>path("answeredBy.name")).isEqualTo("Person rina.patel");
    assertProblem(answer(rina, opened.reviewId(), asked, "agreement"), 409, "overruling-closed");
    assertProblem(rina.approve(opened.reviewId()), 409, "approval-blocked");
    assertThat(ask(mei, opened.reviewId(), NAME, "Asked once more.").statusCode()).isEqualTo(201);
  }

  @Test
  @DisplayName("Overruling is refused without a reason, a finding and a second person")
  void refusesWhatIsNoOverruling() {
    // Given
    UUID review = reviews.open(handoff, VAGUE, NOW).reviewId();
    Caller both = Caller.of(issuer, "anna.lind", "engineer");

    // When
    Response asked = ask(both, review, NAME, REASON);

    // Then
    assertProblem(ask(mei, review, NAME, " "), 422, "invalid-input")
        .with("errors[0].path", "reason");
    assertProblem(ask(mei, review, "HO-SCOPE-001:nothing", REASON), 404, "unknown-finding");
    assertProblem(ask(mei, UUID.randomUUID(), NAME, REASON), 404, "unknown-review");
    assertProblem(ask(mei, review, NAME, REASON), 409, "overruling-asked");
    String id = asked.path("id");
    assertProblem(answer(both, review, id, "agreement"), 403, "own-overruling");
    assertProblem(answer(both, review, id, "refusal"), 403, "own-overruling");
    assertProblem(
        answer(rina, review, UUID.randomUUID().toString(), "agreement"), 404, "unknown-overruling");
    UUID other = reviews.open(DocumentFixture.clean());
    assertProblem(answer(rina, other, id, "agreement"), 404, "unknown-overruling");
  }

  @ParameterizedTest(name = "Overruling is not agreed to by {0}, who edited the revision")
  @CsvSource({"author-1, manager", "contributor-1, engineer"})
  void isNotAgreedToByWhoWroteTheRevision(String subject, String role) {
    UUID review = reviews.open(handoff, VAGUE, NOW).reviewId();
    String asked = ask(mei, review, NAME, REASON).path("id");

    Caller writer = Caller.of(issuer, subject, role);

    assertProblem(answer(writer, review, asked, "agreement"), 403, "own-revision");
    assertProblem(answer(writer, review, asked, "refusal"), 403, "own-revision");
  }

  @Test
  @DisplayName("Overruling is not agreed to by who edited the revision that waits, in any round")
  void isNotAgreedToByWhoWroteTheOpenRevision() {
    // Given
    ReviewOpened first = reviews.open(handoff, VAGUE, NOW);
    returned(first);
    ActorRef ana = new ActorRef("ana.ruiz", "Ana Ruiz", "ana.ruiz@example.com");
    handoff.submittedBy(List.of(HandoffStream.AUTHOR, ana), 2, retitled(VAGUE), NOW);
    UUID second;
    try (Published published = reviews.published(handoff)) {
      second = published.await(ReviewOpened.class, 2).reviewId();
    }
    String asked = ask(mei, first.reviewId(), NAME, REASON).path("id");

    // When
    Response refused =
        answer(Caller.of(issuer, "ana.ruiz", "engineer"), first.reviewId(), asked, "agreement");

    // Then
    assertProblem(refused, 403, "own-revision")
        .with(
            "detail",
            "You edited revision 2, which waits for a decision; ask somebody who did not to"
                + " agree.");
    String outcome = "findings.find { it.id == '" + NAME + "' }.outcome";
    assertThat(rina.review(second).<String>path(outcome)).isEqualTo("FAIL");
    assertThat(answer(rina, first.reviewId(), asked, "agreement").statusCode()).isEqualTo(200);
    assertThat(rina.review(second).<String>path(outcome)).isEqualTo("OVERRIDDEN");
  }

  @Test
  @DisplayName("Overruling a check that broke is refused")
  void refusesACheckThatBroke() throws SQLException {
    UUID review = reviews.open(handoff, VAGUE, NOW).reviewId();
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE review SET findings = replace(findings::text, '\"FAIL\"', '\"ERROR\"')::jsonb"
                    + " WHERE id = ?")) {
      update.setObject(1, review);
      update.executeUpdate();
    }

    assertProblem(ask(mei, review, NAME, REASON), 409, "check-broke");
  }

  @Test
  @DisplayName("Overruling holds in later versions and rounds while the field is what it was")
  void holdsInLaterRounds() {
    // Given
    ReviewOpened first = reviews.open(handoff, VAGUE, NOW);
    returned(first);
    String asked = ask(mei, first.reviewId(), NAME, REASON).path("id");
    answer(rina, first.reviewId(), asked, "agreement");

    // When
    handoff.changed(retitled(VAGUE), TemplateRules.shipped(), NOW);
    handoff.submitted(2, retitled(VAGUE), NOW);

    // Then
    try (Published published = reviews.published(handoff)) {
      ReviewOpened second = published.await(ReviewOpened.class, 2);
      assertThat(named(second.findings()).outcome()).isEqualTo(Outcome.OVERRIDDEN);
      FindingsPublished draft = published.all(FindingsPublished.class).get(2);
      assertThat(draft.version()).isEqualTo(2);
      assertThat(named(draft.findings()).overruling())
          .extracting(Overruling::reason)
          .isEqualTo(REASON);
    }
  }

  @Test
  @DisplayName("Overruling ends for good when the field changes, and is counted as expired")
  void endsWhenTheFieldChanges() {
    // Given
    ReviewOpened first = reviews.open(handoff, VAGUE, NOW);
    returned(first);
    String asked = ask(mei, first.reviewId(), NAME, REASON).path("id");
    assertThat(answer(rina, first.reviewId(), asked, "agreement").statusCode()).isEqualTo(200);
    long counted = count("expired");

    // When
    handoff.changed(withSource("Files"), TemplateRules.shipped(), NOW);
    handoff.submitted(2, VAGUE, NOW);

    // Then
    try (Published published = reviews.published(handoff)) {
      ReviewOpened second = published.await(ReviewOpened.class, 2);
      assertThat(named(second.findings()).outcome()).isEqualTo(Outcome.FAIL);
      FindingsPublished draft = published.all(FindingsPublished.class).get(2);
      assertThat(named(draft.findings()).overruling()).isNull();
      Response review = rina.get("/api/v1/reviews/{id}", second.reviewId());
      assertThat(review.<List<String>>path("overrulings.state")).containsExactly("EXPIRED");
      assertThat(review.<String>path("overrulings[0].expiredAt")).isNotBlank();
    }
    assertThat(count("expired")).isGreaterThan(counted);
    assertProblem(answer(rina, first.reviewId(), asked, "agreement"), 409, "overruling-closed");
  }

  @Test
  @DisplayName("Overruling is refused once the field has changed")
  void refusesAFindingThatIsGone() {
    // Given
    ReviewOpened opened = reviews.open(handoff, VAGUE, NOW);
    returned(opened);

    // When
    handoff.changed(withSource("Files"), TemplateRules.shipped(), NOW);
    try (Published published = reviews.published(handoff)) {
      published.await(FindingsPublished.class, 2);
    }

    // Then
    assertProblem(ask(mei, opened.reviewId(), NAME, REASON), 409, "finding-gone");
  }

  @Test
  @DisplayName("Overruling that many agree to at once is agreed to by one")
  void letsOneOfManyWin() {
    // Given
    UUID review = reviews.open(handoff, VAGUE, NOW).reviewId();
    String asked = ask(mei, review, NAME, REASON).path("id");
    List<Caller> callers =
        IntStream.range(0, 6)
            .mapToObj(i -> Caller.of(issuer, "engineer-" + i, "engineer"))
            .toList();

    // When
    List<CompletableFuture<Integer>> answers =
        callers.stream()
            .map(
                caller ->
                    CompletableFuture.supplyAsync(
                        () -> answer(caller, review, asked, "agreement").statusCode()))
            .toList();

    // Then
    assertThat(answers.stream().map(CompletableFuture::join).sorted())
        .containsExactly(200, 409, 409, 409, 409, 409);
  }

  private void overruleTheRest(ReviewOpened opened) {
    opened.findings().stream()
        .filter(found -> found.isBlocking() && !found.id().equals(NAME))
        .forEach(
            found -> {
              String asked = ask(mei, opened.reviewId(), found.id(), REASON).path("id");
              answer(rina, opened.reviewId(), asked, "agreement");
            });
  }

  private void returned(ReviewOpened opened) {
    Response returned =
        rina.decide(
            opened.reviewId(),
            "{'decision':'RETURN','revision':1,'reasons':[{'path':'title','text':'Which region?'}]}");
    assertThat(returned.statusCode()).as(returned.asString()).isEqualTo(200);
    try (Published published = reviews.published(handoff)) {
      published.await(HandoffReturned.class);
    }
  }

  private static HandoffDocument retitled(HandoffDocument document) {
    return DocumentFixture.with(document, "{'title':'Regional reporting, second try'}");
  }

  private static Finding named(List<Finding> findings) {
    return findings.stream().filter(found -> found.id().equals(NAME)).findFirst().orElseThrow();
  }

  private long count(String which) {
    return rina.get("/api/v1/checks")
        .jsonPath()
        .getLong("checks.find { it.id == 'HO-SYS-001' }." + which);
  }

  private static Response ask(Caller caller, UUID review, String finding, String reason) {
    return caller
        .request()
        .contentType(ContentType.JSON)
        .body("{\"finding\":\"" + finding + "\",\"reason\":\"" + reason + "\"}")
        .post("/api/v1/reviews/{id}/overrulings", review);
  }

  private static Response answer(Caller caller, UUID review, String overruling, String answer) {
    return caller
        .request()
        .post("/api/v1/reviews/{id}/overrulings/{overruling}/" + answer, review, overruling);
  }
}
