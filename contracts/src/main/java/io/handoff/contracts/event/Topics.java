package io.handoff.contracts.event;

/** The topics; the key of every message is the id of what it is about. */
public final class Topics {

  /** What happens to deals and their records. */
  public static final String HANDOFFS = "handoff.handoffs.v1";

  /** What checks and reviews say about it. */
  public static final String REVIEWS = "handoff.reviews.v1";

  /** Ends the name of a topic's dead letters. */
  public static final String DEAD_LETTER_SUFFIX = ".dlq";

  private Topics() {}
}
