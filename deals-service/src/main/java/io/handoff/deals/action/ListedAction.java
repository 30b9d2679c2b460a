package io.handoff.deals.action;

import java.util.UUID;

/**
 * An action and the handoff it belongs to.
 *
 * @param handoffId id of the handoff
 * @param number the number people use
 * @param title what the deal is
 * @param customer who bought
 * @param action what is owed
 * @param overdue whether its day is over
 */
public record ListedAction(
    UUID handoffId, String number, String title, String customer, Action action, boolean overdue) {}
