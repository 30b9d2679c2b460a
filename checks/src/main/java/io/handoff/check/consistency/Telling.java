package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseKind;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.document.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of the record that tells how things are or will be: no option, no exclusion, and nothing
 * that is marked as unknown.
 *
 * @param path where it stands
 * @param text the words
 * @param cues what it has of the cues, one bit each
 */
record Telling(String path, String text, int cues) {

  /** All of a record, in the order of its registers. */
  static List<Telling> allOf(CheckedRecord record) {
    return record.reading(All.class, of -> new All(read(of.document()))).tellings;
  }

  private record All(List<Telling> tellings) {}

  /** Whether it may tell of what both are signs of. */
  boolean has(Cue one, Cue other) {
    int both = one.bit() | other.bit();
    return (cues & both) == both;
  }

  boolean has(Cue one) {
    return (cues & one.bit()) != 0;
  }

  private static List<Telling> read(HandoffDocument document) {
    List<Telling> all = new ArrayList<>();
    document.answers().forEach((key, answer) -> addAnswer("answers." + key, answer, all));
    document
        .scopeItems()
        .forEach(
            (id, item) -> {
              add("scopeItems." + id + ".name", item.name(), all);
              add("scopeItems." + id + ".definition", item.definition(), all);
            });
    document.limits().forEach((id, limit) -> add("limits." + id + ".note", limit.note(), all));
    document
        .promises()
        .forEach(
            (id, promise) -> {
              if (isMeant(promise)) {
                add("promises." + id + ".text", promise.text(), all);
              }
            });
    document
        .milestones()
        .forEach(
            (id, milestone) -> {
              add("milestones." + id + ".name", milestone.name(), all);
              add("milestones." + id + ".reason", milestone.reason(), all);
            });
    document
        .customerInputs()
        .forEach((id, input) -> add("customerInputs." + id + ".name", input.name(), all));
    document
        .integrations()
        .forEach((id, one) -> add("integrations." + id + ".objects", one.objects(), all));
    document
        .securityAsks()
        .forEach(
            (id, ask) -> {
              if (ask.status() != Status.UNKNOWN && !Boolean.FALSE.equals(ask.wanted())) {
                add("securityAsks." + id + ".detail", ask.detail(), all);
              }
            });
    document
        .setupItems()
        .forEach(
            (id, item) -> {
              if (item.status() != Status.UNKNOWN) {
                add("setupItems." + id + ".name", item.name(), all);
                add("setupItems." + id + ".detail", item.detail(), all);
              }
            });
    document
        .phases()
        .forEach(
            (id, phase) -> {
              add("phases." + id + ".name", phase.name(), all);
              add("phases." + id + ".entryCondition", phase.entryCondition(), all);
            });
    document
        .questions()
        .forEach((id, question) -> add("questions." + id + ".text", question.text(), all));
    document
        .risks()
        .forEach(
            (id, risk) -> {
              add("risks." + id + ".text", risk.text(), all);
              add("risks." + id + ".response", risk.response(), all);
            });
    document
        .assumptions()
        .forEach((id, assumption) -> add("assumptions." + id + ".text", assumption.text(), all));
    document
        .dependencies()
        .forEach((id, dependency) -> add("dependencies." + id + ".text", dependency.text(), all));
    document
        .decisions()
        .forEach(
            (id, decision) -> {
              add("decisions." + id + ".text", decision.text(), all);
              add("decisions." + id + ".effect", decision.effect(), all);
            });
    return List.copyOf(all);
  }

  private static boolean isMeant(Promise promise) {
    return promise.kind() == PromiseKind.COMMITMENT
        && promise.label() != PromiseLabel.WITHDRAWN
        && promise.status() != Status.UNKNOWN;
  }

  private static void addAnswer(String path, Answer answer, List<Telling> all) {
    if (answer.status() != Status.UNKNOWN) {
      add(path + ".customerFact", answer.customerFact(), all);
    }
    answer
        .segments()
        .forEach(
            (id, segment) -> {
              if (segment.status() != Status.UNKNOWN) {
                add(path + ".segments." + id + ".customerFact", segment.customerFact(), all);
              }
            });
  }

  private static void add(String path, @Nullable String text, List<Telling> all) {
    if (text != null && !text.isBlank()) {
      all.add(new Telling(path, text, Cue.in(text)));
    }
  }
}
