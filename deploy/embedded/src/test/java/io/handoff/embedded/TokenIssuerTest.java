package io.handoff.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {

  private final TokenIssuer issuer = TokenIssuer.start();

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  void signsTokensThatItsPublishedKeysVerify() throws Exception {
    // Given
    String token =
        issuer.token("sales").roles("sales").name("Mei Tanaka").email("mei@example.com").sign();

    // When
    JwtClaims claims = receiver().processToClaims(token);

    // Then
    assertThat(claims.getSubject()).isEqualTo(TokenDraft.subjectOf("sales"));
    assertThat(claims.getClaimValueAsString("preferred_username")).isEqualTo("sales");
    assertThat(claims.getClaimValueAsString("name")).isEqualTo("Mei Tanaka");
    assertThat(claims.getClaimValueAsString("email")).isEqualTo("mei@example.com");
    assertThat(claims.getClaimValue("email_verified")).isEqualTo(true);
    assertThat(claims.getClaimValue("realm_access")).isEqualTo(Map.of("roles", List.of("sales")));
  }

  @Test
  void makesTokensThatAReceiverMustRefuse() throws Exception {
    // Given
    List<String> bad =
        List.of(
            issuer.token("sales").expired().sign(),
            issuer.token("sales").audience("another").sign(),
            issuer.token("sales").issuer("https://elsewhere.example.org").sign(),
            issuer.token("sales").unsigned());

    // When
    JwtConsumer receiver = receiver();

    // Then
    assertThat(bad)
        .allSatisfy(
            token ->
                assertThatThrownBy(() -> receiver.processToClaims(token))
                    .isInstanceOf(InvalidJwtException.class));
  }

  @Test
  void publishesOnlyTheNewKeyAfterRotation() throws Exception {
    // Given
    String old = issuer.tokenFor("sales", "sales");

    // When
    issuer.rotateKey();

    // Then
    JwtConsumer receiver = receiver();
    assertThatThrownBy(() -> receiver.processToClaims(old)).isInstanceOf(InvalidJwtException.class);
    assertThat(receiver.processToClaims(issuer.tokenFor("sales", "sales"))).isNotNull();
  }

  private JwtConsumer receiver() throws Exception {
    URI metadata = URI.create(issuer.issuer() + "/.well-known/openid-configuration");
    String json =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(metadata).build(), BodyHandlers.ofString())
            .body();
    JsonNode provider = new ObjectMapper().readTree(json);
    HttpsJwks keys = new HttpsJwks(provider.get("jwks_uri").textValue());
    return new JwtConsumerBuilder()
        .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys))
        .setExpectedIssuer(provider.get("issuer").textValue())
        .setExpectedAudience("handoff")
        .setRequireExpirationTime()
        .setRequireSubject()
        .build();
  }
}
