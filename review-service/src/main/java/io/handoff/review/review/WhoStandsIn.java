package io.handoff.review.review;

import io.handoff.contracts.document.Person;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.CoversOfPerson;
import io.handoff.review.cover.StandIns;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Who decides in the place of a reviewer who is away; nobody does who wrote the revision. */
@ApplicationScoped
public class WhoStandsIn {

  private final StandIns standIns;

  WhoStandsIn(StandIns standIns) {
    this.standIns = standIns;
  }

  /** Who stands in on a review at an instant. */
  public Optional<Person> of(Review review, Instant at) {
    return under(standIns.of(review.reviewer().email(), at), review);
  }

  /** The covers of a reviewer from an instant on. */
  CoversOfPerson covers(Person reviewer, Instant first) {
    return standIns.from(reviewer.email(), first);
  }

  /** Who stands in on a review under a cover of its reviewer. */
  static Optional<Person> under(Optional<Cover> cover, Review review) {
    return cover
        .map(Cover::delegate)
        .filter(delegate -> mayDecide(delegate, review.reviewer(), review::isWrittenBy));
  }

  /** Who stands in under a cover of a reviewer on a revision that some people wrote. */
  static Optional<Person> under(
      Optional<Cover> cover, Person reviewer, Collection<String> writers) {
    return cover
        .map(Cover::delegate)
        .filter(
            delegate ->
                mayDecide(
                    delegate,
                    reviewer,
                    person -> writers.contains(Addresses.lower(person.email()))));
  }

  /** Who stands in on some reviews at an instant, by the id of the review; read at once. */
  public Map<UUID, Person> of(Collection<AwaitedDecision> reviews, Instant at) {
    Map<String, Person> delegates =
        standIns.of(reviews.stream().map(review -> review.reviewer().email()).toList(), at);
    Map<UUID, Person> found = new HashMap<>();
    for (AwaitedDecision review : reviews) {
      Person delegate = delegates.get(review.reviewer().email());
      if (delegate != null && mayDecide(delegate, review.reviewer(), review::isWrittenBy)) {
        found.put(review.id(), delegate);
      }
    }
    return found;
  }

  private static boolean mayDecide(Person delegate, Person reviewer, Predicate<Person> wrote) {
    return !wrote.test(delegate) && !wrote.test(reviewer);
  }
}
