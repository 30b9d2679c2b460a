package io.handoff.local;

/** What can be reached on this machine, and where if nobody says otherwise. */
enum Part {
  POSTGRES("PostgreSQL 18", "postgres", 15432),
  KAFKA("Kafka 4.1", "kafka", 19092),
  KEYCLOAK("Keycloak 26", "keycloak", 8180),
  SMTP("mail catcher (SMTP)", "smtp", 1025),
  MAIL_PAGE("mail catcher", "mail", 8025),
  DEALS("deals-service", "deals", 8081),
  REVIEW("review-service", "review", 8082),
  NOTIFICATION("notification-service", "notification", 8083);

  private final String label;
  private final String key;
  private final int defaultPort;

  Part(String label, String key, int defaultPort) {
    this.label = label;
    this.key = key;
    this.defaultPort = defaultPort;
  }

  /** What people call it. */
  String label() {
    return label;
  }

  /** Its short name, in file names and properties. */
  String key() {
    return key;
  }

  /** Where it listens unless its property is set. */
  int defaultPort() {
    return defaultPort;
  }

  /** The system property that moves it to another port. */
  String property() {
    return "handoff.port." + key;
  }
}
