package io.handoff.deals.action;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Condition;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Keeps no condition, for tests without a database. */
public final class ForgottenConditions extends ConditionActions {

  /** Needs nothing. */
  public ForgottenConditions(DataSource none) {
    super(none);
  }

  @Override
  public void replace(
      UUID handoffId, List<Condition> conditions, Supplier<HandoffDocument> document) {
    // Nobody asks for them.
  }
}
