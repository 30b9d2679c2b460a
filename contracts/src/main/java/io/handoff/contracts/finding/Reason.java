package io.handoff.contracts.finding;

/**
 * Why a revision was returned, on one field.
 *
 * @param path field path
 * @param text what must change
 */
public record Reason(String path, String text) {}
