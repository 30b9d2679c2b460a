package io.handoff.chassis.problem;

/** Problems that every service can answer with. */
public enum CommonProblem implements ProblemType {
  /** The body is not readable JSON. */
  MALFORMED_JSON("malformed-json", "The body is not readable JSON", RefusalKind.MALFORMED),
  /** A parameter is not readable. */
  MALFORMED_PARAMETER("malformed-parameter", "A parameter is not readable", RefusalKind.MALFORMED),
  /** Some fields are wrong. */
  INVALID_INPUT("invalid-input", "Some fields are wrong", RefusalKind.INVALID),
  /** The body is larger than allowed. */
  BODY_TOO_LARGE("body-too-large", "The body is larger than allowed", RefusalKind.TOO_LARGE),
  /** Say which version you are changing. */
  VERSION_MISSING(
      "if-match-missing", "Say which version you are changing", RefusalKind.VERSION_MISSING),
  /** Somebody changed it since you read it. */
  VERSION_STALE(
      "if-match-stale", "Somebody changed it since you read it", RefusalKind.VERSION_STALE),
  /** Somebody changed it at the same moment. */
  CONCURRENT_CHANGE(
      "concurrent-change", "Somebody changed it at the same moment", RefusalKind.WRONG_STATE),
  /** This Idempotency-Key was used for another request. */
  IDEMPOTENCY_KEY_REUSED(
      "idempotency-key-reused",
      "This Idempotency-Key was used for another request",
      RefusalKind.INVALID),
  /** As many of these run as may at a time. */
  TOO_MANY_AT_ONCE("too-many-at-once", "As many of these run as may at a time", RefusalKind.BUSY);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  CommonProblem(String slug, String title, RefusalKind kind) {
    this.slug = slug;
    this.title = title;
    this.kind = kind;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
