package io.handoff.review.draft;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.review.KnownPath;
import io.handoff.review.review.OpenReviews;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.suggestion.MakeSuggestions;
import io.handoff.review.thread.ReadThreads;
import io.handoff.review.verdict.GiveVerdicts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps what somebody means to say, for them alone. */
@ApplicationScoped
public class KeepDrafts {

  private static final int MOST = 500;

  private final OpenReviews openReviews;
  private final ReadReviews readReviews;
  private final ReadThreads readThreads;
  private final MakeSuggestions makeSuggestions;
  private final Drafts drafts;
  private final Clock clock;

  KeepDrafts(
      OpenReviews openReviews,
      ReadReviews readReviews,
      ReadThreads readThreads,
      MakeSuggestions makeSuggestions,
      Drafts drafts,
      Clock clock) {
    this.openReviews = openReviews;
    this.readReviews = readReviews;
    this.readThreads = readThreads;
    this.makeSuggestions = makeSuggestions;
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * Saves a draft, or saves it anew; of those that come at once, the last one stays.
   *
   * @param draft an id that its author chooses
   * @throws Refused when the review is not there or has ended, or the words do not fit it
   */
  @Transactional
  public Draft save(ReviewId id, UUID draft, DraftWords words, Actor by) {
    Review review = openReviews.share(id);
    check(review, words);
    drafts.lockThoseOf(id, by);
    Instant now = clock.instant();
    Draft.Key key = new Draft.Key(id.value(), by.subject(), draft);
    Draft kept = drafts.findByIdOptional(key).orElse(null);
    if (kept == null) {
      requireRoom(id, by);
      kept = new Draft(key, now);
      kept.save(words, now);
      drafts.persist(kept);
    } else {
      kept.save(words, now);
    }
    return kept;
  }

  private void requireRoom(ReviewId id, Actor by) {
    if (drafts.of(id, by).size() >= MOST) {
      throw new Refused(
          DraftProblem.TOO_MANY_DRAFTS,
          "A review takes " + MOST + " drafts of one person; send or delete some.");
    }
  }

  private void check(Review review, DraftWords words) {
    if (!words.isOne()) {
      throw StrictJson.invalid(
          List.of(
              new FieldFault(
                  "", "not-one", "Send one of comment, reply, suggestion and verdict.")));
    }
    DraftWords.Comment comment = words.comment();
    if (comment != null) {
      KnownPath.fault("comment.path", comment.said().path(), review)
          .ifPresent(
              fault -> {
                throw StrictJson.invalid(List.of(fault));
              });
    }
    DraftWords.Reply reply = words.reply();
    if (reply != null) {
      readThreads.read(review.id(), reply.thread());
    }
    DraftWords.Suggestion suggestion = words.suggestion();
    if (suggestion != null) {
      Faults.told(
          path -> "suggestion." + path, () -> makeSuggestions.check(review, suggestion.said()));
    }
    DraftWords.Verdict verdict = words.verdict();
    if (verdict != null) {
      Faults.told(
          path -> path.replace("verdicts.0.", "verdict."),
          () -> GiveVerdicts.check(review, List.of(verdict.said())));
    }
  }

  /**
   * The caller's own drafts on a review, in the order in which they were begun.
   *
   * @throws Refused when there is no such review
   */
  @Transactional
  public List<Draft> list(ReviewId id, Actor by) {
    readReviews.revision(id);
    return drafts.of(id, by);
  }

  /**
   * One of the caller's own drafts.
   *
   * @throws Refused when they have no such draft
   */
  @Transactional
  public Draft read(ReviewId id, UUID draft, Actor by) {
    return drafts
        .findByIdOptional(new Draft.Key(id.value(), by.subject(), draft))
        .orElseThrow(
            () ->
                new Refused(
                    DraftProblem.UNKNOWN_DRAFT,
                    "Look for it in the list of your drafts; what was sent is among the review's"
                        + " threads, suggestions and verdicts."));
  }

  /**
   * Forgets one of the caller's own drafts; while they are sent, it waits for that.
   *
   * @throws Refused when they have no such draft, or it was sent
   */
  @Transactional
  public void delete(ReviewId id, UUID draft, Actor by) {
    drafts.lockThoseOf(id, by);
    drafts.delete(read(id, draft, by));
  }
}
