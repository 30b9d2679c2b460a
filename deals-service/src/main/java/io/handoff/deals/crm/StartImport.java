package io.handoff.deals.crm;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;

/** Takes a file in: its rows are kept, and judged afterwards. */
@ApplicationScoped
public class StartImport {

  private final Mappings mappings;
  private final DealImports imports;
  private final ImportRows rows;
  private final Clock clock;

  StartImport(Mappings mappings, DealImports imports, ImportRows rows, Clock clock) {
    this.mappings = mappings;
    this.imports = imports;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Keeps the rows of a file.
   *
   * @throws io.handoff.chassis.problem.Refused when there is no such mapping, or the file cannot be
   *     read; nothing of it is kept then
   */
  @Transactional
  public DealImport start(Actor actor, ImportOrder order, InputStream file) {
    ColumnMapping mapping = mappings.named(order.mapping()).in(order.currency());
    DealImport started =
        new DealImport(UuidCreator.getTimeOrderedEpoch(), order, mapping, actor, clock.instant());
    imports.persistAndFlush(started);
    try (CsvTable table = CsvTable.open(file, mapping.columns())) {
      rows.keep(started.id(), table);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return started;
  }
}
