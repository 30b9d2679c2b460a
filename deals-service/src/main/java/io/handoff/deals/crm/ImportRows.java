package io.handoff.deals.crm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.agroal.api.AgroalDataSource;
import io.handoff.chassis.sql.UncheckedSqlException;
import io.handoff.contracts.document.DocumentJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of imports. */
@ApplicationScoped
class ImportRows {

  private static final TypeReference<EnumMap<Cell, String>> CELLS = new TypeReference<>() {};
  private static final int BATCH = 500;

  private final AgroalDataSource database;

  ImportRows(AgroalDataSource database) {
    this.database = database;
  }

  /** Keeps the rows of a file, a few at a time in memory. */
  void keep(UUID importId, CsvTable table) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO deal_import_row (import_id, number, deal_id, cells, verdict, reason)
                VALUES (?, ?, ?, ?::jsonb, ?, ?)
                """)) {
      int waiting = 0;
      while (table.hasNext()) {
        add(insert, importId, table.next());
        if (++waiting == BATCH) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      insert.executeBatch();
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not keep the rows of an import", failed);
    }
  }

  private static void add(PreparedStatement insert, UUID importId, CsvTable.Row row)
      throws SQLException {
    insert.setObject(1, importId);
    insert.setInt(2, row.number());
    insert.setString(3, row.cells().getOrDefault(Cell.DEAL_ID, ""));
    insert.setString(4, row.complete() ? write(row.cells()) : null);
    insert.setString(5, row.complete() ? null : Verdict.REFUSED.name());
    insert.setString(6, row.complete() ? null : "It has another number of cells than the header.");
    insert.addBatch();
  }

  /** The next rows to judge. */
  List<WaitingRow> waiting(UUID importId, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                """
                SELECT number, deal_id, cells,
                  (SELECT min(f.number) FROM deal_import_row f
                   WHERE f.import_id = r.import_id AND f.deal_id = r.deal_id) AS first
                FROM deal_import_row r
                WHERE import_id = ? AND verdict IS NULL ORDER BY number LIMIT ?
                """)) {
      select.setObject(1, importId);
      select.setInt(2, limit);
      List<WaitingRow> rows = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(
              new WaitingRow(
                  row.getInt(1), row.getString(2), read(row.getString(3)), row.getInt(4)));
        }
      }
      return rows;
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not read the rows of an import", failed);
    }
  }

  /** Keeps the first verdict of each row; what the rows said is not needed any more. */
  void judge(UUID importId, List<ImportRow> judged) {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                """
                UPDATE deal_import_row SET verdict = ?, problem = ?, reason = ?, cells = NULL
                WHERE import_id = ? AND number = ? AND verdict IS NULL
                """)) {
      for (ImportRow row : judged) {
        update.setString(1, row.verdict() == null ? null : row.verdict().name());
        update.setString(2, row.column());
        update.setString(3, row.reason());
        update.setObject(4, importId);
        update.setInt(5, row.number());
        update.addBatch();
      }
      update.executeBatch();
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not keep the verdicts of an import", failed);
    }
  }

  /** How many rows came to what. */
  ImportCounts counts(UUID importId) {
    try (Connection connection = database.getConnection();
        PreparedStatement count =
            connection.prepareStatement(
                """
                SELECT verdict, count(*) FROM deal_import_row WHERE import_id = ? GROUP BY verdict
                """)) {
      count.setObject(1, importId);
      Map<Verdict, Integer> judged = new EnumMap<>(Verdict.class);
      int waiting = 0;
      try (ResultSet row = count.executeQuery()) {
        while (row.next()) {
          if (row.getString(1) == null) {
            waiting = row.getInt(2);
          } else {
            judged.put(Verdict.valueOf(row.getString(1)), row.getInt(2));
          }
        }
      }
      return new ImportCounts(judged, waiting);
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not count the rows of an import", failed);
    }
  }

  /** A page of rows in the order of the file. */
  List<ImportRow> page(UUID importId, @Nullable Verdict verdict, int after, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                """
                SELECT number, deal_id, verdict, problem, reason FROM deal_import_row
                WHERE import_id = ? AND number > ?
                """
                    + (verdict == null ? "" : " AND verdict = ?")
                    + " ORDER BY number LIMIT ?")) {
      int position = 1;
      select.setObject(position++, importId);
      select.setInt(position++, after);
      if (verdict != null) {
        select.setString(position++, verdict.name());
      }
      select.setInt(position, limit);
      List<ImportRow> rows = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          String judged = row.getString(3);
          rows.add(
              new ImportRow(
                  row.getInt(1),
                  row.getString(2),
                  judged == null ? null : Verdict.valueOf(judged),
                  row.getString(4),
                  row.getString(5)));
        }
      }
      return rows;
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not list the rows of an import", failed);
    }
  }

  private static String write(Map<Cell, String> cells) {
    try {
      return DocumentJson.mapper().writeValueAsString(cells);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static Map<Cell, String> read(String cells) {
    try {
      return DocumentJson.mapper().readValue(cells, CELLS);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
