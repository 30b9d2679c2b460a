package io.handoff.system.deal;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.Patience;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.User;

/** A deal that the checks find nothing wrong with, brought to where a test wants it. */
public final class SmallDeal {

  private final Desk desk;
  private final User seller;
  private final String id;

  private SmallDeal(Desk desk, User seller, String id) {
    this.desk = desk;
    this.seller = seller;
    this.id = id;
  }

  /** A draft of this seller, with the engineer as the engineering owner. */
  public static SmallDeal draftedBy(RunningSuite suite, User seller) {
    return drafted(
        Desk.at(suite),
        seller,
        DealDocument.small(suite.person(seller), suite.person(User.ENGINEER)));
  }

  /** A draft of this seller. */
  public static SmallDeal drafted(Desk desk, User seller, JsonNode document) {
    return new SmallDeal(
        desk, seller, Expect.status(201, desk.create(seller, document)).text("/id"));
  }

  /** The same, sent for review. */
  public SmallDeal submitted() {
    Expect.status(201, desk.submit(seller, id, version()));
    return this;
  }

  /** The same, taken back. */
  public SmallDeal withdrawn() {
    Expect.status(200, desk.withdraw(seller, id, version()));
    return this;
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** Its version now, as an entity tag. */
  public String version() {
    return read().header("ETag");
  }

  /** What is there now. */
  public Answer read() {
    return Expect.status(200, desk.read(seller, id));
  }

  /** Id of the review of a revision, as soon as it is in this state. */
  public String review(int revision, String state) {
    return Patience.await("review of revision " + revision + " being " + state)
        .until(
            () -> Expect.status(200, desk.newestReview(User.AUDITOR, id)),
            found ->
                found.body().at("/items/0/revision").asInt() == revision
                    && found.text("/items/0/state").equals(state))
        .text("/items/0/id");
  }
}
