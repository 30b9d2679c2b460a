package io.handoff.check.consistency.dates;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pilot has one group, one length and one beginning. */
public final class PilotAgrees implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-038",
          Severity.BLOCKING,
          "A pilot has one group, one length and one beginning",
          "Two plans for one pilot leave some of its people without access, or without time.",
          List.of(
              "answers.pilot",
              "answers.trial",
              "answers.*.customerFact",
              "promises.*.text",
              "decisions.*.text",
              "setupItems.*.detail"),
          "Who takes part, from when and for how long?",
          "Pilot: two hospitals for 10 working days; the pilot of 10 working days ends on 12 March");

  private static final WordLists LISTS = WordLists.beside(PilotAgrees.class, "pilot.txt");

  private static final Set<String> PILOT = LISTS.set("pilot");
  private static final Set<String> OTHERWISE = LISTS.set("otherwise");
  private static final List<String> ANSWERS = List.of("pilot", "trial");
  private static final Set<String> REGISTERS =
      WordSet.of("answers", "promises", "decisions", "setupItems", "scopeItems");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return ANSWERS.stream().anyMatch(key -> answered(record, key) != null);
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    for (String key : ANSWERS) {
      CutText answered = answered(record, key);
      if (answered == null) {
        continue;
      }
      PilotTold pilot = PilotTold.of(answered, 0, answered.size());
      for (Told told : Told.meant(record)) {
        if (REGISTERS.contains(told.register())
            && !(told.isIn("answers") && ANSWERS.contains(told.id()))) {
          String unlike = unlike(CutText.of(record, told.text()), pilot);
          if (unlike != null) {
            findings.add(
                DESCRIPTION.finding(
                    told.path(),
                    "Here the pilot has another %s than in answers.%s.".formatted(unlike, key),
                    "Who takes part, from when and for how long? Say the same in both places."));
          }
        }
      }
    }
    return findings;
  }

  private static @Nullable CutText answered(CheckedRecord record, String key) {
    Answer answer = record.document().answers().get(key);
    return answer == null || answer.customerFact() == null || answer.status() == Status.UNKNOWN
        ? null
        : CutText.of(record, answer.customerFact());
  }

  /** What a text tells otherwise; null for nothing. */
  private static @Nullable String unlike(CutText words, PilotTold pilot) {
    boolean may = words.hasAny(0, words.size(), PILOT);
    for (int i = 0; may && i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean told =
          words.hasAny(i, Math.min(end, i + PilotTold.NEAR), PILOT)
              && !words.hasAny(i, end, OTHERWISE)
              && !Hedge.in(words, i, end);
      String unlike = told ? pilot.unlike(PilotTold.of(words, i, end)) : null;
      if (unlike != null) {
        return unlike;
      }
      i = end;
    }
    return null;
  }
}
