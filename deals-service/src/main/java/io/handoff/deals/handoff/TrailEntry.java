package io.handoff.deals.handoff;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.trail.TrailHash;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a handoff; never changed once written. Each entry holds the hash of the
 * one before it, so that a changed one shows ({@link TrailHash}).
 *
 * @param handoffId its handoff
 * @param position its place, from 1
 * @param step what happened
 * @param fromState where the handoff stood; absent for the first
 * @param toState where it stands since
 * @param revision the revision at that time
 * @param revisionHash of the document that was frozen with this step, its hash
 * @param actor subject of whoever did it
 * @param actorName their display name
 * @param note what they said
 * @param at when
 * @param previous hash of the entry before; absent for the first, and for the first that was linked
 * @param hash its own; absent for entries written before entries were linked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrailEntry(
    UUID handoffId,
    int position,
    TrailStep step,
    @Nullable HandoffState fromState,
    HandoffState toState,
    int revision,
    @Nullable String revisionHash,
    String actor,
    String actorName,
    @Nullable String note,
    Instant at,
    @Nullable String previous,
    @Nullable String hash) {

  /** The same with its hash. */
  TrailEntry hashed() {
    return new TrailEntry(
        handoffId,
        position,
        step,
        fromState,
        toState,
        revision,
        revisionHash,
        actor,
        actorName,
        note,
        at,
        previous,
        TrailHash.of(DocumentJson.mapper().valueToTree(this)));
  }
}
