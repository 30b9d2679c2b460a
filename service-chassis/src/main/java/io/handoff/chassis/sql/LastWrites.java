package io.handoff.chassis.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Statements that nothing in their own transaction waits for. They go to the database together, in
 * one round trip and in their order, right before the commit; when one fails, nothing is committed.
 * Those that lock what many transactions write to come after all others, in one order everywhere,
 * so that no two transactions wait for each other.
 */
@ApplicationScoped
public class LastWrites {

  /** The driver keeps a plan for each sequence of statements: there should be few of them. */
  private static final int STATEMENTS_IN_ONE_TRIP = 8;

  private final AgroalDataSource database;
  private final TransactionSynchronizationRegistry transactions;

  LastWrites(AgroalDataSource database, TransactionSynchronizationRegistry transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  /**
   * Adds a statement to those that wait for the end of the transaction at hand.
   *
   * @param statement one statement, with a question mark for each parameter
   * @param parameters what stands for the question marks
   * @throws IllegalStateException outside a transaction
   */
  public void add(String statement, @Nullable Object... parameters) {
    add(new Write("", statement, parameters));
  }

  /**
   * Adds a statement that locks a row which other transactions at the same time may lock too. It
   * comes after all that lock none, and those in the order of the names of what they lock.
   *
   * @param locked name of what it locks, the same in every transaction
   * @param statement one statement, with a question mark for each parameter
   * @param parameters what stands for the question marks
   * @throws IllegalStateException outside a transaction
   */
  public void addLocking(String locked, String statement, @Nullable Object... parameters) {
    add(new Write(locked, statement, parameters));
  }

  private void add(Write write) {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("a last write belongs to a transaction");
    }
    Waiting waiting = (Waiting) transactions.getResource(Waiting.class);
    if (waiting == null) {
      waiting = new Waiting();
      transactions.putResource(Waiting.class, waiting);
      transactions.registerInterposedSynchronization(waiting);
    }
    waiting.writes.add(write);
  }

  private record Write(String locked, String statement, @Nullable Object[] parameters) {}

  private final class Waiting implements Synchronization {

    private final List<Write> writes = new ArrayList<>();

    /** What is added later, by the session when it flushes itself, waits for a turn of its own. */
    @Override
    public void beforeCompletion() {
      transactions.putResource(Waiting.class, null);
      writes.sort(Comparator.comparing(Write::locked));
      try (Connection connection = database.getConnection()) {
        for (int from = 0; from < writes.size(); from += STATEMENTS_IN_ONE_TRIP) {
          int to = Math.min(from + STATEMENTS_IN_ONE_TRIP, writes.size());
          run(connection, writes.subList(from, to));
        }
      } catch (SQLException failed) {
        throw new UncheckedSqlException("could not write what a transaction ends with", failed);
      }
    }

    private void run(Connection connection, List<Write> trip) throws SQLException {
      String statements = trip.stream().map(Write::statement).collect(Collectors.joining(";\n"));
      try (PreparedStatement together = connection.prepareStatement(statements)) {
        int position = 1;
        for (Write write : trip) {
          for (Object parameter : write.parameters()) {
            together.setObject(position++, parameter);
          }
        }
        together.execute();
      }
    }

    @Override
    public void afterCompletion(int status) {
      // Everything is written before the commit, or undone with it.
    }
  }
}
