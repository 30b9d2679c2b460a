package io.handoff.deals.handoff.web;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.handoff.HandoffState;
import io.handoff.deals.handoff.Revision;
import io.handoff.deals.template.Profile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One handoff as JSON, which can be imported again to the same document.
 *
 * @param format what this is
 * @param number the number people use
 * @param dealId its deal
 * @param profile how much is asked
 * @param templateVersion the version of the template that it answers
 * @param state where it stood; an import is a draft all the same
 * @param revision the frozen revision; absent for the record as it was
 * @param documentVersion the version of the document
 * @param updatedAt when it had last changed
 * @param hash SHA-256 over the document's canonical JSON, in hex; left out to import a changed one
 * @param document the record
 */
public record ExportedHandoff(
    @NotNull @Pattern(regexp = FORMAT, message = "only the format " + FORMAT + " can be read")
        String format,
    @Nullable String number,
    @NotBlank @Size(max = 200) String dealId,
    @NotNull Profile profile,
    @Nullable Integer templateVersion,
    @Nullable HandoffState state,
    @Nullable Integer revision,
    @Nullable Long documentVersion,
    @Nullable Instant updatedAt,
    @Nullable String hash,
    @NotNull @Valid HandoffDocument document) {

  /** What every export says it is; another number when its members change their meaning. */
  static final String FORMAT = "handoff/1";

  static ExportedHandoff of(Handoff handoff) {
    HandoffDocument document = handoff.document();
    return of(
        handoff,
        handoff.templateVersion(),
        null,
        handoff.documentVersion(),
        DocumentJson.hash(document),
        document);
  }

  static ExportedHandoff of(Handoff handoff, Revision frozen) {
    return of(
        handoff,
        frozen.templateVersion(),
        frozen.number(),
        frozen.documentVersion(),
        frozen.hash(),
        frozen.document());
  }

  private static ExportedHandoff of(
      Handoff handoff,
      int templateVersion,
      @Nullable Integer revision,
      long documentVersion,
      String hash,
      HandoffDocument document) {
    return new ExportedHandoff(
        FORMAT,
        handoff.number(),
        handoff.dealId(),
        handoff.profile(),
        templateVersion,
        handoff.state(),
        revision,
        documentVersion,
        handoff.updatedAt(),
        hash,
        document);
  }
}
