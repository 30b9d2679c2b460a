package io.handoff.review.review;

import io.handoff.contracts.event.DateCheckAsked;
import io.handoff.contracts.event.DateCheckWithdrawn;
import io.handoff.contracts.event.HandoffChanged;
import io.handoff.contracts.event.SuggestionsDeclined;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Tells the features what deals-service said, in the transaction that takes it in. */
@ApplicationScoped
public class TellFeatures {

  private final Event<HandoffChanged> changed;
  private final Event<SuggestionsDeclined> declined;
  private final Event<DateCheckAsked> asked;
  private final Event<DateCheckWithdrawn> withdrawn;

  TellFeatures(
      Event<HandoffChanged> changed,
      Event<SuggestionsDeclined> declined,
      Event<DateCheckAsked> asked,
      Event<DateCheckWithdrawn> withdrawn) {
    this.changed = changed;
    this.declined = declined;
    this.asked = asked;
    this.withdrawn = withdrawn;
  }

  /** A save changed the record. */
  public void changed(HandoffChanged fact) {
    changed.fire(fact);
  }

  /** Sales does not take up what was suggested. */
  public void declined(SuggestionsDeclined fact) {
    declined.fire(fact);
  }

  /** Sales asks delivery about one date. */
  public void asked(DateCheckAsked fact) {
    asked.fire(fact);
  }

  /** Sales takes a question about a date back. */
  public void withdrawn(DateCheckWithdrawn fact) {
    withdrawn.fire(fact);
  }
}
