package io.handoff.benchmark.round.floor;

import io.handoff.contracts.event.ActorRef;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/** Says who asks, from the access token of each request: its signature, its claims, its roles. */
final class Callers {

  private static final String BEARER = "Bearer ";

  private final JwtConsumer tokens;

  Callers(String issuer) {
    HttpsJwks keys = new HttpsJwks(issuer + "/protocol/openid-connect/certs");
    this.tokens =
        new JwtConsumerBuilder()
            .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys))
            .setJwsAlgorithmConstraints(
                ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
            .setExpectedIssuer(issuer)
            .setExpectedAudience("handoff")
            .setRequireExpirationTime()
            .setRequireSubject()
            .build();
  }

  /**
   * Who asks.
   *
   * @param authorization the header of that name
   * @param role what they must be
   * @throws Refused when the token is not good, or not for this
   */
  ActorRef require(@Nullable String authorization, String role) {
    if (authorization == null || !authorization.startsWith(BEARER)) {
      throw new Refused(401, "no access token");
    }
    try {
      JwtClaims claims = tokens.processToClaims(authorization.substring(BEARER.length()));
      if (!roles(claims).contains(role)) {
        throw new Refused(403, "this needs the role " + role);
      }
      return new ActorRef(
          claims.getSubject(),
          claims.getStringClaimValue("name"),
          claims.getStringClaimValue("email"));
    } catch (InvalidJwtException | MalformedClaimException bad) {
      throw new Refused(401, String.valueOf(bad.getMessage()));
    }
  }

  private static List<?> roles(JwtClaims claims) throws MalformedClaimException {
    Map<?, ?> access = claims.getClaimValue("realm_access", Map.class);
    return access != null && access.get("roles") instanceof List<?> roles ? roles : List.of();
  }
}
