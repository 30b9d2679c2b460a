package io.handoff.review.advice;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.StandIn;
import io.handoff.review.cover.StandIns;
import io.handoff.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who gives their word in the place of somebody who was asked and is away. Nobody does who decides
 * on the review, wrote the revision, asked, or is asked themselves.
 */
@ApplicationScoped
public class WhoAdvises {

  private final StandIns standIns;

  WhoAdvises(StandIns standIns) {
    this.standIns = standIns;
  }

  /** Who stands in for whom on some requests, by the id of the request; read at once. */
  public Map<UUID, List<StandIn>> of(Collection<AskedOn> asked, Instant at) {
    List<String> addresses =
        asked.stream()
            .flatMap(
                on ->
                    Stream.concat(
                        on.request().persons().stream(), Stream.of(on.review().reviewer())))
            .map(Person::email)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<String, Person> delegates = addresses.isEmpty() ? Map.of() : standIns.of(addresses, at);
    return asked.stream()
        .collect(Collectors.toMap(on -> on.request().id(), on -> inPlaceOf(on, delegates)));
  }

  /** Who stands in for whom on a request. */
  List<StandIn> of(AdviceRequest request, Review review, Instant at) {
    return Objects.requireNonNull(of(List.of(new AskedOn(request, review)), at).get(request.id()));
  }

  /** Whose word somebody gives: their own, else those of who is away; a guest's own alone. */
  List<Person> voices(AdviceRequest request, Review review, Actor by, Instant at) {
    if (request.asks(by)) {
      return request.persons().stream().filter(person -> by.hasEmail(person.email())).toList();
    }
    return by.is("guest")
        ? List.of()
        : of(request, review, at).stream()
            .filter(found -> by.hasEmail(found.standIn().email()))
            .map(StandIn::person)
            .toList();
  }

  private static List<StandIn> inPlaceOf(AskedOn on, Map<String, Person> delegates) {
    Person decides = delegates.get(on.review().reviewer().email());
    return on.request().persons().stream()
        .filter(person -> delegates.containsKey(person.email()))
        .map(person -> new StandIn(person, delegates.get(person.email())))
        .filter(found -> mayAdvise(found.standIn(), on))
        .filter(found -> !isSame(found.standIn(), decides))
        .toList();
  }

  private static boolean isSame(Person delegate, @Nullable Person decides) {
    return decides != null && decides.email() != null && decides.email().equals(delegate.email());
  }

  private static boolean mayAdvise(Person delegate, AskedOn on) {
    return !on.review().isReviewedBy(delegate)
        && !on.review().isWrittenBy(delegate)
        && !on.request().isAskedBy(delegate)
        && !on.request().asks(delegate);
  }
}
