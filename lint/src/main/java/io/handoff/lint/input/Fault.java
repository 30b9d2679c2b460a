package io.handoff.lint.input;

import org.jspecify.annotations.Nullable;

/**
 * Why a file cannot be checked.
 *
 * @param place where in the file; absent when it is about all of it
 * @param path field path; empty when it is about no field
 * @param message what is wrong and what to do
 */
public record Fault(@Nullable Place place, String path, String message) {}
