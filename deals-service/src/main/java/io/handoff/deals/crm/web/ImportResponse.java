package io.handoff.deals.crm.web;

import io.handoff.deals.crm.DealImport;
import io.handoff.deals.crm.ImportCounts;
import io.handoff.deals.crm.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param id its id
 * @param file the name of the file
 * @param dryRun whether it only tells what would come of each row
 * @param drafts whether deals past discovery get a draft
 * @param state RUNNING, or DONE when every row has its verdict
 * @param rows how many rows the file has, without the header
 * @param waiting how many rows have no verdict yet
 * @param created how many deals are new
 * @param updated how many deals changed
 * @param unchanged of how many deals all was known
 * @param refused how many rows cannot be taken in
 * @param startedAt when it was sent
 * @param endedAt when its last row was judged
 */
public record ImportResponse(
    UUID id,
    String file,
    boolean dryRun,
    boolean drafts,
    State state,
    int rows,
    int waiting,
    int created,
    int updated,
    int unchanged,
    int refused,
    Instant startedAt,
    @Nullable Instant endedAt) {

  /** Whether rows still wait. */
  public enum State {
    /** Rows still wait for their verdict. */
    RUNNING,
    /** Every row has its verdict. */
    DONE
  }

  static ImportResponse from(DealImport shown, ImportCounts counts) {
    return new ImportResponse(
        shown.id(),
        shown.file(),
        shown.isDryRun(),
        shown.drafts(),
        shown.endedAt() == null ? State.RUNNING : State.DONE,
        counts.rows(),
        counts.waiting(),
        counts.of(Verdict.CREATED),
        counts.of(Verdict.UPDATED),
        counts.of(Verdict.UNCHANGED),
        counts.of(Verdict.REFUSED),
        shown.startedAt(),
        shown.endedAt());
  }
}
