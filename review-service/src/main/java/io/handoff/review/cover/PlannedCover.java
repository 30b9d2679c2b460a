package io.handoff.review.cover;

import io.handoff.contracts.document.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/**
 * A cover before it is written down.
 *
 * @param person who is away
 * @param delegate who decides in their place
 * @param begins from when on
 * @param ends until when, exclusive
 * @param zone the zone it is said in
 * @param reason why
 */
public record PlannedCover(
    Person person, Person delegate, Instant begins, Instant ends, ZoneId zone, String reason) {

  /** Both are persons with an address of their own. */
  public PlannedCover {
    if (!person.isOne() || !delegate.isOne()) {
      throw new IllegalArgumentException("a cover is between two persons");
    }
  }

  String personAddress() {
    return address(person);
  }

  String delegateAddress() {
    return address(delegate);
  }

  private static String address(Person person) {
    return Objects.requireNonNull(person.email()).strip().toLowerCase(Locale.ROOT);
  }
}
