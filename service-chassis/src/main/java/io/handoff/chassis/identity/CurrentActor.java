package io.handoff.chassis.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of the current request, read from its access token. */
@RequestScoped
public class CurrentActor {

  private final SecurityIdentity identity;

  CurrentActor(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * The actor.
   *
   * @throws IllegalStateException when nobody signed in; every endpoint asks for a role first
   */
  public Actor get() {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      throw new IllegalStateException("no token on this request");
    }
    String username = token.getClaim("preferred_username");
    String name = token.getClaim("name");
    String email = token.getClaim("email");
    boolean verified = Boolean.TRUE.equals(token.getClaim("email_verified"));
    String shown = name != null ? name : username != null ? username : token.getSubject();
    return new Actor(
        token.getSubject(),
        shown,
        verified && email != null ? email.toLowerCase(Locale.ROOT) : null,
        identity.getRoles());
  }
}
