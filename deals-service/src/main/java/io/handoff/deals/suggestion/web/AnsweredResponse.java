package io.handoff.deals.suggestion.web;

import io.handoff.deals.handoff.Handoff;
import java.util.List;
import java.util.UUID;

/**
 * What came of suggestions that were answered together.
 *
 * @param id the handoff
 * @param number the number people use
 * @param documentVersion the version of the record now
 * @param suggestions ids of those that were answered
 */
record AnsweredResponse(UUID id, String number, long documentVersion, List<UUID> suggestions) {

  static AnsweredResponse of(Handoff handoff, List<UUID> suggestions) {
    return new AnsweredResponse(
        handoff.id(), handoff.number(), handoff.documentVersion(), suggestions);
  }
}
