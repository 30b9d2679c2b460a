package io.handoff.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact about one handoff, about a deal that has none yet, or about a cover. Its wire name, topic
 * and class are in {@link EventType}.
 */
public sealed interface Event permits HandoffEvent, ReviewEvent, CoverEvent, DealEvent {

  /** Id of what it is about: the key of its message. */
  UUID subject();

  /** When it became true. */
  Instant at();
}
