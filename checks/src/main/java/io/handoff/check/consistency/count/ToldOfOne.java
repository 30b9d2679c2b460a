package io.handoff.check.consistency.count;

/** A way in which a sentence tells of one what is not so for all. */
interface ToldOfOne {

  /** Whether it may be in a sentence; false is certain, and costs little. */
  boolean mayBeIn(Sentence one);

  /** Whether a sentence tells it of one of those of whom something is said. */
  boolean isTold(Sentence one, SaidOfAll all);
}
