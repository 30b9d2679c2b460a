package io.handoff.notification.message;

import io.handoff.contracts.event.DealRef;
import io.handoff.contracts.event.HandoffRef;
import java.util.UUID;

/**
 * What a message is about: a handoff, or a deal that has none.
 *
 * @param id its id
 * @param number the number of the handoff, or the id of the deal in the CRM
 * @param title what the deal is
 * @param customer who buys
 */
public record Matter(UUID id, String number, String title, String customer) {

  static Matter of(HandoffRef handoff) {
    return new Matter(handoff.id(), handoff.number(), handoff.title(), handoff.customer());
  }

  static Matter of(DealRef deal) {
    return new Matter(deal.id(), deal.dealId(), deal.name(), deal.customer());
  }
}
