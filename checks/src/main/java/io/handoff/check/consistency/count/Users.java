package io.handoff.check.consistency.count;

/**
 * How many people use it, as one place says: at least and at most.
 *
 * @param path where it is said
 * @param said the words, or the figure
 * @param least at least so many
 * @param most at most so many
 */
record Users(String path, String said, long least, long most) {

  /** Counts of people differ by growth and rounding; from half as much again they contradict. */
  private static final double FAR = 1.5;

  /** Whether two places cannot both be right. */
  boolean contradicts(Users other) {
    return least >= other.most * FAR || other.least >= most * FAR;
  }
}
