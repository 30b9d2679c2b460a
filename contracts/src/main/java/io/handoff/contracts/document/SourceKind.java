package io.handoff.contracts.document;

/** What the data comes from. */
public enum SourceKind {
  /** A database. */
  DATABASE,
  /** A CSV export of a finance system. */
  FINANCE_CSV,
  /** An export of a CRM system. */
  CRM_EXPORT,
  /** A spreadsheet kept by people. */
  SPREADSHEET,
  /** A vendor's interface. */
  VENDOR_API,
  /** Something else, said in the notes. */
  OTHER
}
