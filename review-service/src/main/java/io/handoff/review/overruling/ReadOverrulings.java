package io.handoff.review.overruling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads overrulings. */
@ApplicationScoped
public class ReadOverrulings {

  private final Overrulings overrulings;

  ReadOverrulings(Overrulings overrulings) {
    this.overrulings = overrulings;
  }

  /** All of a handoff, in the order in which they were asked. */
  @Transactional
  public List<AskedOverruling> ofHandoff(UUID handoffId) {
    return overrulings.ofHandoff(handoffId);
  }

  /** How often each check was overruled, by its id; what nobody overruled is not in it. */
  @Transactional
  public Map<String, OverrulingCount> counts() {
    return overrulings.counts();
  }
}
