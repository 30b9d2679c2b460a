package io.handoff.review.review;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.review.review.ReviewerChoice.Chosen;
import io.handoff.review.rota.Duty;
import io.handoff.review.rota.KeepRota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names the one person who decides: the record's engineering owner, or whoever is on duty when the
 * engineering owner wrote the revision.
 */
@ApplicationScoped
class ChooseReviewer {

  private final KeepRota rota;

  ChooseReviewer(KeepRota rota) {
    this.rota = rota;
  }

  Chosen of(HandoffSubmitted submitted, Person engineeringOwner) {
    List<String> writers = writers(submitted);
    if (!writers.contains(Addresses.lower(engineeringOwner.email()))) {
      return new Chosen(engineeringOwner, ReviewerChoice.OWNER);
    }
    return rota.dutiesFrom(submitted.at())
        .map(Duty::person)
        .filter(person -> !writers.contains(Addresses.lower(person.email())))
        .findFirst()
        .map(person -> new Chosen(person, ReviewerChoice.ON_DUTY))
        .orElseGet(() -> new Chosen(engineeringOwner, ReviewerChoice.NOBODY_ELSE));
  }

  /** Addresses of the author and of everybody who edited the revision, in lower case. */
  static List<String> writers(HandoffSubmitted submitted) {
    return Stream.concat(Stream.of(submitted.author()), submitted.contributors().stream())
        .map(ActorRef::email)
        .filter(address -> address != null && !address.isBlank())
        .map(Addresses::lower)
        .distinct()
        .toList();
  }
}
