package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What each entry of a register must say. An entry that is unknown is an honest answer, so only the
 * first member is asked of it: what it is that is unknown.
 *
 * @param register the register's name
 * @param entries its entries
 * @param members what they must say, first what they are about
 * @param <T> what kind of entry
 */
record RegisterMembers<T>(
    String register, Function<HandoffDocument, Map<String, T>> entries, List<Member<T>> members) {

  Stream<FieldFault> faults(HandoffDocument document) {
    return entries.apply(document).entrySet().stream()
        .flatMap(entry -> missing(register + "." + entry.getKey(), entry.getValue()));
  }

  private Stream<FieldFault> missing(String path, T entry) {
    return members.stream()
        .limit(isUnknown(entry) ? 1 : members.size())
        .filter(member -> member.isMissingIn(entry))
        .map(member -> member.missingAt(path));
  }

  private static boolean isUnknown(Object entry) {
    return entry instanceof Statement statement && statement.status() == Status.UNKNOWN;
  }
}
