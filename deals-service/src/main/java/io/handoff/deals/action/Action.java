package io.handoff.deals.action;

import io.handoff.contracts.document.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody owes to a record.
 *
 * @param path the field it would fill, such as questions.q1
 * @param kind what is owed
 * @param text what is asked
 * @param owner who owes it
 * @param asked who on our side sees to it, and is reminded
 * @param dueDate by when
 */
public record Action(
    String path,
    ActionKind kind,
    String text,
    @Nullable Person owner,
    @Nullable Person asked,
    @Nullable LocalDate dueDate) {}
