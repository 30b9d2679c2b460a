package io.handoff.review.cover;

import io.handoff.contracts.document.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The covers of one person from some instant on, read once and asked for several instants. */
public final class CoversOfPerson {

  private final List<Cover> covers;

  CoversOfPerson(List<Cover> covers) {
    this.covers = List.copyOf(covers);
  }

  /** The cover at an instant; empty when nobody stands in. */
  public Optional<Cover> at(Instant instant) {
    return covers.stream().filter(cover -> cover.isAt(instant)).findFirst();
  }

  /** Whoever stands in at one time or another. */
  public List<Person> delegates() {
    return covers.stream().map(Cover::delegate).toList();
  }
}
