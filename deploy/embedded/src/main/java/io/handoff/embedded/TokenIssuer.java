package io.handoff.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * An OpenID provider in this JVM for tests of a feature: it publishes its metadata and keys, and
 * signs any token a test asks for, good or bad.
 */
public final class TokenIssuer implements AutoCloseable {

  private static final int KEY_BITS = 2048;

  private final HttpServer server;
  private volatile RsaJsonWebKey key = newKey();

  private TokenIssuer(HttpServer server) {
    this.server = server;
  }

  /** Starts on any free port. */
  public static TokenIssuer start() {
    return start(0);
  }

  /** Starts on this port; 0 for any free one. */
  public static TokenIssuer start(int port) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      TokenIssuer issuer = new TokenIssuer(HttpServer.create(address, 0));
      issuer.serve();
      return issuer;
    } catch (IOException e) {
      throw new UncheckedIOException("the token issuer could not listen", e);
    }
  }

  /** The address for {@code quarkus.oidc.auth-server-url}, and the {@code iss} of its tokens. */
  public String issuer() {
    return "http://localhost:" + server.getAddress().getPort() + "/realms/handoff";
  }

  /** A token to fill in, good unless told otherwise. */
  public TokenDraft token(String userName) {
    return new TokenDraft(issuer(), key, userName);
  }

  /** A good token for the user of this name, with these roles. */
  public String tokenFor(String userName, String... roles) {
    return token(userName).roles(roles).sign();
  }

  /** From now on signs with, and publishes, another key only. */
  public void rotateKey() {
    key = newKey();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void serve() {
    String realm = "/realms/handoff";
    server.createContext(
        realm + "/.well-known/openid-configuration",
        exchange -> answer(exchange, JsonUtil.toJson(metadata())));
    server.createContext(
        realm + "/keys", exchange -> answer(exchange, new JsonWebKeySet(key).toJson()));
    server.start();
  }

  private Map<String, Object> metadata() {
    return Map.of(
        "issuer", issuer(),
        "jwks_uri", issuer() + "/keys",
        "authorization_endpoint", issuer() + "/auth",
        "token_endpoint", issuer() + "/token",
        "response_types_supported", List.of("code"),
        "subject_types_supported", List.of("public"),
        "id_token_signing_alg_values_supported", List.of("RS256"));
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static RsaJsonWebKey newKey() {
    try {
      RsaJsonWebKey key = RsaJwkGenerator.generateJwk(KEY_BITS);
      key.setKeyId(UUID.randomUUID().toString());
      key.setUse("sig");
      key.setAlgorithm("RS256");
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException("no RSA key could be made", e);
    }
  }
}
