package io.handoff.embedded;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * An access token in the making, with the claims that the realm {@code handoff} puts into its own.
 * Every method but {@link #sign()} and {@link #unsigned()} changes this draft and returns it.
 */
public final class TokenDraft {

  private static final Duration LIFETIME = Duration.ofHours(1);

  private final RsaJsonWebKey key;
  private final JwtClaims claims = new JwtClaims();

  TokenDraft(String issuer, RsaJsonWebKey key, String userName) {
    this.key = key;
    claims.setIssuer(issuer);
    claims.setAudience("handoff");
    claims.setSubject(subjectOf(userName));
    claims.setClaim("preferred_username", userName);
    claims.setClaim("name", userName);
    claims.setClaim("email", userName + "@example.com");
    claims.setClaim("email_verified", true);
    claims.setIssuedAt(NumericDate.now());
    claims.setGeneratedJwtId();
    expiresIn(LIFETIME);
    roles();
  }

  /** The subject given to a user of this name, unless {@link #subject} says otherwise. */
  public static String subjectOf(String userName) {
    return UUID.nameUUIDFromBytes(userName.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Whom the token stands for. */
  public TokenDraft subject(String subject) {
    claims.setSubject(subject);
    return this;
  }

  /** The person's name as people write it. */
  public TokenDraft name(String name) {
    return claim("name", name);
  }

  /** The person's address. */
  public TokenDraft email(String email) {
    return claim("email", email);
  }

  /** Whether the provider vouches for the address. */
  public TokenDraft emailVerified(boolean verified) {
    return claim("email_verified", verified);
  }

  /** The realm roles, replacing those set before. */
  public TokenDraft roles(String... roles) {
    return claim("realm_access", Map.of("roles", List.of(roles)));
  }

  /** Any other claim. */
  public TokenDraft claim(String name, Object value) {
    claims.setClaim(name, value);
    return this;
  }

  /** Leaves a claim out. */
  public TokenDraft without(String name) {
    claims.unsetClaim(name);
    return this;
  }

  /** Meant for another receiver than {@code handoff}. */
  public TokenDraft audience(String audience) {
    claims.setAudience(audience);
    return this;
  }

  /** Claims to come from elsewhere, though signed by this issuer. */
  public TokenDraft issuer(String issuer) {
    claims.setIssuer(issuer);
    return this;
  }

  /** How long the token is good for; a negative duration makes one that has run out. */
  public TokenDraft expiresIn(Duration duration) {
    claims.setExpirationTime(
        NumericDate.fromSeconds(NumericDate.now().getValue() + duration.toSeconds()));
    return this;
  }

  /** Ran out an hour ago. */
  public TokenDraft expired() {
    return expiresIn(LIFETIME.negated());
  }

  /** The token, signed with the issuer's key as it was when the draft was made. */
  public String sign() {
    JsonWebSignature token = new JsonWebSignature();
    token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    token.setKey(key.getPrivateKey());
    token.setKeyIdHeaderValue(key.getKeyId());
    return compact(token);
  }

  /** The token with {@code alg: none} and no signature, which nobody must accept. */
  public String unsigned() {
    JsonWebSignature token = new JsonWebSignature();
    token.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
    token.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
    return compact(token);
  }

  private String compact(JsonWebSignature token) {
    token.setHeader("typ", "JWT");
    token.setPayload(claims.toJson());
    try {
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("the token could not be signed", e);
    }
  }
}
