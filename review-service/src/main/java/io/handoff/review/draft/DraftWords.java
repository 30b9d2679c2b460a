package io.handoff.review.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.review.suggestion.NewSuggestion;
import io.handoff.review.thread.NewThread;
import io.handoff.review.verdict.NewVerdict;
import io.handoff.review.verdict.VerdictKind;
import io.handoff.review.verdict.VerdictMark;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody means to say, as it is sent and kept; exactly one of its members is
 * there.
 *
 * @param comment the first words of a thread
 * @param reply an answer in a thread
 * @param suggestion a value for a field
 * @param verdict a verdict on an answer or entry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftWords(
    @Valid @Nullable Comment comment,
    @Valid @Nullable Reply reply,
    @Valid @Nullable Suggestion suggestion,
    @Valid @Nullable Verdict verdict) {

  /** Whether it is one thing. */
  boolean isOne() {
    return Stream.of(comment, reply, suggestion, verdict).filter(Objects::nonNull).count() == 1;
  }

  /**
   * The first words of a thread.
   *
   * @param path the field
   * @param text the words
   * @param blocking whether an approval waits until it is resolved
   */
  public record Comment(
      @NotBlank @Size(max = 300) String path,
      @NotBlank @Size(max = 2000) String text,
      @NotNull Boolean blocking) {

    NewThread said() {
      return new NewThread(path.strip(), blocking, text.strip(), null);
    }
  }

  /**
   * An answer in a thread.
   *
   * @param thread the thread
   * @param text the words
   */
  public record Reply(@NotNull UUID thread, @NotBlank @Size(max = 2000) String text) {}

  /**
   * A value for a field.
   *
   * @param path the field, or a new entry of a register
   * @param value a merge patch of that field; null takes out what stands there
   * @param text why
   */
  public record Suggestion(
      @NotBlank @Size(max = 300) String path,
      @NotNull(message = "Send the value that you propose, or null to take out what stands there.")
          @Schema(description = "Any JSON", implementation = Object.class)
          JsonNode value,
      @Size(max = 2000) @Nullable String text) {

    NewSuggestion said() {
      return new NewSuggestion(path.strip(), value, text == null ? null : text.strip());
    }
  }

  /**
   * A verdict on an answer or entry.
   *
   * @param path field path of the answer or entry
   * @param verdict what the reviewer makes of it
   * @param mark what is the matter; required unless it is accepted
   * @param text what is asked or must change; required unless it is accepted
   */
  public record Verdict(
      @NotBlank @Size(max = 300) String path,
      @NotNull VerdictKind verdict,
      @Nullable VerdictMark mark,
      @Size(max = 2000) @Nullable String text) {

    NewVerdict said() {
      return new NewVerdict(path.strip(), verdict, mark, text == null ? null : text.strip());
    }
  }
}
