package io.handoff.notification.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.AdviceAsked;
import io.handoff.contracts.event.AdviceGiven;
import io.handoff.contracts.event.StandIn;
import io.handoff.notification.message.AdviceIsAsked;
import io.handoff.notification.message.AdviceIsGiven;
import io.handoff.notification.message.OwnerMessage;
import io.handoff.notification.message.Reader;
import io.handoff.notification.message.Role;
import io.handoff.notification.message.Turn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who is told what others are asked and say. */
final class ToldOfAdvice {

  private ToldOfAdvice() {}

  /** Everybody who is asked and is there, and who stands in for the others. */
  static Consequence asked(AdviceAsked event) {
    Map<Person, List<Person>> inPlaceOf =
        event.standIns().stream()
            .collect(
                groupingBy(
                    StandIn::standIn, LinkedHashMap::new, mapping(StandIn::person, toList())));
    return Consequence.tell(
        Stream.concat(
                event.asked().stream()
                    .filter(person -> !isAway(person, event.standIns()))
                    .map(person -> asked(event, new Reader(person, Role.ADVISER), List.of())),
                inPlaceOf.entrySet().stream()
                    .map(
                        away ->
                            asked(
                                event, new Reader(away.getKey(), Role.ADVISING), away.getValue())))
            .toArray(OwnerMessage[]::new));
  }

  private static boolean isAway(Person asked, List<StandIn> standIns) {
    return standIns.stream().anyMatch(found -> People.isSame(found.person(), asked));
  }

  /** They answer to who asks. */
  private static OwnerMessage asked(AdviceAsked event, Reader reader, List<Person> standsInFor) {
    return new AdviceIsAsked(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        reader,
        People.decider(event.by(), event.reviewer()),
        event.by().name(),
        event.reviewer(),
        standsInFor,
        event.section(),
        event.needed(),
        event.question(),
        event.due(),
        event.at());
  }

  /** Who decides, and who asked where that is somebody else. */
  static Consequence advised(AdviceGiven event) {
    Reader decides = new Turn(event.reviewer(), event.standIn()).reader();
    OwnerMessage reviewer = advised(event, decides.role(), decides.person());
    String asker = event.askedBy().email();
    return asker == null || asker.equalsIgnoreCase(decides.person().email())
        ? Consequence.tell(reviewer)
        : Consequence.tell(reviewer, advised(event, Role.ASKER, event.askedBy()));
  }

  private static OwnerMessage advised(AdviceGiven event, Role role, Person told) {
    return new AdviceIsGiven(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        new Reader(told, role),
        People.person(event.by()),
        People.names(event.by(), event.onBehalfOf()),
        event.section(),
        event.question(),
        event.concern(),
        event.text(),
        event.at());
  }
}
