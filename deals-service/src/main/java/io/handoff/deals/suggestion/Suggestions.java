package io.handoff.deals.suggestion;

import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The suggestions that review-service told of. */
@ApplicationScoped
class Suggestions implements PanacheRepositoryBase<Suggestion, UUID> {

  /** A stretch of a handoff's suggestions, the oldest first. */
  List<Suggestion> list(UUID handoffId, Optional<Cursor> after, int limit) {
    String order = " order by suggestedAt, id";
    return after
        .map(
            cursor ->
                find(
                    "handoffId = ?1 and (suggestedAt > ?2 or suggestedAt = ?2 and id > ?3)" + order,
                    handoffId,
                    cursor.instant(),
                    cursor.id()))
        .orElseGet(() -> find("handoffId = ?1" + order, handoffId))
        .page(0, limit)
        .list();
  }

  /**
   * Some suggestions of a handoff that wait, in the order in which they are named. Whoever asks has
   * locked the handoff.
   *
   * @throws Refused when one is not there, or was answered before
   */
  List<Suggestion> waiting(UUID handoffId, List<UUID> ids) {
    Map<UUID, Suggestion> found = new LinkedHashMap<>();
    this.<Suggestion>find("handoffId = ?1 and id in ?2", handoffId, ids).list().stream()
        .forEach(suggestion -> found.put(suggestion.id(), suggestion));
    List<FieldFault> faults = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!found.containsKey(ids.get(i))) {
        faults.add(
            new FieldFault(
                "suggestions." + i,
                "unknown-suggestion",
                "Send the id of a suggestion of this handoff."));
      } else if (ids.indexOf(ids.get(i)) < i) {
        faults.add(new FieldFault("suggestions." + i, "duplicate", "Send each id once."));
      }
    }
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
    List<Suggestion> asked = ids.stream().map(found::get).toList();
    requireOpen(asked);
    return asked;
  }

  private static void requireOpen(List<Suggestion> asked) {
    List<Suggestion> closed = asked.stream().filter(suggestion -> !suggestion.isOpen()).toList();
    if (!closed.isEmpty()) {
      throw new Refused(
          SuggestionProblem.SUGGESTION_CLOSED,
          closed.get(0).answeredBy()
              + " has answered what was suggested for "
              + closed.get(0).path()
              + "; leave it out.",
          Map.of("suggestions", closed.stream().map(Suggestion::id).toList()),
          List.of());
    }
  }
}
