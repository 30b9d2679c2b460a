package io.handoff.deals.crm;

/** What a cell of a row says. */
enum Cell {
  DEAL_ID(true),
  NAME(true),
  CUSTOMER(true),
  STAGE(true),
  CLOSE_DATE(false),
  AMOUNT(false),
  CURRENCY(false),
  OWNER(false),
  OWNER_EMAIL(false);

  private final boolean required;

  Cell(boolean required) {
    this.required = required;
  }

  boolean isRequired() {
    return required;
  }
}
