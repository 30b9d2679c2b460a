package io.handoff.notification.smtp;

/**
 * How an attempt to send a mail ended.
 *
 * @param outcome what it means for the mail
 * @param reason in a few words, with no address in them
 */
public record SendResult(Outcome outcome, String reason) {

  /** What a result means for the mail and for those behind it. */
  public enum Outcome {
    /** The server has it. */
    ACCEPTED,
    /** The server will never take this mail for this person. */
    REFUSED,
    /** The server asks to try this mail again later. */
    DEFERRED,
    /** The connection broke; whether the server took the mail before is not known. */
    UNCERTAIN,
    /** There is no server to talk to: no mail can be sent now. */
    UNREACHABLE,
    /** The server does not accept us as a sender: no mail can be sent until a person mends it. */
    MISCONFIGURED,
    /** There was no time to try it. */
    NOT_TRIED
  }

  static SendResult accepted() {
    return new SendResult(Outcome.ACCEPTED, "accepted");
  }

  /** A mail whose sender gives it back. */
  public static SendResult notTried(String reason) {
    return new SendResult(Outcome.NOT_TRIED, reason);
  }
}
