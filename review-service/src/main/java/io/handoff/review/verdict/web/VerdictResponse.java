package io.handoff.review.verdict.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.document.Person;
import io.handoff.review.verdict.Verdict;
import io.handoff.review.verdict.VerdictKind;
import io.handoff.review.verdict.VerdictMark;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person said about an answer or entry.
 *
 * @param id its id
 * @param path the answer or entry
 * @param field the path that was named, where that was something in the answer or entry
 * @param verdict what was made of it
 * @param mark what is the matter
 * @param text what is asked or must change
 * @param round the round in which it was said
 * @param revision the revision it was said of
 * @param by who said it
 * @param at when
 * @param replacedAt when a later one replaced it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerdictResponse(
    UUID id,
    String path,
    @Nullable String field,
    VerdictKind verdict,
    @Nullable VerdictMark mark,
    @Nullable String text,
    int round,
    int revision,
    Person by,
    Instant at,
    @Nullable Instant replacedAt) {

  static VerdictResponse from(Verdict verdict) {
    return new VerdictResponse(
        verdict.id(),
        verdict.path(),
        verdict.field().equals(verdict.path()) ? null : verdict.field(),
        verdict.kind(),
        verdict.mark(),
        verdict.text(),
        verdict.round(),
        verdict.revision(),
        verdict.givenBy(),
        verdict.givenAt(),
        verdict.replacedAt());
  }
}
