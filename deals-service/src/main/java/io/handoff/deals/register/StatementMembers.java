package io.handoff.deals.register;

import io.handoff.contracts.document.Statement;

/** What every entry that states something about the customer must say. */
final class StatementMembers {

  private StatementMembers() {}

  static <T extends Statement> Member<T> status() {
    return Member.of(
        "status",
        Statement::status,
        "Say whether the customer confirmed it, you assume it, or it is unknown.");
  }
}
