package io.handoff.deals.handoff.web;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.handoff.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A frozen revision.
 *
 * @param number its number, from 1
 * @param current whether it is the newest, the one that decisions and sign-offs are about
 * @param documentVersion the version that was frozen
 * @param templateVersion the version of the template that it answers
 * @param hash SHA-256 over its canonical JSON, in hex
 * @param author who submitted it
 * @param submittedAt when
 * @param document the frozen record; absent in lists
 */
public record RevisionResponse(
    int number,
    boolean current,
    long documentVersion,
    int templateVersion,
    String hash,
    String author,
    Instant submittedAt,
    @Nullable HandoffDocument document) {

  static RevisionResponse listed(Revision revision, int newest) {
    return from(revision, newest, null);
  }

  static RevisionResponse whole(Revision revision, int newest) {
    return from(revision, newest, revision.document());
  }

  private static RevisionResponse from(
      Revision revision, int newest, @Nullable HandoffDocument document) {
    return new RevisionResponse(
        revision.number(),
        revision.number() == newest,
        revision.documentVersion(),
        revision.templateVersion(),
        revision.hash(),
        revision.authorName(),
        revision.submittedAt(),
        document);
  }
}
