package io.handoff.embedded;

import java.nio.file.Path;

/**
 * How an {@link EmbeddedKeycloak} is to run.
 *
 * @param distribution the unpacked distribution
 * @param realm the realm file to import, if the realm is not in the database yet
 * @param directory where its database and log are kept
 * @param port where it listens on localhost; 0 for any free port
 */
public record KeycloakSettings(Path distribution, Path realm, Path directory, int port) {

  /** The distribution and the realm file of this checkout, on any port. */
  public static KeycloakSettings ofCheckout(Path directory) {
    Checkout checkout = Checkout.find();
    return new KeycloakSettings(
        checkout.keycloak(), checkout.path("deploy/keycloak/handoff-realm.json"), directory, 0);
  }

  /** The same on a fixed port. */
  public KeycloakSettings withPort(int port) {
    return new KeycloakSettings(distribution, realm, directory, port);
  }

  /** Where the process writes its log. */
  Path log() {
    return directory.resolve("keycloak.log");
  }
}
