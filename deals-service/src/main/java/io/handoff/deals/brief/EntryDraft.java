package io.handoff.deals.brief;

import io.handoff.contracts.document.Evidence;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.deals.brief.Line.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry while it is written; what is blank leaves no line. */
final class EntryDraft {

  private final String title;
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> details = new ArrayList<>();
  private @Nullable Mark mark;

  private EntryDraft(String title) {
    this.title = title;
  }

  static EntryDraft titled(@Nullable String title, String otherwise) {
    return new EntryDraft(Words.or(title, otherwise));
  }

  EntryDraft marked(@Nullable Mark given) {
    mark = given;
    return this;
  }

  EntryDraft says(Tone tone, String label, @Nullable String text) {
    add(lines, tone, label, text);
    return this;
  }

  EntryDraft says(String label, @Nullable String text) {
    return says(Tone.PLAIN, label, text);
  }

  EntryDraft detail(String label, @Nullable String text) {
    add(details, Tone.PLAIN, label, text);
    return this;
  }

  /** The mark of a register's entry, and who answers for it. */
  EntryDraft stated(Statement statement, Audience audience) {
    marked(Mark.of(statement, false, audience));
    return answeredFor(statement);
  }

  /** Who answers for it, who can confirm it, and what proves it. */
  EntryDraft answeredFor(Statement statement) {
    boolean unknown = statement.status() == Status.UNKNOWN;
    detail("Owner", unknown ? null : Words.name(statement.owner()));
    detail("Confirm with", Words.name(statement.confirmWith()));
    if (statement.followUpDate() != null && !unknown) {
      detail("Follow up", Words.date(statement.followUpDate()));
    }
    Evidence evidence = statement.evidence();
    if (evidence != null) {
      detail("Proof", Words.of(evidence.kind()));
      detail("Quote", evidence.quote());
      detail("Link", evidence.link());
    }
    return this;
  }

  private static void add(List<Line> to, Tone tone, String label, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      to.add(new Line(tone, label, text.strip()));
    }
  }

  BriefEntry done() {
    return new BriefEntry(title, mark, List.copyOf(lines), List.copyOf(details));
  }
}
