package io.handoff.review.verdict;

import io.handoff.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads verdicts. */
@ApplicationScoped
public class ReadVerdicts {

  private final Verdicts verdicts;

  ReadVerdicts(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /**
   * One for each answer that somebody has said something about in this round or an earlier one, by
   * path.
   */
  @Transactional
  public List<StandingVerdict> standing(Review review) {
    UUID id = review.id().value();
    Map<String, StandingVerdict> standing = new TreeMap<>();
    if (!review.isFirst()) {
      verdicts.carried(id).forEach(carried -> standing.put(carried.verdict().path(), carried));
    }
    verdicts.given(id).forEach(given -> standing.put(given.path(), StandingVerdict.given(given)));
    return List.copyOf(standing.values());
  }

  /** Everything that was said up to this round, what was replaced too, in order. */
  @Transactional
  public List<Verdict> history(Review review) {
    return verdicts.history(review.handoff().id(), review.revision());
  }
}
