package io.handoff.check.told;

import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseKind;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that is told in words, wherever in the record it stands.
 *
 * @param register where it stands, such as answers
 * @param id the entry of the register
 * @param member the member of the entry, such as customerFact
 * @param text the words
 * @param isMeant whether it tells how things are or will be: no option, no exclusion, and nothing
 *     that is unknown
 * @param signs what is in them, a bit for each {@link Sign}
 */
public record Told(
    String register, String id, String member, String text, boolean isMeant, int signs) {

  /** The same as one field. */
  public String path() {
    return register + '.' + id + '.' + member;
  }

  public boolean has(Sign sign) {
    return (signs & sign.mask()) != 0;
  }

  public boolean has(Sign one, Sign other) {
    return has(one) && has(other);
  }

  public boolean isIn(String one) {
    return register.equals(one);
  }

  public boolean isAnswer(String key) {
    return isIn("answers") && id.equals(key);
  }

  /** What is told with all these signs, in the order of the registers. */
  public static List<Told> with(CheckedRecord record, Sign... signs) {
    int wanted = 0;
    for (Sign sign : signs) {
      wanted |= sign.mask();
    }
    List<Told> found = new ArrayList<>();
    for (Told told : allOf(record).all) {
      if ((told.signs & wanted) == wanted) {
        found.add(told);
      }
    }
    return found;
  }

  /** What tells how things are or will be, in the order of the registers. */
  public static List<Told> meant(CheckedRecord record) {
    return allOf(record).meant;
  }

  private static All allOf(CheckedRecord record) {
    return record.reading(All.class, All::new);
  }

  /** Every text of a record. */
  private static final class All {

    private final List<Told> all = new ArrayList<>();
    private final List<Told> meant = new ArrayList<>();
    private final int[] systems;

    private All(CheckedRecord record) {
      HandoffDocument document = record.document();
      systems =
          Stream.concat(
                  document.integrations().values().stream()
                      .map(one -> SystemAlias.aliases(record, one.system())),
                  document.dataSources().values().stream()
                      .map(one -> SystemAlias.aliases(record, one.name())))
              .flatMap(Set::stream)
              .mapToInt(String::hashCode)
              .distinct()
              .toArray();
      document.answers().forEach(this::addAnswer);
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
                add("exclusions", id, "name", out.name(), false);
                add("exclusions", id, "reason", out.reason(), false);
              });
      document
          .limits()
          .forEach(
              (id, limit) -> {
                add("limits", id, "name", limit.name(), false);
                add("limits", id, "note", limit.note());
              });
      document
          .promises()
          .forEach((id, promise) -> add("promises", id, "text", promise.text(), isMeant(promise)));
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
                add("dataSources", id, "accessMethod", source.accessMethod(), false);
                add("dataSources", id, "readinessNotes", source.readinessNotes(), false);
                add("dataSources", id, "limits", source.limits(), false);
              });
      document
          .integrations()
          .forEach(
              (id, integration) -> {
                add("integrations", id, "objects", integration.objects());
                add("integrations", id, "failureHandling", integration.failureHandling(), false);
              });
      document
          .load()
          .forEach((id, entry) -> add("load", id, "busiestAction", entry.busiestAction(), false));
      document.securityAsks().forEach(this::addAsk);
      document
          .setupItems()
          .forEach(
              (id, item) -> {
                boolean known = item.status() != Status.UNKNOWN;
                add("setupItems", id, "name", item.name(), known);
                add("setupItems", id, "detail", item.detail(), known);
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

    private static boolean isMeant(Promise promise) {
      return promise.kind() == PromiseKind.COMMITMENT
          && promise.label() != PromiseLabel.WITHDRAWN
          && promise.status() != Status.UNKNOWN;
    }

    private void addAnswer(String id, Answer answer) {
      if (answer.status() != Status.UNKNOWN) {
        add("answers", id, "customerFact", answer.customerFact());
      }
      answer
          .segments()
          .forEach(
              (name, segment) -> {
                if (segment.status() != Status.UNKNOWN) {
                  String member = "segments." + name + ".customerFact";
                  add("answers", id, member, segment.customerFact());
                }
              });
    }

    private void addAsk(String id, SecurityAsk ask) {
      if (ask.status() != Status.UNKNOWN) {
        add("securityAsks", id, "detail", ask.detail(), !Boolean.FALSE.equals(ask.wanted()));
      }
    }

    private void add(String register, String id, String member, @Nullable String text) {
      add(register, id, member, text, true);
    }

    private void add(
        String register, String id, String member, @Nullable String text, boolean isMeant) {
      if (text != null && !text.isBlank()) {
        Told told = new Told(register, id, member, text, isMeant, Sign.in(text, systems));
        all.add(told);
        if (isMeant) {
          meant.add(told);
        }
      }
    }
  }
}
