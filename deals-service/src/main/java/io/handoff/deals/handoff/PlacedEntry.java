package io.handoff.deals.handoff;

/**
 * An entry that was put into a record.
 *
 * @param handoff the handoff, with the entry
 * @param path where the entry stands, such as calls.c2
 */
public record PlacedEntry(Handoff handoff, String path) {}
