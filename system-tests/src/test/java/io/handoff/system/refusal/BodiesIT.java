package io.handoff.system.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.system.deal.DealDocument;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.Expect;
import io.handoff.system.http.Answer;
import io.handoff.system.http.Call;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.SuiteExtension;
import io.handoff.system.suite.User;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteExtension.class)
class BodiesIT {

  private static final String JSON = "application/json";
  private static final String MERGE_PATCH = "application/merge-patch+json";
  private static final int LIMIT = 512 * 1024;

  @Test
  void refusesADraftThatIsNotJson(RunningSuite suite) {
    Problem.of(creation(suite).body(JSON, "{\"dealId\": ").send(), 400, "malformed-json");
    Problem.of(creation(suite).body(JSON, "").send(), 400, "malformed-json");
    Problem.of(creation(suite).body(JSON, "null").send(), 400, "malformed-json");
  }

  @Test
  void namesTheMemberOfADraftThatComesTwice(RunningSuite suite) {
    Problem.of(
            creation(suite).body(JSON, "{\"dealId\": \"a\", \"dealId\": \"b\"}").send(),
            422,
            "invalid-input")
        .names("dealId duplicate");
  }

  @Test
  void namesEveryFieldOfADraftThatIsWrong(RunningSuite suite) {
    // Given
    String body =
        """
        {
          "dealId": 5,
          "colour": "blue",
          "document": {
            "title": "Staff portal",
            "answers": {"whyNow": {"sureness": 3, "status": "PERHAPS"}},
            "milestones": {"m1": {"mode": "SOMEDAY", "promisedDate": "in June"}},
            "setupItems": 12
          }
        }
        """;

    // When
    Answer answer = creation(suite).body(JSON, body).send();

    // Then
    Problem.of(answer, 422, "invalid-input")
        .names(
            "dealId wrong-type",
            "colour unknown-member",
            "document.answers.whyNow.sureness unknown-member",
            "document.answers.whyNow.status wrong-type",
            "document.milestones.m1.mode wrong-type",
            "document.milestones.m1.promisedDate wrong-type",
            "document.setupItems wrong-type");
  }

  @Test
  void namesEveryFieldOfAPatchThatIsWrong(RunningSuite suite) {
    // Given
    Answer draft = draft(suite);
    String patch =
        """
        {"title": ["a"], "colour": "blue", "milestones": {"m1": {"mode": "SOMEDAY"}}}
        """;

    // When
    Answer answer = patch(suite, draft).body(MERGE_PATCH, patch).send();
    Answer broken = patch(suite, draft).body(MERGE_PATCH, "{\"title\": }").send();

    // Then
    Problem.of(answer, 422, "invalid-input")
        .names("title wrong-type", "colour unknown-member", "milestones.m1.mode wrong-type");
    Problem.of(broken, 400, "malformed-json");
    assertThat(Desk.at(suite).read(User.SALES, draft.text("/id")).text("/version"))
        .isEqualTo(draft.text("/version"));
  }

  @Test
  void namesEveryFieldOfADecisionThatIsWrong(RunningSuite suite) {
    // Given
    String body = "{\"decision\": \"PERHAPS\", \"revision\": \"one\", \"colour\": \"blue\"}";

    // When
    Answer answer = decision(suite).body(JSON, body).send();
    Answer broken = decision(suite).body(JSON, "{]").send();

    // Then
    Problem.of(answer, 422, "invalid-input")
        .names("decision wrong-type", "revision wrong-type", "colour unknown-member");
    Problem.of(broken, 400, "malformed-json");
  }

  @Test
  void refusesABodyThatAnnouncesMoreThan512Kilobytes(RunningSuite suite) {
    Answer draft = draft(suite);
    String large = large(LIMIT + 1);

    Problem.of(creation(suite).body(JSON, large).send(), 413, "body-too-large");
    Problem.of(patch(suite, draft).body(MERGE_PATCH, large).send(), 413, "body-too-large");
    Problem.of(decision(suite).body(JSON, large).send(), 413, "body-too-large");
  }

  @Test
  void refusesABodyThatTurnsOutToBeMoreThan512Kilobytes(RunningSuite suite) {
    Answer draft = draft(suite);
    String large = large(LIMIT + 1);
    String muchLarger = large(4 * LIMIT);

    Problem.of(creation(suite).chunked(JSON, large).send(), 413, "body-too-large");
    Problem.of(patch(suite, draft).chunked(MERGE_PATCH, large).send(), 413, "body-too-large");
    Problem.of(creation(suite).chunked(JSON, muchLarger).send(), 413, "body-too-large");
    Problem.of(decision(suite).chunked(JSON, large).send(), 413, "body-too-large");
    Problem.of(decision(suite).chunked(JSON, muchLarger).send(), 413, "body-too-large");
  }

  @Test
  void readsABodyOf512Kilobytes(RunningSuite suite) {
    Problem.of(creation(suite).body(JSON, large(LIMIT)).send(), 422, "invalid-input")
        .names("colour unknown-member", "dealId not-blank");
  }

  @Test
  void refusesMediaTypesAndMethodsThatAnAddressDoesNotTake(RunningSuite suite) {
    Problem.of(creation(suite).body("text/plain", "a deal").send(), 415, "unsupported-media-type");
    Problem.of(
        suite.call(User.SALES, Service.DEALS, "DELETE", "/api/v1/handoffs").send(),
        405,
        "method-not-allowed");
    Problem.of(
        suite
            .call(User.AUDITOR, Service.REVIEW, "GET", "/api/v1/reviews")
            .header("Accept", "image/png")
            .send(),
        406,
        "not-acceptable");
    Problem.of(
        suite.call(User.SALES, Service.DEALS, "GET", "/api/v1/nothing").send(), 404, "not-found");
  }

  private static Answer draft(RunningSuite suite) {
    return Expect.status(
        201,
        Desk.at(suite)
            .create(
                User.SALES,
                DealDocument.small(suite.person(User.SALES), suite.person(User.ENGINEER))));
  }

  private static Call creation(RunningSuite suite) {
    return suite.call(User.SALES, Service.DEALS, "POST", "/api/v1/handoffs");
  }

  private static Call patch(RunningSuite suite, Answer draft) {
    String path = "/api/v1/handoffs/" + draft.text("/id") + "/document";
    return suite
        .call(User.SALES, Service.DEALS, "PATCH", path)
        .header("If-Match", draft.header("ETag"));
  }

  private static Call decision(RunningSuite suite) {
    String path = "/api/v1/reviews/" + UUID.randomUUID() + "/decision";
    return suite.call(User.ENGINEER, Service.REVIEW, "POST", path);
  }

  private static String large(int bytes) {
    String start = "{\"colour\": \"";
    String end = "\"}";
    return start + "b".repeat(bytes - start.length() - end.length()) + end;
  }
}
