package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;

/**
 * Somebody acts in the place of a person who is away.
 *
 * @param person who is away
 * @param standIn who acts in their place
 */
public record StandIn(Person person, Person standIn) {}
