package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.PromisedDate;
import io.handoff.check.text.Phrases;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import io.handoff.contracts.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of a firm date do not say that what it needs is a guess or not signed. */
final class FirmDateTellsNoDoubt implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-014",
          Severity.BLOCKING,
          "The reason of a firm date does not say that something it needs is open",
          "The customer reads the date, and nobody reads the doubt beside it.",
          List.of("milestones.*.mode", "milestones.*.reason", "milestones.*.hardCause"),
          "When will this be settled?",
          "Three weeks of counts before 1 July 2027; the line was signed on 12 November 2026");

  private static final WordLists LISTS =
      WordLists.beside(FirmDateTellsNoDoubt.class, "told-doubts.txt");

  private static final Phrases DOUBTS = LISTS.phrases("doubts");

  private static final Phrases OVER = LISTS.phrases("over");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    for (PromisedDate promised : record.promisedDates()) {
      if (promised.isFirm()) {
        add(promised, "reason", promised.milestone().reason(), findings);
        add(promised, "hardCause", promised.milestone().hardCause(), findings);
      }
    }
    return findings;
  }

  private static void add(
      PromisedDate promised, String member, @Nullable String text, List<Finding> findings) {
    if (text == null || !DOUBTS.mayBeIn(text)) {
      return;
    }
    for (Words sentence : Words.sentencesOf(text)) {
      Optional<Phrases.Found> doubt = DOUBTS.firstIn(sentence);
      if (doubt.isPresent() && !OVER.areIn(sentence)) {
        Span span = sentence.place(doubt.get().first(), doubt.get().last());
        String said = text.substring(span.start(), span.end());
        findings.add(
            DESCRIPTION.finding(
                promised.path(member),
                "The " + promised.inWords() + " is firm, and says \"" + said + "\".",
                "When will this be settled? Until then, make the date a range."));
        return;
      }
    }
  }
}
