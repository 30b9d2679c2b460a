package io.handoff.check;

import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;

/** An unknown with an owner and a day by which it will be known: an honest answer. */
public final class Unknown {

  private Unknown() {}

  /** Whether nothing more is asked of a statement until that day. */
  public static boolean isHonest(Statement statement) {
    return statement.status() == Status.UNKNOWN
        && Said.someone(statement.owner())
        && statement.followUpDate() != null;
  }
}
