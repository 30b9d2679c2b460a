package io.handoff.review.review;

import io.handoff.contracts.document.Person;
import java.time.Instant;

/**
 * Told inside the service, in the transaction in which a review is handed over.
 *
 * @param review the review
 * @param from whose turn it was
 * @param to whose turn it is
 * @param at when
 */
public record TurnMoved(Review review, Person from, Person to, Instant at) {}
