package io.handoff.chassis.identity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param subject the identity provider's id of the person or client
 * @param name display name
 * @param email verified address, in lower case, where one is known
 * @param roles realm roles
 */
public record Actor(String subject, String name, @Nullable String email, Set<String> roles) {

  /** The roles are a copy. */
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Whether this actor has a role. */
  public boolean is(String role) {
    return roles.contains(role);
  }

  /** Whether an address is this actor's verified one. */
  public boolean hasEmail(@Nullable String address) {
    return email != null
        && address != null
        && email.equals(address.strip().toLowerCase(Locale.ROOT));
  }
}
