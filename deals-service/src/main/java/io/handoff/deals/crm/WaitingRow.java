package io.handoff.deals.crm;

import java.util.Map;

/**
 * A row that waits for its verdict.
 *
 * @param number as a spreadsheet counts
 * @param dealId id of the deal in the CRM
 * @param cells what it says
 * @param firstNumber the first row of the file that tells of this deal
 */
record WaitingRow(int number, String dealId, Map<Cell, String> cells, int firstNumber) {}
