package io.handoff.deals.brief;

import io.handoff.contracts.document.Decision;
import io.handoff.contracts.document.DecisionState;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is open, each kind apart; decisions, calls, notices and people. */
final class OpenEntries {

  private final HandoffDocument document;

  OpenEntries(HandoffDocument document) {
    this.document = document;
  }

  List<BriefEntry> questions() {
    List<BriefEntry> entries = new ArrayList<>();
    document
        .questions()
        .forEach(
            (id, question) ->
                entries.add(
                    EntryDraft.titled(question.text(), id)
                        .marked(
                            Words.blank(question.outcome())
                                ? Mark.open("Open")
                                : Mark.settled("Answered"))
                        .says("Answer", question.outcome())
                        .says("Owner", Words.name(question.owner()))
                        .says("Due", Dates.optional(question.dueDate()))
                        .done()));
    return entries;
  }

  List<BriefEntry> risks() {
    List<BriefEntry> entries = new ArrayList<>();
    document
        .risks()
        .forEach(
            (id, risk) ->
                entries.add(
                    EntryDraft.titled(risk.text(), id)
                        .says("What we do", risk.response())
                        .says(
                            "Would cost",
                            Words.joined(
                                ", ",
                                DeliveryEntries.workingDays(risk.impactDays()),
                                Words.money(risk.impactCost())))
                        .says("Owner", Words.name(risk.owner()))
                        .done()));
    return entries;
  }

  List<BriefEntry> assumptions() {
    List<BriefEntry> entries = new ArrayList<>();
    document
        .assumptions()
        .forEach(
            (id, assumption) ->
                entries.add(
                    EntryDraft.titled(assumption.text(), id)
                        .says("Checked by", Words.name(assumption.owner()))
                        .says("Until", Dates.optional(assumption.checkBy()))
                        .done()));
    return entries;
  }

  List<BriefEntry> dependencies() {
    List<BriefEntry> entries = new ArrayList<>();
    document
        .dependencies()
        .forEach(
            (id, dependency) ->
                entries.add(
                    EntryDraft.titled(dependency.text(), id)
                        .marked(
                            dependency.settledOn() == null
                                ? Mark.open("Open")
                                : Mark.settled("Settled " + Words.date(dependency.settledOn())))
                        .says("Owner", Words.name(dependency.owner()))
                        .says("Takes", DeliveryEntries.workingDays(dependency.leadTimeDays()))
                        .says("The other side meets", dependency.cadence())
                        .done()));
    return entries;
  }

  /** Unofficial ones first, because they change nothing yet. */
  List<BriefEntry> decisions() {
    return document.decisions().entrySet().stream()
        .sorted(
            Map.Entry.comparingByValue(
                Comparator.comparing(
                    Decision::state, Comparator.nullsFirst(Comparator.naturalOrder()))))
        .map(decision -> entry(decision.getKey(), decision.getValue()))
        .toList();
  }

  private static BriefEntry entry(String id, Decision decision) {
    return EntryDraft.titled(decision.text(), id)
        .marked(mark(decision.state()))
        .says("Effect", decision.effect())
        .says(
            "Decided by",
            Words.joined(
                ", ", Words.name(decision.decider()), Dates.optional(decision.decidedOn())))
        .detail("Link", decision.link())
        .done();
  }

  private static Mark mark(@Nullable DecisionState state) {
    if (state == null) {
      return Mark.open("Unofficial: changes nothing yet");
    }
    return switch (state) {
      case UNOFFICIAL -> Mark.open("Unofficial: changes nothing yet");
      case OFFICIAL -> Mark.settled("Official");
      case SUPERSEDED -> Mark.settled("Superseded");
    };
  }

  /** The latest first. */
  List<BriefEntry> calls() {
    List<BriefEntry> entries = new ArrayList<>();
    document.calls().values().stream()
        .sorted(
            Comparator.comparing(
                call -> call.heldOn(), Comparator.nullsLast(Comparator.reverseOrder())))
        .forEach(
            call ->
                entries.add(
                    EntryDraft.titled(Dates.optional(call.heldOn()), "A day not said")
                        .says("Summary", call.summary())
                        .detail("Logged by", Words.name(call.loggedBy()))
                        .done()));
    return entries;
  }

  List<BriefEntry> notices() {
    List<BriefEntry> entries = new ArrayList<>();
    document
        .customerNotices()
        .forEach(
            (id, notice) ->
                entries.add(
                    EntryDraft.titled(notice.change(), id)
                        .says(
                            "Told",
                            Words.joined(
                                ", ",
                                Words.joined(
                                    " to ",
                                    Words.name(notice.toldBy()),
                                    Words.name(notice.toldTo())),
                                Dates.optional(notice.toldOn())))
                        .detail("Link", notice.link())
                        .done()));
    return entries;
  }

  List<BriefEntry> people() {
    List<BriefEntry> entries = new ArrayList<>();
    person(entries, "Signs at the customer", document.buyer());
    person(entries, "Contact at the customer", document.contact());
    person(entries, "Decides at the customer", document.decisionMaker());
    person(entries, "Sales owner", document.salesOwner());
    person(entries, "Engineering owner", document.engineeringOwner());
    person(entries, "Final approver", document.finalApprover());
    document.collaborators().values().forEach(one -> person(entries, "May edit too", one));
    return entries;
  }

  private static void person(List<BriefEntry> entries, String part, @Nullable Person person) {
    if (person != null) {
      entries.add(
          EntryDraft.titled(Words.name(person), part)
              .says(part, Words.or(person.email(), "address not said"))
              .done());
    }
  }
}
