package io.handoff.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param subject the identity provider's id of the person or client
 * @param name display name
 * @param email address, where one is known
 */
public record ActorRef(String subject, String name, @Nullable String email) {}
