package io.handoff.notification.message;

/** Why somebody gets a message. */
public enum Role {
  /** Decides. */
  REVIEWER("reviewer", "the reviewer of"),
  /** Answers for the deal in sales. */
  SALES_OWNER("owner", "the sales owner of"),
  /** Answers for the deal in engineering. */
  ENGINEERING_OWNER("owner", "the engineering owner of"),
  /** Is told when a decision is late. */
  MANAGER("manager", "the manager who is told when a decision is late, here on");

  private final String reason;
  private final String words;

  Role(String reason, String words) {
    this.reason = reason;
    this.words = words;
  }

  /** The value that mail filters sort by. */
  public String reason() {
    return reason;
  }

  /** Ends the sentence that begins "You are", before the handoff's number. */
  public String words() {
    return words;
  }
}
