package io.handoff.deals.handoff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The registers of open points, between which entries move. */
enum OpenPoint {
  /** What still needs an answer. */
  QUESTION("questions", "A question", Set.of("text", "owner", "dueDate", "outcome"), "dueDate"),
  /** Known problems. */
  RISK("risks", "A risk", Set.of("text", "owner", "response", "impactDays", "impactCost"), null),
  /** Taken as true for now. */
  ASSUMPTION("assumptions", "An assumption", Set.of("text", "owner", "checkBy"), "checkBy");

  private final String register;
  private final String noun;
  private final Set<String> members;
  private final @Nullable String day;

  OpenPoint(String register, String noun, Set<String> members, @Nullable String day) {
    this.register = register;
    this.noun = noun;
    this.members = members;
    this.day = day;
  }

  /** The one whose entries stand in a register. */
  static Optional<OpenPoint> in(String register) {
    return Arrays.stream(values()).filter(kind -> kind.register.equals(register)).findFirst();
  }

  /** The register that its entries stand in. */
  String register() {
    return register;
  }

  /** The members of its entries. */
  Set<String> members() {
    return members;
  }

  /** What one is called at the start of a sentence. */
  String noun() {
    return noun;
  }

  /** An entry of another kind as one of this kind: the day by which it is settled stays. */
  ObjectNode adopt(ObjectNode entry, OpenPoint from) {
    ObjectNode adopted = entry.objectNode();
    entry
        .properties()
        .forEach(
            member ->
                place(member.getKey(), from).ifPresent(p -> adopted.set(p, member.getValue())));
    return adopted;
  }

  /** Members of an entry of another kind that have no place in this one. */
  List<String> homeless(ObjectNode entry, OpenPoint from) {
    return entry.properties().stream()
        .map(Map.Entry::getKey)
        .filter(member -> place(member, from).isEmpty())
        .toList();
  }

  private Optional<String> place(String member, OpenPoint from) {
    if (member.equals(from.day)) {
      return Optional.ofNullable(day);
    }
    return members.contains(member) ? Optional.of(member) : Optional.empty();
  }
}
