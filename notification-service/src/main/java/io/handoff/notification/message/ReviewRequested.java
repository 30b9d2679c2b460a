package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.Brief;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.MoreFindings;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks the reviewer to approve or return a revision.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param round number of the round, from 1
 * @param reader the reviewer
 * @param replyTo the sales owner
 * @param standsInFor for whom the reader decides, when that is somebody else
 * @param ownRevision whether the reader edited the revision, so that somebody else must decide
 * @param due when the decision is due
 * @param brief the opening of the record
 * @param findings what the checks found
 * @param unlisted how many more stand; absent when findings lists all
 * @param at when the review opened
 */
public record ReviewRequested(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    int round,
    Reader reader,
    Person replyTo,
    @Nullable Person standsInFor,
    boolean ownRevision,
    DueTime due,
    Brief brief,
    List<Finding> findings,
    @Nullable MoreFindings unlisted,
    Instant at)
    implements ReviewMessage {

  private static final int SHOWN = 5;

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.reviewRequested(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.REVIEW_REQUESTED;
  }

  /** What the reader does next, and by when. */
  public String ask() {
    return ownRevision
        ? "Please hand revision "
            + revision
            + " over: you edited it, so somebody else decides on it by "
            + dueWords()
            + "."
        : "Please approve or return revision " + revision + " by " + dueWords() + ".";
  }

  /** For whom the reader decides; empty when it is their own turn. */
  public String inPlaceOf() {
    return standsInFor == null ? "" : PlainText.nameOf(standsInFor);
  }

  public String dueWords() {
    return LocalMoment.of(due).seenFrom(at);
  }

  public String dueInFull() {
    return LocalMoment.of(due).full();
  }

  public String reasoning() {
    return PlainText.line(due.reasoning());
  }

  public String salesOwner() {
    return PlainText.nameOf(replyTo);
  }

  public String purchase() {
    return PlainText.line(brief.purchase());
  }

  public String whyNow() {
    return PlainText.line(brief.whyNow());
  }

  public String firstDate() {
    return brief.firstDate() == null ? "" : LocalMoment.date(brief.firstDate());
  }

  public String counts() {
    return "Assumed "
        + brief.assumed()
        + ", unknown "
        + brief.unknown()
        + ", open questions "
        + brief.openQuestions();
  }

  public String findingCounts() {
    long listed = standing().stream().filter(Finding::isBlocking).count();
    long blockers = listed + (unlisted == null ? 0 : unlisted.blocking());
    return Count.of(blockers, "blocker") + ", " + Count.of(standingCount() - blockers, "warning");
  }

  /** The findings worth a line in a mail: blockers first, and not too many. */
  public List<FindingLine> shownFindings() {
    return standing().stream()
        .sorted((a, b) -> Boolean.compare(b.isBlocking(), a.isBlocking()))
        .limit(SHOWN)
        .map(FindingLine::of)
        .toList();
  }

  public String moreFindings() {
    int more = standingCount() - SHOWN;
    return more > 0 ? "and " + more + " more" : "";
  }

  private int standingCount() {
    int more = unlisted == null ? 0 : unlisted.blocking() + unlisted.warnings();
    return standing().size() + more;
  }

  private List<Finding> standing() {
    return findings.stream().filter(finding -> !finding.outcome().fulfilled()).toList();
  }
}
