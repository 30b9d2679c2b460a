package io.handoff.deals.suggestion;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.deals.handoff.AppliedSuggestion;
import io.handoff.deals.handoff.EditHandoff;
import io.handoff.deals.handoff.Handoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes suggestions up, all of them in one version or none. */
@ApplicationScoped
public class ApplySuggestions {

  private final EditHandoff edit;
  private final Suggestions suggestions;
  private final Clock clock;

  ApplySuggestions(EditHandoff edit, Suggestions suggestions, Clock clock) {
    this.edit = edit;
    this.suggestions = suggestions;
    this.clock = clock;
  }

  /**
   * Applies suggestions to the version that the caller read.
   *
   * @param ifMatch the entity tag of that version
   * @param reason why something confirmed is taken back, where it is
   * @throws Refused when the record may not be changed, or one of them may not be applied
   */
  @Transactional
  public Handoff apply(
      Actor actor,
      String idOrNumber,
      @Nullable String ifMatch,
      @Nullable String reason,
      List<UUID> ids) {
    List<Suggestion> asked = new ArrayList<>();
    Handoff handoff =
        edit.edit(
            actor,
            idOrNumber,
            ifMatch,
            reason,
            before -> {
              asked.addAll(suggestions.waiting(before.id(), ids));
              requireApart(asked);
              requireFitting(asked, before);
              return new EditHandoff.Asked(patch(asked), credits(asked));
            });
    asked.forEach(
        suggestion -> suggestion.applied(actor, handoff.documentVersion(), clock.instant()));
    return handoff;
  }

  private static void requireApart(List<Suggestion> asked) {
    List<FieldFault> faults = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Suggestion suggestion = asked.get(i);
      if (asked.subList(0, i).stream().anyMatch(suggestion::overlaps)) {
        faults.add(
            new FieldFault(
                "suggestions." + i,
                "overlaps",
                "Another one in the list changes the same field; apply one of them."));
      }
    }
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
  }

  private static void requireFitting(List<Suggestion> asked, Handoff handoff) {
    List<Suggestion> outdated =
        asked.stream().filter(suggestion -> !suggestion.fits(handoff.document())).toList();
    if (!outdated.isEmpty()) {
      throw new Refused(
          SuggestionProblem.SUGGESTION_OUTDATED,
          "What stands at "
              + outdated.get(0).path()
              + " changed after it was suggested; edit it by hand, or decline the suggestion.",
          Map.of(
              "outdated",
              outdated.stream()
                  .map(suggestion -> Map.of("id", suggestion.id(), "path", suggestion.path()))
                  .toList()),
          List.of());
    }
  }

  /** None of them is about a field of another, so that each has its own place. */
  private static ObjectNode patch(List<Suggestion> asked) {
    ObjectNode patch = JsonNodeFactory.instance.objectNode();
    for (Suggestion suggestion : asked) {
      String[] names = suggestion.path().split("\\.", -1);
      ObjectNode holder = patch;
      for (int i = 0; i < names.length - 1; i++) {
        holder = holder.withObjectProperty(names[i]);
      }
      holder.set(names[names.length - 1], suggestion.value());
    }
    return patch;
  }

  private static List<AppliedSuggestion> credits(List<Suggestion> asked) {
    return asked.stream()
        .map(
            suggestion ->
                new AppliedSuggestion(
                    suggestion.id(), suggestion.path(), suggestion.suggestedBy().name()))
        .toList();
  }
}
