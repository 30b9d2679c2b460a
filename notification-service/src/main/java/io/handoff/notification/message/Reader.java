package io.handoff.notification.message;

import io.handoff.contracts.document.Person;

/**
 * Who a message is for, and why.
 *
 * @param person the one person
 * @param role why this person gets it
 */
public record Reader(Person person, Role role) {

  /** The name to address; the address itself where no name is known. */
  public String name() {
    return PlainText.nameOf(person);
  }
}
