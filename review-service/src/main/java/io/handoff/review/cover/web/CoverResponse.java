package io.handoff.review.cover.web;

import io.handoff.contracts.document.Person;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.CoverWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Who decides in whose place.
 *
 * @param id its id
 * @param person who is away
 * @param delegate who decides in their place
 * @param begins from when on
 * @param ends until when, exclusive
 * @param zone the zone it was said in
 * @param words the same as people say it
 * @param reason why
 * @param recordedBy who wrote it down
 * @param recordedAt when
 */
record CoverResponse(
    UUID id,
    Person person,
    Person delegate,
    Instant begins,
    Instant ends,
    ZoneId zone,
    String words,
    String reason,
    String recordedBy,
    Instant recordedAt) {

  static CoverResponse from(Cover cover) {
    return new CoverResponse(
        cover.id(),
        cover.person(),
        cover.delegate(),
        cover.begins(),
        cover.ends(),
        cover.zone(),
        cover.delegate().name()
            + " decides for "
            + cover.person().name()
            + " "
            + CoverWords.dates(cover),
        cover.reason(),
        cover.recordedByName(),
        cover.recordedAt());
  }
}
