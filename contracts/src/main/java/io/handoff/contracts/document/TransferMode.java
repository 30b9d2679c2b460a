package io.handoff.contracts.document;

/** How data arrives. */
public enum TransferMode {
  /** Through an interface. */
  API,
  /** As an uploaded file. */
  FILE_UPLOAD,
  /** As a report that a person makes. */
  MANUAL_REPORT
}
