package io.handoff.benchmark.round.floor;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.Event;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.ReviewOpened;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A mail to one person.
 *
 * @param id its id
 * @param message the message that it is about
 * @param recipient whom it goes to
 * @param subject what it is called
 * @param text what it says
 */
record Mail(UUID id, UUID message, String recipient, String subject, String text) {

  /** Whom a message is told: the reviewer, the sales owner, or both owners. */
  static List<Mail> about(Message message) {
    Event event = message.event();
    if (event instanceof ReviewOpened opened) {
      return List.of(
          of(
              message,
              opened.reviewer(),
              opened.handoff(),
              "Review requested",
              "%s waits for your review, due %s."
                  .formatted(opened.handoff().title(), opened.due().at())));
    }
    if (event instanceof CommentsPublished said) {
      return List.of(
          of(
              message,
              said.salesOwner(),
              said.handoff(),
              "Commented",
              "%s wrote on %s: %s"
                  .formatted(
                      said.by().name(),
                      said.comments().get(0).path(),
                      said.comments().get(0).text())));
    }
    if (event instanceof HandoffApproved approved) {
      String text =
          "%s approved %s.".formatted(approved.decidedBy().name(), approved.handoff().title());
      return List.of(
          of(message, approved.salesOwner(), approved.handoff(), "Approved", text),
          of(message, approved.engineeringOwner(), approved.handoff(), "Approved", text));
    }
    return List.of();
  }

  private static Mail of(
      Message message, Person recipient, HandoffRef handoff, String what, String text) {
    return new Mail(
        UUID.randomUUID(),
        message.id(),
        Objects.requireNonNull(recipient.email()),
        "%s: %s (%s)".formatted(what, handoff.title(), handoff.number()),
        "Hello %s,%n%n%s%n".formatted(recipient.name(), text));
  }
}
