package io.handoff.check.consistency.sides;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.PersonNames;
import io.handoff.check.told.Told;
import io.handoff.check.told.WordEntries;
import io.handoff.contracts.document.Decision;
import io.handoff.contracts.document.DecisionState;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one sentence says of a thing, no other sentence denies of it. Two sentences are of one thing
 * where they share words that hardly any other entry has.
 */
public final class OneSideOfEachThing implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-031",
          Severity.BLOCKING,
          "What one place says of a thing, no other place denies of it",
          "One of the two is built, and the customer read the other.",
          List.of(
              "answers.*.customerFact",
              "decisions.*.text",
              "promises.*.text",
              "scopeItems.*.definition",
              "integrations.*.objects",
              "setupItems.*.detail"),
          "Which of the two is right?",
          "Damage notes of the last 3 years come over; older ones stay in the folder");

  static final List<Question> QUESTIONS =
      List.of(
          new OptionIsSold(),
          new OldDataComes(),
          new SystemIsWritten(),
          new PlaceIsLeft(),
          new PeakIsThen(),
          new ItWasSeen(),
          new SomebodyDoesIt(),
          new ApprovalIsNeeded(),
          new OneDecides(),
          new RhythmIsOne(),
          new ComesAfterItsYes(),
          new DataIsReal());

  private static final Set<String> REGISTERS =
      WordSet.of(
          "answers",
          "scopeItems",
          "decisions",
          "promises",
          "integrations",
          "setupItems",
          "customerInputs",
          "risks",
          "assumptions",
          "phases",
          "securityAsks");

  private static final Comparator<Statement> BY_PATH =
      Comparator.comparing((Statement one) -> one.told().path()).thenComparing(Statement::from);

  /** So many sentences are compared for each answer of a question; no deal has more. */
  private static final int MOST = 40;

  /** So many words are read of one text; no field has more. */
  private static final int READ = 2_000;

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return true;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Statement> statements = statements(record);
    List<Finding> findings = new ArrayList<>();
    for (Question question : QUESTIONS) {
      List<Statement> no = statements.stream().filter(question::isNo).toList();
      List<Statement> yes =
          no.isEmpty() ? List.of() : statements.stream().filter(question::isYes).toList();
      if (!yes.isEmpty()) {
        addOpposed(record, question, first(yes), first(no), findings);
      }
    }
    return findings;
  }

  /** The first by path, whatever the order of the registers. */
  private static List<Statement> first(List<Statement> statements) {
    return statements.stream().sorted(BY_PATH).limit(MOST).toList();
  }

  /** Every sentence that bears on a question. */
  static List<Statement> statements(CheckedRecord record) {
    List<Statement> statements = new ArrayList<>();
    for (Told told : Told.with(record)) {
      if (REGISTERS.contains(told.register())) {
        CutText words = CutText.of(record, told.text());
        int size = Math.min(words.size(), READ);
        int first = statements.size();
        long around = 0;
        for (int i = 0; i < size; ) {
          int end = Math.min(words.sentenceEnd(i), size);
          long[] clauses = Cues.in(words, i, end);
          long cues = 0;
          for (long clause : clauses) {
            cues |= clause;
          }
          around |= cues;
          if (cues != 0) {
            statements.add(new Statement(told, words, i, end, cues, clauses, 0));
          }
          i = end;
        }
        long all = around;
        statements.subList(first, statements.size()).replaceAll(one -> one.within(all));
      }
    }
    return statements;
  }

  private static void addOpposed(
      CheckedRecord record,
      Question question,
      List<Statement> yes,
      List<Statement> no,
      List<Finding> findings) {
    PersonNames persons = PersonNames.of(record);
    List<Set<String>> denied = no.stream().map(Statement::topic).toList();
    BitSet heads = new BitSet();
    denied.forEach(topic -> topic.forEach(word -> heads.set(Statement.head(word))));
    Set<String> found = new HashSet<>();
    for (Statement one : yes) {
      Set<String> topic = one.topic(heads);
      for (int i = 0; i < no.size(); i++) {
        Statement other = no.get(i);
        if (one.entry().equals(other.entry())
            || found.contains(one.told().path())
            || found.contains(other.told().path())) {
          continue;
        }
        Set<String> shared = new HashSet<>(topic);
        shared.retainAll(denied.get(i));
        shared.removeIf(persons::mayBeSomebody);
        if (!shared.isEmpty()
            && question.areOfOne(one, other, shared)
            && areLinked(record, question, one, other, shared)
            && !(question.isSettledByDecisions() && isDecided(record, question, one, other))) {
          found.add(one.told().path());
          findings.add(
              DESCRIPTION.finding(
                  one.told().path(),
                  question.seen().formatted(other.told().path()),
                  question.ask()));
        }
      }
    }
  }

  /** Whether what both share is rare, or all that one of both is about. */
  private static boolean areLinked(
      CheckedRecord record, Question question, Statement one, Statement other, Set<String> shared) {
    if (question.isOfCommonWords() && (one.isAllAbout(shared) || other.isAllAbout(shared))) {
      return true;
    }
    shared.removeIf(word -> WordEntries.of(record).count(word) > question.mostEntries());
    if (shared.size() == 1) {
      String alone = shared.iterator().next();
      if (WordEntries.of(record).count(alone) > question.mostEntriesAlone()
          || question.mostEntriesAlone() < question.mostEntries()
              && (one.isAside(alone) || other.isAside(alone))) {
        return false;
      }
    }
    return question.areOfOne(one, other, shared);
  }

  /** Whether a decision, and neither of both, is about the same. */
  private static boolean isDecided(
      CheckedRecord record, Question question, Statement one, Statement other) {
    Set<String> topic = other.topic();
    topic.removeIf(word -> WordEntries.of(record).count(word) > question.mostEntries());
    for (Map.Entry<String, Decision> decision : record.document().decisions().entrySet()) {
      String entry = "decisions." + decision.getKey();
      if (decision.getValue().state() == DecisionState.OFFICIAL
          && !entry.equals(one.entry())
          && !entry.equals(other.entry())) {
        CutText words = CutText.of(record, decision.getValue().text());
        for (int i = 0; i < Math.min(words.size(), READ); i++) {
          if (topic.contains(words.stem(i))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
