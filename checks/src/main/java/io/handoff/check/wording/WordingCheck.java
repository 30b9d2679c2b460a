package io.handoff.check.wording;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import io.handoff.contracts.template.WordingClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts of one class are plain. What that means is in the rules of the class. */
final class WordingCheck implements Check {

  private final WordingClass fields;
  private final CheckDescription description;

  WordingCheck(WordingClass fields) {
    this.fields = fields;
    FieldRule rule = Language.english().rule(fields);
    this.description =
        new CheckDescription(
            rule.check(),
            rule.blocking() ? Severity.BLOCKING : Severity.WARNING,
            rule.title(),
            rule.why(),
            rule.reads(),
            rule.question(),
            rule.goodExample());
  }

  @Override
  public CheckDescription description() {
    return description;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    // Equal texts are judged once: in one record the names that are plain are the same.
    Map<Set<String>, Map<String, List<Weakness>>> judged = new HashMap<>();
    for (RecordText text : RecordTexts.of(fields, record)) {
      List<Weakness> weaknesses =
          judged
              .computeIfAbsent(text.context().filled(), filled -> new HashMap<>())
              .computeIfAbsent(text.text(), words -> Wording.judge(fields, words, text.context()));
      for (Weakness weakness : weaknesses) {
        findings.add(
            description
                .finding(text.path(), weakness.rule(), weakness.seen(), weakness.question())
                .at(weakness.span())
                .missing(weakness.missing()));
      }
    }
    return findings;
  }
}
