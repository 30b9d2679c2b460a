package io.handoff.deals.crm;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads imports: whoever sent a file sees what came of it, and so do managers. */
@ApplicationScoped
public class ReadImports {

  private final DealImports imports;
  private final ImportRows rows;

  ReadImports(DealImports imports, ImportRows rows) {
    this.imports = imports;
    this.rows = rows;
  }

  /** One import; refused as not found when it is not the caller's to see. */
  public DealImport named(Actor actor, UUID id) {
    return imports
        .findByIdOptional(id)
        .filter(found -> found.isOf(actor) || actor.is("manager"))
        .orElseThrow(
            () ->
                new Refused(
                    ImportProblem.NOT_FOUND,
                    "It does not exist, or is not yours to see. Check the id."));
  }

  /** How far an import is. */
  public ImportCounts counts(DealImport of) {
    return rows.counts(of.id());
  }

  /**
   * A page of its rows in the order of the file.
   *
   * @param after the row the page before ended with; 0 for the first
   */
  public List<ImportRow> rows(DealImport of, @Nullable Verdict verdict, int after, int limit) {
    return rows.page(of.id(), verdict, after, limit);
  }
}
