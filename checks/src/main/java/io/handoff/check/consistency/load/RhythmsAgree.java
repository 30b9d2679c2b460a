package io.handoff.check.consistency.load;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Passage;
import io.handoff.check.told.Sign;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nothing is promised to be in a system, or out of it, sooner than its integration runs. */
public final class RhythmsAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-020",
          Severity.BLOCKING,
          "Nothing is told to pass between systems sooner or less often than the integration runs",
          "A nightly file cannot be there within the hour, and another way is another integration.",
          List.of(
              "integrations.*.rhythm",
              "promises.*.text",
              "scopeItems.*.definition",
              "answers.*.customerFact",
              "setupItems.*.detail"),
          "How soon does it have to be there?",
          "Deals from HubSpot every 15 minutes; a changed deal is on the page within 20 minutes");

  private static final WordLists LISTS = WordLists.beside(RhythmsAgree.class, "rhythms.txt");

  private static final Set<String> IS_THERE = LISTS.set("is there");

  private static final Set<String> OF_SOMETHING_ELSE = LISTS.set("of something else");

  private static final Set<String> BEFORE =
      WordSet.of("in", "into", "to", "from", "reach", "reaches");

  private static final Set<String> ARTICLES = WordSet.of("the", "their", "its");

  /** Answers of what is so today, and of how soon people are helped. */
  private static final Set<String> OTHER_ANSWERS =
      WordSet.of("currentProcess", "whyNow", "goal", "successMeasure", "context", "support");

  private static final long HOUR = 60;

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().integrations().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Map<String, Long> intervals = intervals(record);
    List<Finding> findings = new ArrayList<>();
    ToldRhythms rhythms = null;
    for (Told told : Told.with(record, Sign.SYSTEM, Sign.SOON)) {
      if (!binds(record, told)) {
        continue;
      }
      rhythms = rhythms == null ? new ToldRhythms(record) : rhythms;
      CutText words = CutText.of(record, told.text());
      String other = told.isMeant() ? rhythms.otherThan(words) : null;
      if (other != null) {
        findings.add(
            DESCRIPTION.finding(
                told.path(),
                "This tells another rhythm than " + other + ".",
                "How often does it come? Say the same in both places."));
      } else if (isTooSoon(words, intervals)) {
        findings.add(
            DESCRIPTION.finding(
                told.path(),
                "This is sooner than the integration runs.",
                "How soon does it have to be there? Say the same in both places."));
      }
    }
    return findings;
  }

  /** How many minutes pass between two runs, by what a system is called; each called so once. */
  private static Map<String, Long> intervals(CheckedRecord record) {
    Map<String, Long> intervals = new HashMap<>();
    Set<String> twice = new HashSet<>();
    record
        .document()
        .integrations()
        .values()
        .forEach(
            integration -> {
              String alias = SystemAlias.alias(integration.system());
              HowOften often = HowOften.ofField(integration.rhythm());
              long interval = often == null || often.isEach() ? 0 : often.minutes();
              if (alias != null && intervals.put(alias, interval) != null) {
                twice.add(alias);
              }
            });
    intervals.keySet().removeAll(twice);
    intervals.values().removeIf(interval -> interval == 0);
    return intervals;
  }

  /** "15 minutes", "the hour"; 0 for anything else. */
  private static long minutes(CutText words, int i) {
    if ((words.is(i, "the") || words.is(i, "an")) && words.is(i + 1, "hour")) {
      return HOUR;
    }
    Numeral number = Numeral.at(words, i);
    if (number == null || number.amount() > 1000) {
      return 0;
    }
    int unit = number.end();
    if (words.is(unit, "minute") || words.is(unit, "minutes")) {
      return number.amount();
    }
    return words.is(unit, "hour") || words.is(unit, "hours") ? number.amount() * HOUR : 0;
  }

  private static boolean binds(CheckedRecord record, Told told) {
    if (told.isIn("promises")) {
      Promise promise = record.document().promises().get(told.id());
      return promise != null && Passage.binds(promise);
    }
    return told.isIn("scopeItems")
        || told.isIn("setupItems")
        || (told.isIn("answers") && !OTHER_ANSWERS.contains(told.id()));
  }

  private static boolean isTooSoon(CutText words, Map<String, Long> intervals) {
    for (int i = 0; i < words.size(); ) {
      int end = words.clauseEnd(i);
      long soon = soon(words, i, end);
      if (soon > 0
          && words.hasAny(i, end, IS_THERE)
          && !words.hasAny(i, words.sentenceEnd(i), OF_SOMETHING_ELSE)
          && !Hedge.in(words, i, end)) {
        for (int k = i; k < end; k++) {
          int before = words.isAny(k - 1, ARTICLES) ? k - 2 : k - 1;
          Long interval = words.isAny(before, BEFORE) ? intervals.get(words.at(k)) : null;
          if (interval != null && soon < interval) {
            return true;
          }
        }
      }
      i = end;
    }
    return false;
  }

  /** How soon it is, in minutes; 0 when it is not told. */
  private static long soon(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, "within")) {
        return minutes(words, i + 1);
      }
      if (words.reads(i, "real", "time")
          || words.reads(i, "at", "once")
          || words.is(i, "immediately")) {
        return 1;
      }
    }
    return 0;
  }
}
