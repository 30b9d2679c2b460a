package io.handoff.chassis.sql;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.HashSet;
import java.util.Set;

/** Tells a fault of the infrastructure, which passes, from a fault of the input, which does not. */
public final class Transience {

  /** SQL state classes of connections, resources, locks, operators and the system. */
  private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "55", "57", "58", "XX");

  private Transience() {}

  /** Whether the same work may succeed later, unchanged. */
  public static boolean isTransient(Throwable failure) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
      if (cause instanceof SQLTransientException
          || cause instanceof SQLRecoverableException
          || cause instanceof IOException
          || cause instanceof SystemException
          || cause instanceof RollbackException && cause.getCause() == null
          || cause instanceof OptimisticLockException
          || cause instanceof SQLException sql && passes(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean passes(SQLException failure) {
    String state = failure.getSQLState();
    // A pool that could not hand out a connection in time gives no state.
    return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
  }
}
