package io.handoff.contracts.event;

import java.util.UUID;

/** A fact about a cover, which concerns every handoff that waits for the person covered. */
public sealed interface CoverEvent extends Event permits CoverBegan, CoverEnded {

  /** Which cover it is about. */
  UUID coverId();

  @Override
  default UUID subject() {
    return coverId();
  }
}
