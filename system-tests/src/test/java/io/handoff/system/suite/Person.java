package io.handoff.system.suite;

/**
 * What the realm knows about a user.
 *
 * @param subject the id that stays
 * @param name the name that is shown
 * @param email the address
 */
public record Person(String subject, String name, String email) {}
