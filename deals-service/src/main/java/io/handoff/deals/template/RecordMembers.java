package io.handoff.deals.template;

import io.handoff.contracts.document.HandoffDocument;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The members of the record that a template gives a place: its head and its registers. */
final class RecordMembers {

  private static final String ANSWERS = "answers";
  private static final String COLLABORATORS = "collaborators";

  /** The registers by name. */
  private static final Map<String, RecordComponent> REGISTERS =
      Stream.of(HandoffDocument.class.getRecordComponents())
          .filter(RecordMembers::isRegister)
          .collect(
              Collectors.toMap(
                  RecordComponent::getName,
                  component -> component,
                  (one, other) -> one,
                  LinkedHashMap::new));

  private RecordMembers() {}

  /** The registers of typed entries. */
  static Set<String> registers() {
    return Collections.unmodifiableSet(REGISTERS.keySet());
  }

  /** Everything else but the answers: the title, the people, and what they said about the whole. */
  static Set<String> head() {
    return Stream.of(HandoffDocument.class.getRecordComponents())
        .filter(Predicate.not(RecordMembers::isRegister))
        .map(RecordComponent::getName)
        .filter(Predicate.not(ANSWERS::equals))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** How many entries a register has. */
  static int size(HandoffDocument document, String register) {
    try {
      return ((Map<?, ?>) REGISTERS.get(register).getAccessor().invoke(document)).size();
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(register + " is no register", unreadable);
    }
  }

  private static boolean isRegister(RecordComponent component) {
    return component.getType() == Map.class
        && !component.getName().equals(ANSWERS)
        && !component.getName().equals(COLLABORATORS);
  }
}
