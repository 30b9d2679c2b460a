package io.handoff.embedded;

import java.nio.file.Path;

/**
 * How an {@link EmbeddedKeycloak} is to run.
 *
 * @param distribution the unpacked distribution
 * @param realm the realm file to import, if the realm is not in the database yet
 * @param directory where its database is kept
 * @param port where it listens on localhost; 0 for any free port
 * @param log file for what it prints
 */
public record KeycloakSettings(Path distribution, Path realm, Path directory, int port, Path log) {

  /** The distribution and the realm file of the checkout around this JVM, on any port. */
  public static KeycloakSettings ofCheckout(Path directory) {
    return of(Checkout.find(), directory);
  }

  /** The distribution and the realm file of this checkout, on any port. */
  public static KeycloakSettings of(Checkout checkout, Path directory) {
    return new KeycloakSettings(
        checkout.keycloak(),
        checkout.path("deploy/keycloak/handoff-realm.json"),
        directory,
        0,
        directory.resolve("keycloak.log"));
  }

  /** The same on a fixed port. */
  public KeycloakSettings withPort(int port) {
    return new KeycloakSettings(distribution, realm, directory, port, log);
  }

  /** The same with its log in another file. */
  public KeycloakSettings withLog(Path log) {
    return new KeycloakSettings(distribution, realm, directory, port, log);
  }
}
