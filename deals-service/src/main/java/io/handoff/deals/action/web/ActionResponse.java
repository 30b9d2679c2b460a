package io.handoff.deals.action.web;

import io.handoff.contracts.document.Person;
import io.handoff.deals.action.ActionKind;
import io.handoff.deals.action.ListedAction;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody owes to a record.
 *
 * @param handoff which handoff
 * @param path the field it would fill
 * @param kind what is owed
 * @param text what is asked
 * @param owner who owes it
 * @param asked who on our side sees to it, and is reminded
 * @param dueDate by when
 * @param overdue whether that day is over
 */
public record ActionResponse(
    HandoffName handoff,
    String path,
    ActionKind kind,
    String text,
    @Nullable Person owner,
    @Nullable Person asked,
    @Nullable LocalDate dueDate,
    boolean overdue) {

  static ActionResponse from(ListedAction listed) {
    return new ActionResponse(
        new HandoffName(listed.handoffId(), listed.number(), listed.title(), listed.customer()),
        listed.action().path(),
        listed.action().kind(),
        listed.action().text(),
        listed.action().owner(),
        listed.action().asked(),
        listed.action().dueDate(),
        listed.overdue());
  }

  /**
   * The handoff it belongs to.
   *
   * @param id its id
   * @param number the number people use
   * @param title what the deal is
   * @param customer who bought
   */
  public record HandoffName(UUID id, String number, String title, String customer) {}
}
