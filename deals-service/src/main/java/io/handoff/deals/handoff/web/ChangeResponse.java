package io.handoff.deals.handoff.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.change.ChangeKind;
import io.handoff.deals.history.LoggedChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change that a save made.
 *
 * @param documentVersion the version that the save made
 * @param path field path
 * @param kind what happened
 * @param movedFrom field path that a moved entry left
 * @param before the value it had
 * @param after the value it got
 * @param actor subject of whoever saved
 * @param actorName their display name
 * @param suggestedBy the name of who suggested it, where somebody did
 * @param at when
 */
public record ChangeResponse(
    long documentVersion,
    String path,
    ChangeKind kind,
    @Nullable String movedFrom,
    @Nullable JsonNode before,
    @Nullable JsonNode after,
    String actor,
    String actorName,
    @Nullable String suggestedBy,
    Instant at) {

  static ChangeResponse from(LoggedChange logged) {
    return new ChangeResponse(
        logged.place().documentVersion(),
        logged.change().path(),
        logged.change().kind(),
        logged.change().movedFrom(),
        logged.change().before(),
        logged.change().after(),
        logged.actor(),
        logged.actorName(),
        logged.suggestedBy(),
        logged.at());
  }
}
