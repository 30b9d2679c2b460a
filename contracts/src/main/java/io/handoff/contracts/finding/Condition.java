package io.handoff.contracts.finding;

import io.handoff.contracts.document.Person;
import java.time.LocalDate;

/**
 * What must still happen, though a revision is approved: one person does it by one day.
 *
 * @param id its id within the review, such as c1
 * @param path field path it is about
 * @param text what must happen
 * @param owner who does it
 * @param dueDate the last day on which it is in time
 */
public record Condition(String id, String path, String text, Person owner, LocalDate dueDate) {}
