package io.handoff.system.deal;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.Patience;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.User;
import java.util.List;

/**
 * The story of a deal that promised week one for data nobody had seen: returned, planned anew with
 * two clean regions first, and approved.
 */
public final class RegionalReporting {

  /** What the reviewer says about the first revision. */
  public static final String RETURN_SUMMARY =
      "Good scope. Week one leans on data we have not seen.";

  /** What must change. */
  public static final String RETURN_REASON =
      "Promise week one for the two regions whose exports we have checked.";

  /** What the reviewer says about the second revision. */
  public static final String APPROVAL = "Two clean regions first: we can start from this.";

  /** The trail of this story from draft to approval. */
  public static final List<String> TRAIL =
      List.of(
          "1 DRAFTED >DRAFT r0 Mei Tanaka",
          "2 SUBMITTED DRAFT>SUBMITTED r1 Mei Tanaka",
          "3 RETURNED SUBMITTED>RETURNED r1 Rina Patel: " + RETURN_SUMMARY,
          "4 SUBMITTED RETURNED>SUBMITTED r2 Mei Tanaka",
          "5 APPROVED SUBMITTED>APPROVED r2 Rina Patel: " + APPROVAL);

  /** Who is told what in this story. */
  public static final List<String> MAILS =
      List.of(
          "review-requested to rina.patel@example.com",
          "returned to mei.tanaka@example.com",
          "review-requested to rina.patel@example.com",
          "approved to mei.tanaka@example.com",
          "approved to rina.patel@example.com");

  private final Desk desk;
  private final String id;
  private final String number;

  private RegionalReporting(Desk desk, Answer created) {
    this.desk = desk;
    this.id = created.text("/id");
    this.number = created.text("/number");
  }

  /** Sales drafts it. */
  public static RegionalReporting draft(RunningSuite suite) {
    Desk desk = Desk.at(suite);
    JsonNode document =
        DealDocument.regionalReporting(suite.person(User.SALES), suite.person(User.ENGINEER));
    return new RegionalReporting(desk, Expect.status(201, desk.create(User.SALES, document)));
  }

  /** All that happens after it was drafted, up to the approval. */
  public RegionalReporting tell() {
    awaitFindings();
    submit();
    giveBack();
    revise();
    submit();
    approve();
    return this;
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** The number people use. */
  public String number() {
    return number;
  }

  /** The handoff, as soon as the checks have looked at what is there now. */
  public Answer awaitFindings() {
    return Patience.await("findings of " + number)
        .until(() -> read(), answer -> answer.body().at("/findings/current").asBoolean());
  }

  /** Sales sends what is there now for review. */
  public Answer submit() {
    return Expect.status(201, desk.submit(User.SALES, id, read().header("ETag")));
  }

  /** The review of a revision, as soon as it is open. */
  public Answer awaitReview(int revision) {
    Answer found =
        Patience.await("review of revision " + revision + " of " + number)
            .until(
                () -> Expect.status(200, desk.newestReview(User.ENGINEER, id)),
                answer -> answer.body().at("/items/0/revision").asInt() == revision);
    return Expect.status(200, desk.review(User.ENGINEER, found.text("/items/0/id")));
  }

  /** The reviewer returns the first revision. */
  public Answer giveBack() {
    String reviewId = awaitReview(1).text("/id");
    JsonNode decision =
        Decisions.giveBack(1, RETURN_SUMMARY, "milestones.weekOne.inputs", RETURN_REASON);
    Expect.status(200, desk.decide(User.ENGINEER, reviewId, decision));
    return awaitState("RETURNED");
  }

  /** Sales plans two clean regions first. */
  public Answer revise() {
    String version = read().header("ETag");
    return Expect.status(
        200, desk.patch(User.SALES, id, version, DealDocument.twoCleanRegionsFirst()));
  }

  /** The reviewer approves the second revision. */
  public Answer approve() {
    String reviewId = awaitReview(2).text("/id");
    Expect.status(200, desk.decide(User.ENGINEER, reviewId, Decisions.approve(2, APPROVAL)));
    return awaitState("APPROVED");
  }

  /** The handoff, as soon as it stands there. */
  public Answer awaitState(String state) {
    return Patience.await(number + " being " + state)
        .until(() -> read(), answer -> answer.text("/state").equals(state));
  }

  /** Its trail, a line a step. */
  public List<String> trail() {
    return Trail.lines(Expect.status(200, desk.read(User.AUDITOR, id, "trail")));
  }

  private Answer read() {
    return Expect.status(200, desk.read(User.SALES, id));
  }
}
