package io.handoff.deals.crm;

import org.jspecify.annotations.Nullable;

/**
 * A row and what came of it.
 *
 * @param number as a spreadsheet counts, with the header as row 1
 * @param dealId id of the deal in the CRM
 * @param verdict what came of it; null while it waits
 * @param column which column is wrong, when it is refused
 * @param reason why, and what to do
 */
public record ImportRow(
    int number,
    String dealId,
    @Nullable Verdict verdict,
    @Nullable String column,
    @Nullable String reason) {

  static ImportRow judged(WaitingRow row, Verdict verdict) {
    return new ImportRow(row.number(), row.dealId(), verdict, null, null);
  }

  static ImportRow refused(WaitingRow row, @Nullable String column, String reason) {
    return new ImportRow(row.number(), row.dealId(), Verdict.REFUSED, column, reason);
  }
}
