package io.handoff.review.replay;

import io.handoff.contracts.template.TemplateRules;
import io.handoff.review.check.RunChecks;
import io.handoff.review.review.FrozenReview;
import io.handoff.review.review.ReadReviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the checks of today over revisions of before, some at a time, and changes nothing. */
@ApplicationScoped
public class ReplayChecks {

  /** A revision has half a megabyte at most. */
  private static final int AT_A_TIME = 20;

  private final ReadReviews reviews;
  private final RunChecks checks;

  ReplayChecks(ReadReviews reviews, RunChecks checks) {
    this.reviews = reviews;
    this.checks = checks;
  }

  /**
   * Hands over what the checks would find in each revision, the oldest review first.
   *
   * @return what that says about each check
   * @throws IOException when one could not be taken
   */
  public ReplayTotals replay(Replay replay, Taker taker) throws IOException {
    ReplayTotals totals = new ReplayTotals();
    @Nullable FrozenReview last = null;
    while (totals.revisions() < replay.most()) {
      int size = Math.min(AT_A_TIME, replay.most() - totals.revisions());
      List<FrozenReview> page = reviews.frozen(replay.from(), replay.until(), last, size);
      for (FrozenReview review : page) {
        ReplayedRevision replayed = replayed(review, replay);
        totals.add(replayed);
        taker.take(replayed);
        last = review;
      }
      if (page.size() < size) {
        return totals;
      }
    }
    return totals;
  }

  private ReplayedRevision replayed(FrozenReview review, Replay replay) {
    @Nullable TemplateRules template =
        replay.template() == null ? review.template() : replay.template();
    return ReplayedRevision.of(
        review, checks.run(review.document(), template, replay.vocabulary()).findings());
  }

  /** Takes one revision after another. */
  public interface Taker {

    /** Takes the next. */
    void take(ReplayedRevision revision) throws IOException;
  }
}
