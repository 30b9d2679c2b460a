package io.handoff.check.consistency.dates;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.Sign;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Old things that stay out are nowhere promised to be seen or found. */
public final class FinishedStaysOut implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-023",
          Severity.BLOCKING,
          "Old things that stay out are not promised to be seen or found",
          "What can be searched was loaded by somebody, in days that nobody planned.",
          List.of(
              "answers.historicalData",
              "exclusions.*.name",
              "answers.*",
              "promises.*.text",
              "scopeItems.*.definition",
              "setupItems.*.detail"),
          "Do the old ones come along, or stay out?",
          "Closed cases stay in the archive; the archive is searched where it is");

  private static final WordLists WORDS = WordLists.beside(FinishedStaysOut.class, "finished.txt");

  private static final Set<String> FINISHED = WORDS.set("finished");
  private static final Set<String> THERE = WORDS.set("there");
  private static final Set<String> OPENS = WORDS.set("opens");
  private static final Set<String> OUT = WORDS.set("out");
  private static final Set<String> BEFORE = WORDS.set("before");

  /** So many words of a sentence are shown. */
  private static final int SHOWN = 25;

  private static final int CENTURY = 2000;

  /** Answers that tell how it is before the start. */
  private static final Set<String> TODAY = WordSet.of("context", "currentProcess", "whyNow");

  /** Where it is told what will be delivered. */
  private static final Set<String> BINDING = WordSet.of("promises", "scopeItems", "setupItems");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Set<String> out = out(record);
    int year = isOut(record.document()) ? launchYear(record) : 0;
    List<Finding> findings = new ArrayList<>();
    if (out.isEmpty() && year == 0) {
      return findings;
    }
    Set<String> systems = systems(record);
    for (Told told : Told.meant(record)) {
      boolean binds = BINDING.contains(told.register());
      if (told.isAnswer("historicalData")
          || told.isIn("securityAsks")
          || (told.isIn("answers") && TODAY.contains(told.id()))
          || !(told.has(Sign.FINISHED) || (binds && told.has(Sign.YEARS)))) {
        continue;
      }
      CutText words = CutText.of(record, told.text());
      for (int i = 0; i < words.size(); ) {
        int end = words.sentenceEnd(i);
        if ((words.hasAny(i, end, THERE)
                || words.hasAny(i, end, OPENS) && !words.hasAny(i, end, systems))
            && !words.hasAny(i, end, OUT)
            && (names(words, i, end, out) || (binds && isOfYears(words, i, end, year)))) {
          findings.add(
              DESCRIPTION.finding(
                  told.path(),
                  "\""
                      + words.between(i, Math.min(end, i + SHOWN))
                      + "\" needs old things that stay out.",
                  "Do the old ones come along, or stay out? Say the same in both places."));
          break;
        }
        i = end;
      }
    }
    return findings;
  }

  /** What systems are called; what is opened there is opened where it is. */
  private static Set<String> systems(CheckedRecord record) {
    Set<String> systems = new HashSet<>();
    HandoffDocument document = record.document();
    document
        .integrations()
        .values()
        .forEach(one -> systems.addAll(SystemAlias.aliases(record, one.system())));
    document
        .dataSources()
        .values()
        .forEach(one -> systems.addAll(SystemAlias.aliases(record, one.name())));
    return systems;
  }

  private static boolean isOut(HandoffDocument document) {
    Answer answer = document.answers().get("historicalData");
    return answer != null
        && answer.status() != Status.UNKNOWN
        && answer.value() != null
        && "OUT".equals(answer.value().choice());
  }

  private static int launchYear(CheckedRecord record) {
    return record.promisedDates().stream().mapToInt(date -> date.first().getYear()).min().orElse(0);
  }

  /** The old things that are out, such as closed cases. */
  private static Set<String> out(CheckedRecord record) {
    Set<String> out = new TreeSet<>();
    HandoffDocument document = record.document();
    document.exclusions().values().forEach(one -> addOld(CutText.of(record, one.name()), out));
    Answer answer = document.answers().get("historicalData");
    if (answer != null && isOut(document)) {
      addOld(CutText.of(record, answer.customerFact()), out);
    }
    return out;
  }

  private static void addOld(CutText words, Set<String> out) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String old = old(words, i, words.size());
      if (old != null) {
        out.add(old);
      }
    }
  }

  private static boolean names(CutText words, int from, int to, Set<String> out) {
    for (int i = from; i + 1 < to; i++) {
      String old = old(words, i, to);
      if (old != null && out.contains(old) || isBehind(words, i, out)) {
        return true;
      }
    }
    return false;
  }

  /** "Any file closed since 2019". */
  private static boolean isBehind(CutText words, int i, Set<String> out) {
    return words.isAny(i + 1, FINISHED)
        && !words.startsClause(i + 1)
        && out.contains(words.at(i + 1) + " " + Thing.one(words.at(i)));
  }

  /** "Closed cases", in one form; null where no such thing begins. */
  private static @Nullable String old(CutText words, int i, int to) {
    return words.isAny(i, FINISHED)
            && i + 1 < to
            && !words.startsClause(i + 1)
            && words.at(i + 1).length() > 3
            && words.at(i + 1).endsWith("s")
        ? words.at(i) + " " + Thing.one(words.at(i + 1))
        : null;
  }

  /** Such as "of 2025 and 2026", for a start in 2027; a day of those years is told as a day. */
  private static boolean isOfYears(CutText words, int from, int to, int launch) {
    for (int i = from + 1; i < to; i++) {
      String word = words.at(i);
      if (word.length() == 4 && word.startsWith("20") && Character.isDigit(word.charAt(3))) {
        int year = CENTURY + 10 * (word.charAt(2) - '0') + (word.charAt(3) - '0');
        boolean month = DateInText.month(words.at(i - 1)) > 0;
        boolean day = month && i > 1 && Character.isDigit(words.at(i - 2).charAt(0));
        if (year < launch && !day && (month || words.isAny(i - 1, BEFORE))) {
          return true;
        }
      }
    }
    return false;
  }
}
