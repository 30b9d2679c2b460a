package io.handoff.check.wording;

import io.handoff.contracts.finding.Span;

/**
 * Something in a text that leaves room for guessing.
 *
 * @param span the part of the text
 * @param rule the rule that found it, such as deferral or missing-system
 * @param missing the slot that is missing, in words
 * @param why why it matters
 * @param question what to ask the customer
 * @param seen what was seen, in one sentence
 */
public record Weakness(
    Span span, String rule, String missing, String why, String question, String seen) {}
