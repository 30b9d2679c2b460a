package io.handoff.contracts.event;

import java.time.Instant;

/** A fact about one handoff. Its wire name, topic and class are in {@link EventType}. */
public sealed interface Event permits HandoffEvent, ReviewEvent {

  /** Which handoff it is about. */
  HandoffRef handoff();

  /** When it became true. */
  Instant at();
}
