package io.handoff.deals.handoff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a handoff; never changed once written.
 *
 * @param position its place, from 1
 * @param step what happened
 * @param fromState where the handoff stood; absent for the first
 * @param toState where it stands since
 * @param revision the revision at that time
 * @param actor subject of whoever did it
 * @param actorName their display name
 * @param note what they said
 * @param at when
 */
public record TrailEntry(
    int position,
    TrailStep step,
    @Nullable HandoffState fromState,
    HandoffState toState,
    int revision,
    String actor,
    String actorName,
    @Nullable String note,
    Instant at) {}
