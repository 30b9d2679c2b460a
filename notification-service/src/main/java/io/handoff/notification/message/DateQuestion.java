package io.handoff.notification.message;

import io.handoff.contracts.event.HandoffRef;
import java.util.UUID;

/** Asks somebody about a date, or reminds of it: pointless once there is nothing to answer. */
public sealed interface DateQuestion extends OwnerMessage
    permits DateIsAskedAbout, DateAnswerIsDue {

  /** Which handoff it is about. */
  HandoffRef handoff();

  /** Which question. */
  UUID dateCheckId();

  @Override
  default Matter matter() {
    return Matter.of(handoff());
  }
}
