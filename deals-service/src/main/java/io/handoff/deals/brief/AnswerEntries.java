package io.handoff.deals.brief;

import io.handoff.contracts.document.Answer;
import io.handoff.deals.brief.Line.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The answers of a section: fact and assumption on lines of their own, never merged. */
final class AnswerEntries {

  private final BriefSource source;
  private final Audience audience;

  AnswerEntries(BriefSource source, Audience audience) {
    this.source = source;
    this.audience = audience;
  }

  /** What was answered in sections of the template, but not by the opening. */
  List<BriefEntry> of(String... sections) {
    Set<String> wanted = Set.of(sections);
    return those(
        question ->
            wanted.contains(question.section())
                && !OpeningWriter.ANSWERED.contains(question.key()));
  }

  /** What was answered outside these sections. */
  List<BriefEntry> outside(Set<String> sections) {
    return those(
        question ->
            !sections.contains(question.section())
                && !OpeningWriter.ANSWERED.contains(question.key()));
  }

  /** Who answers for these answers and what proves them, without what they say. */
  List<BriefEntry> proofs(Set<String> keys) {
    return those(question -> keys.contains(question.key())).stream()
        .filter(entry -> !entry.details().isEmpty())
        .map(entry -> new BriefEntry(entry.title(), entry.mark(), List.of(), entry.details()))
        .toList();
  }

  private List<BriefEntry> those(Predicate<Asked> wanted) {
    List<BriefEntry> entries = new ArrayList<>();
    for (Asked question : source.questions()) {
      Answer answer = source.answer(question.key());
      if (answer != null && wanted.test(question)) {
        add(entries, question, answer);
      }
    }
    return entries;
  }

  private void add(List<BriefEntry> entries, Asked question, Answer answer) {
    boolean inPartsOnly = answer.status() == null && !answer.segments().isEmpty();
    if (!inPartsOnly) {
      said(
          entries,
          EntryDraft.titled(question.wording(), question.key())
              .marked(Mark.of(answer, answer.isMissing(), audience))
              .says(Tone.FACT, audience.factLabel(), answer.customerFact())
              .says(Tone.ASSUMPTION, "We assume", answer.salesAssumption())
              .says("Value", Words.value(answer.value(), question.choices()))
              .answeredFor(answer));
    }
    answer
        .segments()
        .forEach(
            (id, segment) ->
                said(
                    entries,
                    EntryDraft.titled(question.wording() + " – " + Words.or(segment.name(), id), id)
                        .marked(Mark.of(segment, segment.isMissing(), audience))
                        .says(Tone.FACT, audience.factLabel(), segment.customerFact())
                        .says(Tone.ASSUMPTION, "We assume", segment.salesAssumption())
                        .says("Value", Words.value(segment.value(), question.choices()))
                        .answeredFor(segment)));
  }

  /** Leaves out what says nothing, once a customer is not shown the rest of it. */
  private static void said(List<BriefEntry> entries, EntryDraft draft) {
    BriefEntry entry = draft.done();
    if (entry.mark() != null || !entry.lines().isEmpty()) {
      entries.add(entry);
    }
  }
}
