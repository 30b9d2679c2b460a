package io.handoff.lint.answers;

import java.util.Collection;

/**
 * How often a judgement is right.
 *
 * @param found vague answers that were flagged
 * @param missed vague answers that were not
 * @param falseAlarms concrete answers that were flagged
 * @param passed concrete answers that were not
 */
public record Score(int found, int missed, int falseAlarms, int passed) {

  /** Counts those that somebody labelled. */
  static Score of(Collection<JudgedAnswer> judged) {
    return new Score(
        count(judged, Label.VAGUE, true),
        count(judged, Label.VAGUE, false),
        count(judged, Label.CONCRETE, true),
        count(judged, Label.CONCRETE, false));
  }

  private static int count(Collection<JudgedAnswer> judged, Label label, boolean flagged) {
    return (int)
        judged.stream()
            .filter(one -> one.answer().label() == label && one.isFlagged() == flagged)
            .count();
  }

  /** How many were labelled. */
  public int answers() {
    return found + missed + falseAlarms + passed;
  }

  /** How many of the flagged are vague; 1 when none was flagged. */
  public double precision() {
    return found + falseAlarms == 0 ? 1 : (double) found / (found + falseAlarms);
  }

  /** How many of the vague were flagged; 1 when none is vague. */
  public double recall() {
    return found + missed == 0 ? 1 : (double) found / (found + missed);
  }

  /** Both in one number. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
