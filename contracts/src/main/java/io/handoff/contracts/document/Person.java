package io.handoff.contracts.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One person, never a group, a team or a role mailbox.
 *
 * @param name display name
 * @param email address that reaches this person alone
 */
public record Person(
    @Size(max = 200) @Nullable String name, @Size(max = 254) @Nullable String email) {

  /** Whether this names one person, and an address that is that person's own. */
  @JsonIgnore
  public boolean isOne() {
    return name != null
        && new PersonName(name).isOne()
        && email != null
        && new MailAddress(email).isOne()
        && !new MailAddress(email).isRoleMailbox();
  }
}
