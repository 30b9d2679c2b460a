package io.handoff.lint.input;

/**
 * Where something stands in a file.
 *
 * @param line its line, from 1
 * @param column its column, from 1
 */
public record Place(int line, int column) {}
