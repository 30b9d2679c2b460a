package io.handoff.notification.message;

import io.handoff.contracts.event.Comment;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.SentWords;
import io.handoff.contracts.event.SuggestedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said on a revision at once.
 *
 * @param comments what was said, in order
 * @param suggestions what was proposed, in order
 * @param verdicts how many verdicts were given
 */
public record Words(List<Comment> comments, List<SuggestedValue> suggestions, int verdicts) {

  /** Nothing. */
  public static final Words NONE = new Words(List.of(), List.of(), 0);

  /** Nobody reads more of them in a mail. */
  private static final int SHOWN = 20;

  /** What was said alone. */
  public static Words of(CommentsPublished said) {
    return new Words(said.comments(), said.suggestions(), said.verdicts());
  }

  /** What was said with a decision. */
  public static Words of(@Nullable SentWords said) {
    return said == null ? NONE : new Words(said.comments(), said.suggestions(), said.verdicts());
  }

  /** "2 comments, 1 suggestion, 3 verdicts"; empty when nothing was said. */
  public String counts() {
    List<String> counts = new ArrayList<>();
    if (!comments.isEmpty()) {
      counts.add(Count.of(comments.size(), "comment"));
    }
    if (!suggestions.isEmpty()) {
      counts.add(Count.of(suggestions.size(), "suggestion"));
    }
    if (verdicts > 0) {
      counts.add(Count.of(verdicts, "verdict"));
    }
    return String.join(", ", counts);
  }

  /** The first of what was said and proposed, one line each. */
  public List<ReasonLine> lines() {
    return all().limit(SHOWN).toList();
  }

  /** "and 3 more", or nothing. */
  public String more() {
    long rest = all().count() - SHOWN;
    return rest > 0 ? "and " + rest + " more" : "";
  }

  /** Whether an approval waits for some of it. */
  public boolean blocks() {
    return comments.stream().anyMatch(comment -> comment.blocking() && !comment.reply());
  }

  private Stream<ReasonLine> all() {
    return Stream.concat(comments.stream().map(Words::line), suggestions.stream().map(Words::line));
  }

  private static ReasonLine line(Comment comment) {
    String field = FieldWords.of(comment.path());
    return new ReasonLine(
        comment.reply() ? field + ", in reply" : field, PlainText.line(comment.text()));
  }

  private static ReasonLine line(SuggestedValue suggestion) {
    String why = PlainText.sentence(suggestion.text());
    String what = suggestion.value() == null ? "take this out" : "a value is suggested";
    return new ReasonLine(
        FieldWords.of(suggestion.path()), why.isEmpty() ? what + "." : what + ". " + why);
  }
}
