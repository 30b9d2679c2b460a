package io.handoff.chassis.problem;

/**
 * What is wrong with one field. Never holds the value that was sent: inputs are customer data.
 *
 * @param path field path from the root of the body, such as promises.p3.label; empty for the whole
 *     body
 * @param code stable name of the fault
 * @param message what to do about it
 */
public record FieldFault(String path, String code, String message) {}
