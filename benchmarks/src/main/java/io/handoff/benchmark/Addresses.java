package io.handoff.benchmark;

import java.net.URI;

/**
 * Where the suite is; each can be set as a system property of the same name.
 *
 * @param deals deals-service
 * @param review review-service
 * @param notification notification-service
 * @param keycloak Keycloak
 * @param mail the page of the mail catcher
 * @param database the database of deals-service
 */
record Addresses(URI deals, URI review, URI notification, URI keycloak, URI mail, String database) {

  /** Those of the suite on this machine, unless a property says otherwise. */
  static Addresses fromProperties() {
    return new Addresses(
        uri("handoff.deals", "http://localhost:8081"),
        uri("handoff.review", "http://localhost:8082"),
        uri("handoff.notification", "http://localhost:8083"),
        uri("handoff.keycloak", "http://localhost:8180"),
        uri("handoff.mail", "http://localhost:8025"),
        System.getProperty(
            "handoff.database",
            "jdbc:postgresql://localhost:15432/deals?user=deals&password=deals"));
  }

  private static URI uri(String name, String fallback) {
    return URI.create(System.getProperty(name, fallback));
  }
}
