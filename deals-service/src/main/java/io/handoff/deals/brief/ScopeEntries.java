package io.handoff.deals.brief;

import io.handoff.contracts.document.CustomerApproval;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseKind;
import io.handoff.contracts.document.PromiseLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is in, what is out, within which bounds, and what was promised. */
final class ScopeEntries {

  private static final Comparator<Promise> BINDING_FIRST =
      Comparator.comparing(Promise::kind, Comparator.nullsLast(Comparator.naturalOrder()));

  private ScopeEntries() {}

  static List<BriefEntry> included(HandoffDocument document) {
    List<BriefEntry> entries = new ArrayList<>();
    document
        .scopeItems()
        .forEach(
            (id, item) ->
                entries.add(
                    EntryDraft.titled(item.name(), id)
                        .says(
                            "What", Words.joined(" × ", Words.amount(item.quantity()), item.kind()))
                        .says("Counts as one", item.definition())
                        .says("Phase", phase(document, item.phase()))
                        .done()));
    return entries;
  }

  static List<BriefEntry> excluded(HandoffDocument document) {
    List<BriefEntry> entries = new ArrayList<>();
    document
        .exclusions()
        .forEach(
            (id, exclusion) ->
                entries.add(
                    EntryDraft.titled(exclusion.name(), id)
                        .says("Why", exclusion.reason())
                        .done()));
    String nothing = Dates.confirmed(document.nothingExcluded());
    if (entries.isEmpty() && nothing != null) {
      entries.add(EntryDraft.titled("Nothing is excluded", "").says("Said by", nothing).done());
    }
    return entries;
  }

  static List<BriefEntry> limits(HandoffDocument document) {
    List<BriefEntry> entries = new ArrayList<>();
    document
        .limits()
        .forEach(
            (id, limit) -> {
              String amount = limit.amount() == null ? null : Words.amount(limit.amount());
              entries.add(
                  EntryDraft.titled(limit.name(), id)
                      .says("At most", Words.joined(" ", amount, limit.unit()))
                      .says("Note", limit.note())
                      .done());
            });
    return entries;
  }

  /** The customer's word on scope and success measure; open until all of it is there. */
  static List<BriefEntry> approval(HandoffDocument document) {
    CustomerApproval approval = document.customerApproval();
    if (approval == null) {
      return List.of();
    }
    boolean whole = approval.by() != null && approval.on() != null && !Words.blank(approval.link());
    return List.of(
        EntryDraft.titled("The customer's approval of scope and success measure", "")
            .marked(whole ? Mark.settled("Approved") : Mark.open("Open"))
            .says("Approved by", Words.name(approval.by()))
            .says("On", Dates.optional(approval.on()))
            .detail("Link", approval.link())
            .done());
  }

  /** Commitments first: only they bind. */
  static List<BriefEntry> promises(HandoffDocument document, Audience audience) {
    return document.promises().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(BINDING_FIRST))
        .map(promise -> entry(promise.getKey(), promise.getValue(), audience))
        .toList();
  }

  private static BriefEntry entry(String id, Promise promise, Audience audience) {
    EntryDraft entry =
        EntryDraft.titled(promise.text(), id)
            .marked(mark(promise))
            .says("Kind", Words.joined(", ", kind(promise.kind()), promise.category()));
    if (promise.agreement() != null) {
      entry.says(
          "Agreed by",
          Words.joined(
              ", ",
              Words.name(promise.agreement().customer()),
              Words.name(promise.agreement().ours()),
              Dates.optional(promise.agreement().on())));
    }
    if (promise.saidBy() != null || promise.saidOn() != null) {
      entry.says(
          "Said",
          Words.joined(
              ", ",
              Words.joined(" to ", Words.name(promise.saidBy()), Words.name(promise.saidTo())),
              Dates.optional(promise.saidOn())));
    }
    entry.says("To be settled by", Dates.optional(promise.dueDate()));
    return (audience.isCustomer() ? entry : entry.answeredFor(promise)).done();
  }

  private static @Nullable Mark mark(Promise promise) {
    PromiseLabel label = promise.label();
    if (label == null) {
      return null;
    }
    return switch (label) {
      case CONFIRMED -> Mark.settled("Agreed by both sides");
      case ASSUMED -> Mark.assumed("Assumed");
      case OPEN -> Mark.open("Open");
      case WITHDRAWN -> Mark.settled("Withdrawn");
    };
  }

  private static @Nullable String kind(@Nullable PromiseKind kind) {
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case COMMITMENT -> "A commitment";
      case OPTION_MENTIONED -> "Named as an option, not a commitment";
      case CUSTOMER_REQUEST -> "Asked for by the customer, not a commitment";
    };
  }

  static @Nullable String phase(HandoffDocument document, @Nullable String id) {
    return id == null || !document.phases().containsKey(id)
        ? id
        : Words.or(document.phases().get(id).name(), id);
  }
}
