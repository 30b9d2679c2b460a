package io.handoff.deals.handoff.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.handoff.deals.handoff.ListedHandoff;
import io.handoff.deals.handoff.NextStep;
import org.jspecify.annotations.Nullable;

/**
 * A handoff in a list, as somebody sees it.
 *
 * @param handoff the handoff, whose members stand beside the next step
 * @param next what comes next, as the caller sees it; absent when it is nobody's turn
 */
record HandoffListItem(@JsonUnwrapped ListedHandoff handoff, @Nullable String next) {

  static HandoffListItem of(ListedHandoff handoff, @Nullable String reader) {
    return new HandoffListItem(handoff, NextStep.of(handoff, reader));
  }
}
