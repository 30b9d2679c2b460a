package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.Comment;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.SuggestedValue;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells somebody what was said about a revision, all that was sent at once in one mail.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param reader who is told
 * @param replyTo who said it
 * @param by the name of who said it
 * @param comments what was said, in order
 * @param suggestions what was proposed, in order
 * @param verdicts how many verdicts were given
 * @param at when
 */
public record RevisionCommented(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    Reader reader,
    @Nullable Person replyTo,
    String by,
    List<Comment> comments,
    List<SuggestedValue> suggestions,
    int verdicts,
    Instant at)
    implements ReviewMessage {

  /** Nobody reads more of them in a mail. */
  private static final int SHOWN = 20;

  @Override
  public TemplateInstance in(Wording wording) {
    return wording.of(this);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.COMMENTED;
  }

  public String speaker() {
    return PlainText.line(by);
  }

  /** "2 comments, 1 suggestion, 3 verdicts". */
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
    return Stream.concat(
        comments.stream().map(RevisionCommented::line),
        suggestions.stream().map(RevisionCommented::line));
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
