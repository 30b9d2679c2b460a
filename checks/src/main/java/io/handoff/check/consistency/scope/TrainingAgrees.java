package io.handoff.check.consistency.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.SetupItem;
import io.handoff.contracts.document.SetupKind;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Nobody goes without training in one place who is trained in another. */
public final class TrainingAgrees implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-036",
          Severity.BLOCKING,
          "Training is either part of the work or it is not",
          "Trainers are booked weeks ahead, and nobody pays for a course that nobody wanted.",
          List.of(
              "answers.training",
              "setupItems.*.kind",
              "setupItems.*.status",
              "answers.*.customerFact",
              "promises.*.text",
              "decisions.*.text",
              "limits.*.note"),
          "Is anybody trained, and by whom?",
          "Training: two hours for 90 sellers; setup item: train 90 sellers, 6 days");

  private static final WordLists LISTS =
      WordLists.beside(TrainingAgrees.class, "training-agrees.txt");

  private static final Set<String> TRAINING = LISTS.set("training");
  private static final Set<String> TRAINED = LISTS.set("trained");
  private static final Set<String> NO = LISTS.set("no");
  private static final Set<String> NOBODY = LISTS.set("nobody");
  private static final Set<String> ENDS = LISTS.set("ends");
  private static final Set<String> LEARNS = LISTS.set("learns");
  private static final Set<String> THEMSELVES = LISTS.set("themselves");
  private static final Set<String> OTHERWISE = LISTS.set("otherwise");
  private static final Set<String> REGISTERS =
      WordSet.of("answers", "promises", "decisions", "limits", "assumptions");

  /** Answers of how it is today, or why. */
  private static final Set<String> OTHER_ANSWERS =
      WordSet.of("currentProcess", "whyNow", "goal", "costOfDelay", "successMeasure", "context");

  private static final String ANSWER = "training";

  private static final int NEAR = 4;

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return given(record, "") != null;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    for (Told told : Told.with(record)) {
      String given =
          REGISTERS.contains(told.register())
                  && !(told.isIn("answers") && OTHER_ANSWERS.contains(told.id()))
                  && isDenied(CutText.of(record, told.text()))
              ? given(record, told.id())
              : null;
      if (given != null) {
        findings.add(
            DESCRIPTION.finding(
                told.path(),
                "Nobody is trained here; " + given + " trains somebody.",
                "Is anybody trained, and by whom? Say the same in both places."));
      }
    }
    return findings;
  }

  /** Where somebody is trained; null when nowhere but in this answer. */
  private static @Nullable String given(CheckedRecord record, String otherThan) {
    HandoffDocument document = record.document();
    for (Map.Entry<String, SetupItem> item : new TreeMap<>(document.setupItems()).entrySet()) {
      if (item.getValue().kind() == SetupKind.TRAINING
          && item.getValue().status() != Status.UNKNOWN) {
        return "setupItems." + item.getKey();
      }
    }
    for (Told told : Told.meant(record)) {
      if (told.isAnswer(ANSWER) && !told.id().equals(otherThan)) {
        CutText words = CutText.of(record, told.text());
        return isDenied(words) || words.hasAny(0, words.size(), NO) ? null : told.path();
      }
    }
    return null;
  }

  /** "No training", "nobody is trained", "they learn it by themselves". */
  private static boolean isDenied(CutText words) {
    boolean may =
        words.hasAny(0, words.size(), TRAINING)
            || words.hasAny(0, words.size(), TRAINED)
            || words.hasAny(0, words.size(), LEARNS);
    for (int i = 0; may && i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (!words.hasAny(i, end, OTHERWISE)) {
        for (int k = i; k < end; k++) {
          if (isDeniedAt(words, k, end)) {
            return true;
          }
        }
      }
      i = end;
    }
    return false;
  }

  private static boolean isDeniedAt(CutText words, int i, int to) {
    int near = Math.min(to, i + NEAR);
    boolean none =
        words.isAny(i, NO)
            && words.isAny(i + 1, TRAINING)
            && (i + 2 >= to || words.startsClause(i + 2) || words.isAny(i + 2, ENDS));
    boolean nobody = words.isAny(i, NOBODY) && words.hasAny(i + 1, near, TRAINED);
    boolean alone = words.isAny(i, LEARNS) && words.hasAny(i + 1, near + 1, THEMSELVES);
    return none || nobody || alone;
  }
}
