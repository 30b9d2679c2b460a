package io.handoff.deals.deal;

/** How far a sale has come, in the order in which sales come along. */
public enum DealStage {
  /** Nobody knows yet whether it fits. */
  QUALIFYING,
  /** What the customer needs is known: the draft begins. */
  DISCOVERY_DONE,
  /** A proposal is written or sent. */
  PROPOSAL,
  /** Terms are talked about. */
  NEGOTIATION,
  /** The contract is with the lawyers. */
  LEGAL,
  /** The order is with the customer's buyers. */
  PROCUREMENT,
  /** It is signed. */
  SIGNED,
  /** There will be no sale. */
  LOST;

  /** Whether a deal at this stage should have its handoff. */
  public boolean takesHandoff() {
    return this != QUALIFYING && this != LOST;
  }

  /** Whether the scope should have been settled by now, because the contract is being made. */
  public boolean isContracting() {
    return this == LEGAL || this == PROCUREMENT || this == SIGNED;
  }
}
