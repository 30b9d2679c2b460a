package io.handoff.notification.message;

/** Why somebody gets a message. */
public enum Role {
  /** Decides. */
  REVIEWER("reviewer", "you are the reviewer of %s"),
  /** Decides in the reviewer's place. */
  STAND_IN("reviewer", "you stand in for the reviewer of %s"),
  /** Decided until somebody else took over. */
  FORMER_REVIEWER("reviewer", "you were the reviewer of %s"),
  /** Decided in the reviewer's place until somebody else took over. */
  FORMER_STAND_IN("reviewer", "you stood in for the reviewer of %s"),
  /** Has decided. */
  DECIDER("reviewer", "you decided on %s"),
  /** Decides in the place of who is away, on whatever comes. */
  COVERING("reviewer", "you stand in for somebody who is away"),
  /** Did so until now. */
  COVERED_BEFORE("reviewer", "you stood in for somebody who was away"),
  /** Was away. */
  BACK("reviewer", "somebody stood in for you"),
  /** Was asked for advice. */
  ADVISER("adviser", "you were asked about %s"),
  /** Gives it in the place of who was asked and is away. */
  ADVISING("adviser", "you stand in for somebody who was asked about %s"),
  /** Asked for advice. */
  ASKER("adviser", "you asked somebody about %s"),
  /** Answers for the deal in sales. */
  SALES_OWNER("owner", "you are the sales owner of %s"),
  /** Answers for the deal in engineering. */
  ENGINEERING_OWNER("owner", "you are the engineering owner of %s"),
  /** Is told when a decision is late. */
  MANAGER("manager", "you are told about late decisions, and %s waits for one"),
  /** Has said something on the fields at hand. */
  PARTICIPANT("participant", "you have commented on %s"),
  /** Answers for a date. */
  DATE_CHECKER("reviewer", "you are asked about a date of %s"),
  /** Is told when an answer about a date is late. */
  DATE_MANAGER("manager", "you are told about late answers, and %s waits for one"),
  /** Sees to what is open. */
  ASKED("owner", "you see to what is due in %s"),
  /** Answers for a deal that has no handoff yet. */
  DEAL_OWNER("owner", "you own the deal %s");

  private final String reason;
  private final String words;

  Role(String reason, String words) {
    this.reason = reason;
    this.words = words;
  }

  /** Whether whoever has it decides. */
  public boolean decides() {
    return this == REVIEWER || this == STAND_IN;
  }

  /** The value that mail filters sort by. */
  public String reason() {
    return reason;
  }

  /** Why, in words: "you are the reviewer of HO-1001". */
  String because(String number) {
    return String.format(words, number);
  }
}
