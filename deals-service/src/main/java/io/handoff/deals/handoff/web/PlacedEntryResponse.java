package io.handoff.deals.handoff.web;

/**
 * An entry that was put into a record.
 *
 * @param path where it stands, such as calls.c2
 * @param handoff the handoff, with the entry
 */
public record PlacedEntryResponse(String path, HandoffResponse handoff) {}
