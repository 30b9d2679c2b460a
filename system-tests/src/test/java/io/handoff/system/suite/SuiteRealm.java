package io.handoff.system.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The realm as it is shipped, with what only a test of refusals needs: a client whose tokens are
 * for nobody, one whose tokens end at once, and a person who both sells and reviews.
 */
final class SuiteRealm {

  static final String NO_AUDIENCE = "test-no-audience";
  static final String SHORT_LIVED = "test-short-lived";

  private static final ObjectMapper JSON = new ObjectMapper();

  private SuiteRealm() {}

  static Path write(Path shipped, Path directory) {
    try {
      ObjectNode realm = (ObjectNode) JSON.readTree(shipped.toFile());
      ArrayNode clients = realm.withArray("clients");
      clients.add(withoutAudience(client(clients)));
      clients.add(shortLived(client(clients)));
      realm.withArray("users").add(lead());
      Path written = directory.resolve("handoff-realm.json");
      JSON.writeValue(written.toFile(), realm);
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException("the realm of the tests could not be written", e);
    }
  }

  private static ObjectNode client(ArrayNode clients) {
    for (JsonNode client : clients) {
      if (client.path("clientId").asText().equals(Tokens.CLIENT)) {
        ObjectNode copy = client.deepCopy();
        copy.remove("id");
        copy.path("protocolMappers").forEach(mapper -> ((ObjectNode) mapper).remove("id"));
        return copy;
      }
    }
    throw new IllegalStateException("the realm has no client " + Tokens.CLIENT);
  }

  private static ObjectNode withoutAudience(ObjectNode client) {
    ArrayNode mappers = JSON.createArrayNode();
    for (JsonNode mapper : client.path("protocolMappers")) {
      if (!mapper.path("protocolMapper").asText().equals("oidc-audience-mapper")) {
        mappers.add(mapper);
      }
    }
    client.set("protocolMappers", mappers);
    return client.put("clientId", NO_AUDIENCE);
  }

  private static ObjectNode shortLived(ObjectNode client) {
    client.withObject("/attributes").put("access.token.lifespan", "1");
    return client.put("clientId", SHORT_LIVED);
  }

  private static ObjectNode lead() {
    String name = User.LEAD.userName();
    ObjectNode user =
        JSON.createObjectNode()
            .put("id", UUID.randomUUID().toString())
            .put("username", name)
            .put("email", "nora.lind@example.com")
            .put("emailVerified", true)
            .put("firstName", "Nora")
            .put("lastName", "Lind")
            .put("enabled", true);
    user.putArray("credentials").addObject().put("type", "password").put("value", name);
    user.putArray("realmRoles").add("sales").add("engineer");
    return user;
  }
}
