package io.handoff.local;

import io.handoff.local.sample.Target;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the sample stories where the services and Keycloak are. */
final class Addresses {

  private Addresses() {}

  static Target of(Settings settings) {
    Map<String, URI> services =
        ServiceProcess.PARTS.stream()
            .collect(Collectors.toMap(Part::key, part -> URI.create(settings.url(part))));
    String realm = settings.url(Part.KEYCLOAK) + "/realms/handoff";
    return new Target(services, URI.create(realm + "/protocol/openid-connect/token"));
  }
}
