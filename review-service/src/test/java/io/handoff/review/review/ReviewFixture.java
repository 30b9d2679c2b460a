package io.handoff.review.review;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Finding;
import io.handoff.review.DocumentFixture;
import io.handoff.review.check.CheckRun;
import io.handoff.review.deadline.Due;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reviews in memory. */
public final class ReviewFixture {

  static final Instant OPENED = Instant.parse("2026-11-20T11:00:00Z");
  static final Instant DUE = Instant.parse("2026-11-20T16:30:00Z");
  static final Actor RINA = new Actor("rina", "Rina Patel", null, Set.of("engineer"));

  private ReviewFixture() {}

  static Review open(Finding... findings) {
    return open(DUE, findings);
  }

  static Review open(Instant due, Finding... findings) {
    return open(DocumentFixture.clean(), 1, due, findings);
  }

  /** The open review of a revision. */
  public static Review of(HandoffDocument document, int revision) {
    return open(document, revision, DUE);
  }

  private static Review open(
      HandoffDocument document, int revision, Instant due, Finding... findings) {
    return Review.open(
        ReviewId.next(),
        new HandoffSubmitted(
            new HandoffRef(UUID.randomUUID(), "HO-1", "D-1", "Reporting", "Acme"),
            revision,
            DocumentJson.hash(document),
            revision,
            1,
            document,
            null,
            HandoffStream.AUTHOR,
            List.of(HandoffStream.AUTHOR, HandoffStream.CONTRIBUTOR),
            null,
            OPENED),
        new ReviewerChoice.Chosen(document.engineeringOwner(), ReviewerChoice.OWNER),
        new CheckRun(List.of(findings), Map.of()),
        new Due(new DueTime(due, ZoneId.of("Europe/Berlin"), "because"), List.of()),
        OPENED);
  }
}
