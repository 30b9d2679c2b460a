package io.handoff.review.datecheck;

import io.handoff.contracts.document.Person;

/**
 * Told inside the service, in the transaction in which a question about a date is opened.
 *
 * @param check the question
 * @param answering who answers it, in the place of whom it is assigned to when they are away
 */
public record DateCheckStarted(DateCheck check, Person answering) {}
