package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import java.time.Instant;

/**
 * A deal is past discovery and has no draft; told once, until it gets one.
 *
 * @param deal which deal
 * @param stage how far it has come, such as PROPOSAL
 * @param since when it reached that stage
 * @param owner the salesperson who answers for it
 * @param at when it became true
 */
public record DraftMissing(DealRef deal, String stage, Instant since, Person owner, Instant at)
    implements DealEvent {}
