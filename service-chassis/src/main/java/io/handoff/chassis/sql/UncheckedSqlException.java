package io.handoff.chassis.sql;

import java.sql.SQLException;

/** A statement failed; rolls the transaction back and keeps the SQL state in its cause. */
public final class UncheckedSqlException extends RuntimeException {

  /**
   * A failure.
   *
   * @param what what could not be done
   * @param cause the failure with its SQL state
   */
  public UncheckedSqlException(String what, SQLException cause) {
    super(what, cause);
  }
}
