package io.handoff.contracts.finding;

import io.handoff.contracts.document.Person;
import java.time.Instant;

/**
 * Why a finding does not stand although its check failed: two people overruled it. It ends when the
 * field changes.
 *
 * @param reason why
 * @param askedBy who asked for it
 * @param agreedBy the second person
 * @param at when the second person agreed
 */
public record Overruling(String reason, Person askedBy, Person agreedBy, Instant at) {}
