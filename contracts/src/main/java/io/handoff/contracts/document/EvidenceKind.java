package io.handoff.contracts.document;

/** Where the proof behind an answer stands. */
public enum EvidenceKind {
  /** The latest proposal. */
  PROPOSAL,
  /** The approved scope paper. */
  SCOPE_PAPER,
  /** A call note that the customer reviewed. */
  REVIEWED_CALL_NOTE,
  /** The signed deal. */
  SIGNED_DEAL,
  /** What a CRM exported: what sales entered there, never proof. */
  CRM_EXPORT,
  /** A chat message: never proof. */
  CHAT,
  /** Somebody remembers: never proof. */
  MEMORY
}
