package io.handoff.contracts.event;

import java.util.UUID;

/**
 * What an event about a deal says of it.
 *
 * @param id its id here; key of the message
 * @param dealId its id in the CRM
 * @param name what the deal is
 * @param customer who buys
 */
public record DealRef(UUID id, String dealId, String name, String customer) {}
