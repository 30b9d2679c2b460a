package io.handoff.review.advice;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.StandIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request with what was said so far.
 *
 * @param request what is asked
 * @param given the last word of each person, first to last
 * @param standIns who answers now in whose place, where that is known
 */
public record AdviceState(AdviceRequest request, List<Advice> given, List<StandIn> standIns) {

  static AdviceState of(AdviceRequest request, List<Advice> all) {
    Map<String, Advice> last = new LinkedHashMap<>();
    all.stream()
        .filter(advice -> advice.requestId().equals(request.id()))
        .forEach(
            advice -> {
              last.remove(advice.forEmail());
              last.put(advice.forEmail(), advice);
            });
    return new AdviceState(request, List.copyOf(last.values()), List.of());
  }

  AdviceState with(List<StandIn> found) {
    return new AdviceState(request, given, found);
  }

  /** What somebody may read of it: a guest only what they said themselves. */
  public List<Advice> givenAsSeenBy(Actor reader) {
    return given.stream()
        .filter(advice -> !reader.is("guest") || reader.hasEmail(advice.byEmail()))
        .toList();
  }

  /** Whether enough of those who were asked have answered, and nobody has a concern. */
  public boolean isSettled() {
    return given.stream().noneMatch(Advice::isConcern)
        && request
            .needed()
            .map(
                needed ->
                    switch (needed) {
                      case ANY_OF -> !given.isEmpty();
                      case ALL_OF -> !given.isEmpty() && waitingFor().isEmpty();
                    })
            .orElse(!given.isEmpty());
  }

  /** Who was asked and has said nothing yet. */
  public List<Person> waitingFor() {
    return request.persons().stream()
        .filter(
            person -> given.stream().noneMatch(advice -> advice.forEmail().equals(person.email())))
        .toList();
  }

  /** What stands against an approval: who has a concern. */
  List<Advice> concerns() {
    return given.stream().filter(Advice::isConcern).toList();
  }
}
