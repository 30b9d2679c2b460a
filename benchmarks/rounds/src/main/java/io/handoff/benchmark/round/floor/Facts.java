package io.handoff.benchmark.round.floor;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.HandoffRef;

/**
 * What every fact about a review says.
 *
 * @param handoff which handoff
 * @param revision number of the revision
 * @param hash hash of the revision
 * @param author who submitted it
 * @param salesOwner who answers for it in sales
 * @param engineeringOwner who answers for it in engineering, and reviews it
 */
record Facts(
    HandoffRef handoff,
    int revision,
    String hash,
    ActorRef author,
    Person salesOwner,
    Person engineeringOwner) {}
