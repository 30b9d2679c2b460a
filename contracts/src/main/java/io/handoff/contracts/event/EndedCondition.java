package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition that nobody waits for any more.
 *
 * @param id its id within the approval, such as c1
 * @param text what should have happened
 * @param by the name of whoever owed it
 * @param asked who on our side saw to it
 * @param dueDate the day it was owed
 */
public record EndedCondition(
    String id, String text, String by, @Nullable Person asked, LocalDate dueDate) {}
