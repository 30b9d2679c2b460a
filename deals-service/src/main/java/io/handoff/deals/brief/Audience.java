package io.handoff.deals.brief;

/** Who reads a brief. */
public enum Audience {
  /** Sales and engineering: everything, facts and assumptions side by side. */
  INTERNAL("The customer said"),
  /** The customer: what {@link CustomerView} shows, and nothing else. */
  CUSTOMER("You said");

  private final String factLabel;

  Audience(String factLabel) {
    this.factLabel = factLabel;
  }

  /** What stands before a customer's fact. */
  String factLabel() {
    return factLabel;
  }

  boolean isCustomer() {
    return this == CUSTOMER;
  }
}
