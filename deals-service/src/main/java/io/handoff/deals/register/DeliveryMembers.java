package io.handoff.deals.register;

import static io.handoff.deals.register.Member.of;

import io.handoff.contracts.document.Exclusion;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Limit;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.document.Phase;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.ScopeItem;
import io.handoff.contracts.document.SetupItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of scope, promises, dates and work (R19, R21, R22, R27, R28, R55, R79, R80). */
final class DeliveryMembers {

  private static final RegisterMembers<ScopeItem> SCOPE_ITEMS =
      new RegisterMembers<>(
          "scopeItems",
          HandoffDocument::scopeItems,
          List.of(
              of("name", ScopeItem::name, "Say what will be delivered."),
              of(
                  "kind",
                  ScopeItem::kind,
                  "Say which kind it is, such as standard report or custom dashboard."),
              of("quantity", DeliveryMembers::atLeastOne, "Enter how many, from 1."),
              of("definition", ScopeItem::definition, "Say what exactly counts as one.")));

  private static final RegisterMembers<Exclusion> EXCLUSIONS =
      new RegisterMembers<>(
          "exclusions",
          HandoffDocument::exclusions,
          List.of(of("name", Exclusion::name, "Say what is out.")));

  private static final RegisterMembers<Limit> LIMITS =
      new RegisterMembers<>(
          "limits",
          HandoffDocument::limits,
          List.of(
              of("name", Limit::name, "Say what is bounded, such as users or storage."),
              of("amount", Limit::amount, "Enter the bound, or describe it in the note.")
                  .or(limit -> limit.note() != null && !limit.note().isBlank()),
              of("unit", Limit::unit, "Enter the unit of the bound.")
                  .when(limit -> limit.amount() != null)));

  private static final RegisterMembers<Promise> PROMISES =
      new RegisterMembers<>(
          "promises",
          HandoffDocument::promises,
          List.of(
              of("text", Promise::text, "Write down what was said to the customer."),
              of(
                  "kind",
                  Promise::kind,
                  "Say whether it is a commitment, an option that was mentioned, or a request of"
                      + " the customer."),
              of(
                  "label",
                  Promise::label,
                  "Say whether both sides agreed, you assume so, or it is still open."),
              of(
                  "category",
                  Promise::category,
                  "Say what it is about, such as training, import help or a date."),
              of("saidBy", Promise::saidBy, "Name who said it."),
              of("saidOn", Promise::saidOn, "Enter the day it was said."),
              of("saidTo", Promise::saidTo, "Name whom it was said to.")));

  private static final RegisterMembers<Milestone> MILESTONES =
      new RegisterMembers<>(
          "milestones",
          HandoffDocument::milestones,
          List.of(
              of("name", Milestone::name, "Say what happens on this date."),
              of(
                  "reason",
                  Milestone::reason,
                  "Say why the date matters, such as a board meeting or the end of a contract."),
              of(
                      "requestedDate",
                      Milestone::requestedDate,
                      "Enter the day the customer asked for, or the day we promised.")
                  .or(
                      milestone ->
                          milestone.promisedDate() != null || milestone.hardDeadline() != null)));

  private static final RegisterMembers<Phase> PHASES =
      new RegisterMembers<>(
          "phases",
          HandoffDocument::phases,
          List.of(
              of("name", Phase::name, "Say what this phase delivers."),
              of("order", Phase::order, "Enter its place among the phases, from 1."),
              of("entryCondition", Phase::entryCondition, "Say what must hold before it starts."),
              of("start", Phase::start, "Enter the first day it is planned for."),
              of("end", Phase::end, "Enter the last day it is planned for.")));

  private static final RegisterMembers<SetupItem> SETUP_ITEMS =
      new RegisterMembers<>(
          "setupItems",
          HandoffDocument::setupItems,
          List.of(
              of("name", SetupItem::name, "Say which piece of work it is."),
              of(
                  "kind",
                  SetupItem::kind,
                  "Choose which kind of work it is, such as import, field mapping or training."),
              of("size", SetupItem::size, "Guess its size: hours, days or weeks."),
              of(
                  "firstWeek",
                  SetupItem::firstWeek,
                  "Say whether the customer expects it in week one."),
              of("owner", SetupItem::owner, "Name the one person who sees to it."),
              StatementMembers.status()));

  static final List<RegisterMembers<?>> REGISTERS =
      List.of(SCOPE_ITEMS, EXCLUSIONS, LIMITS, PROMISES, MILESTONES, PHASES, SETUP_ITEMS);

  private DeliveryMembers() {}

  private static @Nullable Integer atLeastOne(ScopeItem item) {
    return item.quantity() == null || item.quantity() < 1 ? null : item.quantity();
  }
}
