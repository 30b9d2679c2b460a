package io.handoff.benchmark.finding;

import io.handoff.deals.deal.DealStage;
import io.handoff.deals.handoff.HandoffFilter;
import io.handoff.deals.handoff.HandoffState;
import io.handoff.deals.handoff.Turn;
import org.jspecify.annotations.Nullable;

/** What is looked for, from the first page to searches of every kind. */
enum Filters {
  ALL("first page", null, null, null, null, null),
  STATE("state, 3 in 100", null, HandoffState.SUBMITTED, null, null, null),
  OWNER("owner, 1 in 50", null, null, null, Handoffs.OWNER, null),
  STATE_AND_OWNER("state and owner", null, HandoffState.DRAFT, null, Handoffs.OWNER, null),
  CUSTOMER("customer, 1 in 500", null, null, null, null, Handoffs.CUSTOMER),
  CUSTOMER_AND_STATE(
      "customer and state", null, HandoffState.CLOSED, null, null, Handoffs.CUSTOMER),
  COMMON_WORD("a word in 1 of 10", "reporting", null, null, null, null),
  COMMON_WORD_AND_STATE(
      "a word in 1 of 10, and state", "reporting", HandoffState.CLOSED, null, null, null),
  START_OF_WORD("the start of that word", "report", null, null, null, null),
  TWO_WORDS("two words, each in 1 of 10", "reporting dashboard", null, null, null, null),
  CUSTOMERS_NAME("a word in 1 of 500", "harbour007", null, null, null, null),
  LESS_COMMON_WORD("a word in 1 of 100", "depot", null, null, null, null),
  RARE_WORD("a word in 5 records, however many there are", "zephyr", null, null, null, null),
  NUMBER("a number", "D-4711", null, null, null, null),
  NO_SUCH_WORD("a word that is nowhere", "nowhere", null, null, null, null),
  TURN("turn of sales, 8 in 100", null, null, Turn.SALES, null, null),
  MINE("my turn", null, null, null, null, null) {
    @Override
    HandoffFilter filter() {
      return new HandoffFilter(
          null, null, null, Handoffs.OWNER, null, null, null, null, null, null, null);
    }
  },
  STARTED_BY("what a portal started, 1 in 50", null, null, null, null, null) {
    @Override
    HandoffFilter filter() {
      return new HandoffFilter(
          null, null, null, null, null, null, null, null, null, null, Handoffs.OWNER);
    }
  },
  STAGE("stage of the deal, 1 in 8", null, null, null, null, null) {
    @Override
    HandoffFilter filter() {
      return new HandoffFilter(
          null, null, null, null, null, null, null, DealStage.LEGAL, null, null, null);
    }
  };

  private final String name;
  private final HandoffFilter filter;

  Filters(
      String name,
      @Nullable String words,
      @Nullable HandoffState state,
      @Nullable Turn turn,
      @Nullable String owner,
      @Nullable String customer) {
    this.name = name;
    this.filter =
        new HandoffFilter(words, state, turn, null, owner, customer, null, null, null, null, null);
  }

  HandoffFilter filter() {
    return filter;
  }

  @Override
  public String toString() {
    return name;
  }
}
