package io.handoff.contracts.event;

import java.time.LocalDate;

/**
 * Something that is owed.
 *
 * @param path the field it would fill, such as questions.q1
 * @param text what is asked
 * @param by the name of whoever owes it
 * @param dueDate the day it is owed
 * @param overdue whether that day is over
 */
public record DueAction(String path, String text, String by, LocalDate dueDate, boolean overdue) {}
