package io.handoff.system.suite;

/** One of the three services. */
public enum Service {
  /** Keeps the record. */
  DEALS("deals-service", "deals"),
  /** Checks and decides. */
  REVIEW("review-service", "review"),
  /** Tells people. */
  NOTIFICATION("notification-service", "notification");

  private final String module;
  private final String database;

  Service(String module, String database) {
    this.module = module;
    this.database = database;
  }

  /** Its module, which is its name too. */
  String module() {
    return module;
  }

  /** Its database, and its role there and that role's password. */
  String database() {
    return database;
  }
}
