package io.handoff.review.desk;

/** Which part of the desk is asked for. */
public enum WhoseTurn {
  /** What the caller has to do. */
  MINE,
  /** What the caller submitted, handed over, returned or asked, and somebody else has to do. */
  WAITING,
  /** What anybody has to do. */
  ALL
}
