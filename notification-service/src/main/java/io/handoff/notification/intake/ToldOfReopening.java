package io.handoff.notification.intake;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.EndedCondition;
import io.handoff.contracts.event.HandoffReopened;
import io.handoff.notification.message.OwnerMessage;
import io.handoff.notification.message.Reader;
import io.handoff.notification.message.RecordIsReopened;
import io.handoff.notification.message.Role;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is told that an approved record went back to sales. */
final class ToldOfReopening {

  private ToldOfReopening() {}

  /**
   * Both owners, who approved it and whoever saw to a condition, who answer to who reopened the
   * record; never that person.
   */
  static Consequence reopened(HandoffReopened event) {
    Person approver = event.decidedBy() == null ? null : People.person(event.decidedBy());
    Map<String, Reader> readers = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(
                reader(event.salesOwner(), Role.SALES_OWNER),
                reader(event.engineeringOwner(), Role.ENGINEERING_OWNER),
                reader(approver, Role.DECIDER)),
            event.conditions().stream().map(ended -> reader(ended.asked(), Role.ASKED)))
        .flatMap(Optional::stream)
        .filter(reader -> !People.isAddressOf(reader.person(), event.by()))
        .forEach(
            reader ->
                readers.putIfAbsent(reader.person().email().toLowerCase(Locale.ROOT), reader));
    return Consequence.voided(
        event.reviewId(),
        readers.values().stream()
            .map(reader -> reopened(event, reader))
            .toArray(OwnerMessage[]::new));
  }

  private static Optional<Reader> reader(@Nullable Person person, Role role) {
    return Optional.ofNullable(person)
        .filter(told -> told.email() != null)
        .map(told -> new Reader(told, role));
  }

  private static OwnerMessage reopened(HandoffReopened event, Reader reader) {
    Person by = People.person(event.by());
    return new RecordIsReopened(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        reader,
        by == null && reader.role() != Role.SALES_OWNER ? event.salesOwner() : by,
        event.by().name(),
        event.cause(),
        event.conditions().stream()
            .filter(ended -> reader.role() != Role.ASKED || isAskedOf(ended, reader.person()))
            .toList(),
        event.at());
  }

  private static boolean isAskedOf(EndedCondition condition, Person person) {
    return condition.asked() != null && People.isSame(condition.asked(), person);
  }
}
