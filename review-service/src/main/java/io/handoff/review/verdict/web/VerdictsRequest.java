package io.handoff.review.verdict.web;

import io.handoff.review.verdict.NewVerdict;
import io.handoff.review.verdict.VerdictKind;
import io.handoff.review.verdict.VerdictMark;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts as they are sent: all of them are taken, or none.
 *
 * @param verdicts one or many
 */
record VerdictsRequest(
    @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid VerdictRequest> verdicts) {

  /** The verdicts that were meant. */
  List<NewVerdict> toVerdicts() {
    return verdicts.stream().map(VerdictRequest::toVerdict).toList();
  }

  /**
   * A verdict on one answer or entry.
   *
   * @param path field path of the answer or entry, or of something in it
   * @param verdict what the reviewer makes of it
   * @param mark what is the matter; required unless it is accepted
   * @param text what is asked or must change; required unless it is accepted
   */
  record VerdictRequest(
      @NotBlank @Size(max = 300) String path,
      @NotNull VerdictKind verdict,
      @Nullable VerdictMark mark,
      @Size(max = 2000) @Nullable String text) {

    private NewVerdict toVerdict() {
      return new NewVerdict(path.strip(), verdict, mark, text == null ? null : text.strip());
    }
  }
}
