package io.handoff.local;

/**
 * A process of an earlier run that is still alive.
 *
 * @param name what it runs
 * @param pid its process id
 */
record Leftover(String name, long pid) {}
