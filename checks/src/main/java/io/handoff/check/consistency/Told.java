package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is told in words, wherever in the record it stands.
 *
 * @param register where it stands, such as answers
 * @param id the entry of the register
 * @param member the member of the entry, such as customerFact
 * @param text the words
 * @param signs what is in them, a bit for each {@link Sign}
 */
record Told(String register, String id, String member, String text, int signs) {

  /** The same as one field. */
  String path() {
    return register + '.' + id + '.' + member;
  }

  boolean has(Sign sign) {
    return (signs & sign.mask()) != 0;
  }

  boolean isIn(String one) {
    return register.equals(one);
  }

  /** What is told with all these signs, in no order. */
  static List<Told> with(CheckedRecord record, Sign... signs) {
    int wanted = 0;
    for (Sign sign : signs) {
      wanted |= sign.mask();
    }
    List<Told> found = new ArrayList<>();
    for (Told told : record.reading(All.class, of -> new All(of.document())).told) {
      if ((told.signs & wanted) == wanted) {
        found.add(told);
      }
    }
    return found;
  }

  /** Every text that has a sign. */
  private static final class All {

    private final List<Told> told = new ArrayList<>();
    private final int[] systems;

    private All(HandoffDocument document) {
      systems =
          document.integrations().values().stream()
              .map(integration -> Written.alias(integration.system()))
              .filter(alias -> alias != null)
              .mapToInt(String::hashCode)
              .distinct()
              .toArray();
      document
          .answers()
          .forEach(
              (id, answer) -> {
                if (answer.status() != Status.UNKNOWN) {
                  add("answers", id, "customerFact", answer.customerFact());
                }
              });
      document
          .scopeItems()
          .forEach(
              (id, item) -> {
                add("scopeItems", id, "name", item.name());
                add("scopeItems", id, "definition", item.definition());
              });
      document
          .exclusions()
          .forEach(
              (id, out) -> {
                add("exclusions", id, "name", out.name());
                add("exclusions", id, "reason", out.reason());
              });
      document
          .limits()
          .forEach(
              (id, limit) -> {
                add("limits", id, "name", limit.name());
                add("limits", id, "note", limit.note());
              });
      document.promises().forEach((id, promise) -> add("promises", id, "text", promise.text()));
      document
          .milestones()
          .forEach(
              (id, milestone) -> {
                add("milestones", id, "name", milestone.name());
                add("milestones", id, "reason", milestone.reason());
              });
      document
          .customerInputs()
          .forEach((id, input) -> add("customerInputs", id, "name", input.name()));
      document
          .dataSources()
          .forEach(
              (id, source) -> {
                add("dataSources", id, "accessMethod", source.accessMethod());
                add("dataSources", id, "readinessNotes", source.readinessNotes());
                add("dataSources", id, "limits", source.limits());
              });
      document
          .integrations()
          .forEach(
              (id, integration) -> {
                add("integrations", id, "objects", integration.objects());
                add("integrations", id, "failureHandling", integration.failureHandling());
              });
      document
          .load()
          .forEach((id, entry) -> add("load", id, "busiestAction", entry.busiestAction()));
      document
          .securityAsks()
          .forEach(
              (id, ask) -> {
                if (ask.status() != Status.UNKNOWN) {
                  add("securityAsks", id, "detail", ask.detail());
                }
              });
      document
          .setupItems()
          .forEach(
              (id, item) -> {
                add("setupItems", id, "name", item.name());
                add("setupItems", id, "detail", item.detail());
              });
      document
          .phases()
          .forEach(
              (id, phase) -> {
                add("phases", id, "name", phase.name());
                add("phases", id, "entryCondition", phase.entryCondition());
              });
      document.questions().forEach((id, question) -> add("questions", id, "text", question.text()));
      document
          .risks()
          .forEach(
              (id, risk) -> {
                add("risks", id, "text", risk.text());
                add("risks", id, "response", risk.response());
              });
      document
          .assumptions()
          .forEach((id, assumption) -> add("assumptions", id, "text", assumption.text()));
      document
          .dependencies()
          .forEach((id, dependency) -> add("dependencies", id, "text", dependency.text()));
      document
          .decisions()
          .forEach(
              (id, decision) -> {
                add("decisions", id, "text", decision.text());
                add("decisions", id, "effect", decision.effect());
              });
    }

    private void add(String register, String id, String member, @Nullable String text) {
      int signs = text == null ? 0 : Sign.in(text, systems);
      if (text != null && signs != 0) {
        told.add(new Told(register, id, member, text, signs));
      }
    }
  }
}
