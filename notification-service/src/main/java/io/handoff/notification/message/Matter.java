package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.DealRef;
import io.handoff.contracts.event.HandoffRef;
import java.util.UUID;

/**
 * What a message is about: a handoff, a deal that has none, or a cover.
 *
 * @param id its id
 * @param number the number of the handoff, the id of the deal in the CRM, or cover
 * @param title what the deal is
 * @param customer who buys
 */
public record Matter(UUID id, String number, String title, String customer) {

  static Matter of(HandoffRef handoff) {
    return new Matter(handoff.id(), handoff.number(), handoff.title(), handoff.customer());
  }

  /** A cover, which no single handoff is about. */
  static Matter ofCover(UUID cover, String title, Person person) {
    return new Matter(cover, "cover", title, PlainText.nameOf(person));
  }

  static Matter of(DealRef deal) {
    return new Matter(deal.id(), deal.dealId(), deal.name(), deal.customer());
  }
}
