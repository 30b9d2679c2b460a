package io.handoff.review.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The beginnings and ends of covers, each taken once, however many replicas look. */
@ApplicationScoped
public class CoverSteps {

  private final Covers covers;

  CoverSteps(Covers covers) {
    this.covers = covers;
  }

  /** Takes some of those that have come, with the transaction; what another is at is left out. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<CoverStep> take(Instant now, int limit) {
    return covers.toTell(now, limit).stream().map(cover -> cover.step(now)).toList();
  }
}
