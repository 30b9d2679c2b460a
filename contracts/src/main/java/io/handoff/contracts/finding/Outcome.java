package io.handoff.contracts.finding;

/**
 * How a check ended. Only {@link #PASS}, {@link #NOT_APPLICABLE} and {@link #OVERRIDDEN} fulfil it.
 */
public enum Outcome {
  /** It looked and found nothing. */
  PASS(true),
  /** It found something. */
  FAIL(false),
  /** There was nothing for it to look at. */
  NOT_APPLICABLE(true),
  /** It found something that a second person overruled, with a reason. */
  OVERRIDDEN(true),
  /** It broke; what it would have found is not known, so it blocks. */
  ERROR(false);

  private final boolean fulfilled;

  Outcome(boolean fulfilled) {
    this.fulfilled = fulfilled;
  }

  /** Whether an approval may stand on it. */
  public boolean fulfilled() {
    return fulfilled;
  }
}
