package io.handoff.contracts.finding;

/**
 * A part of a field's text.
 *
 * @param start first character, from 0, in UTF-16 code units
 * @param end the character after the last
 */
public record Span(int start, int end) {}
