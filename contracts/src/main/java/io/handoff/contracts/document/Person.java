package io.handoff.contracts.document;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One person, never a group, a team or a role mailbox.
 *
 * @param name display name
 * @param email address that reaches this person alone
 */
public record Person(
    @Size(max = 200) @Nullable String name, @Size(max = 254) @Nullable String email) {}
