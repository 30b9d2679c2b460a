package io.handoff.contracts.event;

import java.util.UUID;

/**
 * What every event says about its handoff, so that a reader of one event knows which job it is
 * about.
 *
 * @param id the handoff; key of the message
 * @param number the number people use, such as HO-1042
 * @param dealId id of the deal in the CRM
 * @param title what the deal is
 * @param customer who bought
 */
public record HandoffRef(UUID id, String number, String dealId, String title, String customer) {}
