package io.handoff.deals.handoff;

/** What an answer about a date did to the record. */
public enum DateCheckOutcome {
  /** The date says who in delivery checked it, and when. */
  STAMPED("The date says now who in delivery checked it."),
  /** Delivery sees no day or range yet. */
  NOT_YET("There is nothing to promise yet, so the date stays as it is."),
  /** The answer is about another day than the record asks for now. */
  DATE_CHANGED("The requested date changed since, so nothing was entered. Ask about the new one."),
  /** What is promised already goes further than the answer. */
  PROMISE_DIFFERS("The record promises another date than delivery answered. Change it, then ask."),
  /** The record was sent for review since, or has gone further. */
  NOT_WITH_SALES("The record was no longer with sales, so nothing was entered."),
  /** Sales had taken the question back. */
  WITHDRAWN("The question had been taken back, so nothing was entered.");

  private final String words;

  DateCheckOutcome(String words) {
    this.words = words;
  }

  /** The same in a sentence. */
  public String words() {
    return words;
  }
}
