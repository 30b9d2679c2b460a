package io.handoff.check.evidence;

import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;

/** What counts as confirmed: a statement by its status, a promise by its label too. */
final class Confirmed {

  private Confirmed() {}

  static boolean is(Statement statement) {
    return statement.status() == Status.CONFIRMED
        || (statement instanceof Promise promise && promise.label() == PromiseLabel.CONFIRMED);
  }
}
