package io.handoff.check.consistency.count;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.system.Groups;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is told of all sites or teams fits what is told of each. */
public final class AllFitsTheParts implements Check {

  private static final WordLists LISTS = WordLists.beside(AllFitsTheParts.class, "all-fits.txt");

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-016",
          Severity.BLOCKING,
          "What all sites or teams are said to do is what other places say of each of them",
          "What is built for the way of one site does not fit the others.",
          List.of(
              "answers.*.segments",
              "answers.*.customerFact",
              "questions.*.text",
              "promises.*.text",
              "risks.*.text",
              "scopeItems.*.definition",
              "setupItems.*.detail",
              "decisions.*.text",
              "assumptions.*.text"),
          "Do all of them do it so?",
          "Regina closes on workday 3, Winnipeg on workday 5; both use ClaimCenter");

  private static final Set<String> QUANTIFIERS = WordSet.of("all", "both", "every", "each");

  /** Words between all and its noun. */
  private static final Set<String> BETWEEN =
      WordSet.of("of", "one", "the", "our", "their", "these");

  private static final Set<String> ALIKE = WordSet.of("both", "alike", "same");

  /** What will be so, or is told of one beside another. */
  private static final Set<String> NOT_TODAY = LISTS.set("not today");

  private static final Set<String> SAME = LISTS.set("same");

  /** What several share without working alike. */
  private static final Set<String> SHARED = LISTS.set("shared");

  /** What turns a word for all into one for each by itself, or for later. */
  private static final Set<String> DIFFERS = LISTS.set("differs");

  private static final Set<String> THEY = WordSet.of("they", "we", "you", "people", "us", "them");

  private static final Set<String> WHOLE =
      WordSet.of("company", "house", "chain", "country", "group", "firm", "town", "network");

  private static final Set<String> NONE = WordSet.of("no", "none", "nobody", "nowhere", "neither");

  private static final Set<String> DIFFERENCE =
      WordSet.of("difference", "differences", "exception", "exceptions");

  private static final Set<String> OTHERWISE = WordSet.of("differently", "otherwise", "different");

  /** Answers that count over all, and say nothing of how they work. */
  private static final Set<String> MEASURES =
      WordSet.of("successMeasure", "goal", "teams", "usage", "training", "purchaseStatement");

  /** What is delivered is not there yet; these tell of what is. */
  private static final Set<String> USED =
      WordSet.of("uses", "use", "has", "have", "today", "keeps");

  private static final Set<String> FOR = WordSet.of("for", "per", "to");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !Told.with(record, Sign.EVERY).isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Told> told = Told.with(record, Sign.EVERY);
    List<Finding> findings = new ArrayList<>();
    if (told.isEmpty()) {
      return findings;
    }
    Map<String, Answer> answers = record.document().answers();
    Segments process = Segments.asTold(record, answers.get("currentProcess"));
    for (Told one : told) {
      boolean fact = one.isIn("answers") && one.member().equals("customerFact");
      Segments own = Segments.byStem(record, fact ? answers.get(one.id()) : null);
      CutText words = CutText.of(record, one.text());
      if (own.areSeveral()) {
        addOwn(one, words, own, findings);
      } else if (process.areSeveral() && !one.isAnswer("currentProcess") && isToday(one)) {
        add(one, words, process, findings);
      }
    }
    addOddOnes(record, findings);
    return findings;
  }

  private static void addOddOnes(CheckedRecord record, List<Finding> findings) {
    Set<String> found = findings.stream().map(Finding::path).collect(Collectors.toSet());
    for (OddOneOut.Pair pair : OddOneOut.in(record)) {
      if (found.add(pair.all().path())) {
        findings.add(
            DESCRIPTION.finding(
                pair.all().path(),
                "This says of all what " + pair.one().path() + " tells otherwise of one.",
                "Is that one an exception? Say so in both places, or change one of the two."));
      }
    }
  }

  /** What an answer tells of all, beside what its own segments tell of each. */
  private static void addOwn(Told told, CutText words, Segments parts, List<Finding> findings) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean alike = isAlike(words, i, end);
      boolean same = isSame(words, i, end);
      if (alike
          || ((same || isOfAll(words, i, end) || meant(words, i, end, parts).areSeveral())
              && !words.hasAny(i, end, DIFFERS)
              && !Hedge.in(words, i, end))) {
        String only = parts.onlyOfSome(words, i, end);
        if (same || alike
            ? !only.isEmpty() || parts.areUnlike()
            : !only.isEmpty() && parts.isOtherwise(words, i, end)) {
          findings.add(
              DESCRIPTION.finding(
                  told.path(),
                  only.isEmpty()
                      ? "This tells the same of all; the segments tell different things."
                      : "This tells \"" + only + "\" of all; the segments tell it of some only.",
                  "Do all of them do it so? Say what each does, the same in both places."));
          return;
        }
      }
      i = end;
    }
  }

  /** "In the same way", "alike", "no difference": more than that they share a day or a name. */
  private static boolean isSame(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, SAME) && !words.isAny(i + 1, SHARED)) {
        return true;
      }
    }
    return isAlike(words, from, to);
  }

  /** "They all", "in the whole company". */
  private static boolean isOfAll(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean theyAll = words.is(i, "all") && words.isAny(i - 1, THEY) && i > from;
      if (theyAll
          || words.is(i, "everyone")
          || words.is(i, "everybody")
          || words.reads(i, "all", "of", "them")
          || (words.is(i, "whole") && words.isAny(i + 1, WHOLE))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isToday(Told told) {
    return !(told.isIn("answers") && MEASURES.contains(told.id()))
        && !told.isIn("questions")
        && !told.member().equals("response")
        && !told.isIn("exclusions")
        && !told.isIn("securityAsks")
        && !told.isIn("milestones")
        && !told.isIn("promises")
        && !told.isIn("limits");
  }

  private static void add(Told told, CutText words, Segments parts, List<Finding> findings) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      Segments meant = meant(words, i, end, parts);
      if (meant.areSeveral()
          && (!told.isIn("scopeItems") || words.hasAny(i, end, USED))
          && !isOfSome(words, i, end, parts)
          && isOfToday(words, i, end)
          && (isAlike(words, i, end) || !Hedge.in(words, i, end))) {
        String only = meant.onlyOfSome(words, i, end);
        if (!only.isEmpty()) {
          findings.add(
              DESCRIPTION.finding(
                  told.path(),
                  "This tells \"" + only + "\" of all; the current process tells it of some only.",
                  "Do all of them do it so? Say what each does, the same in both places."));
          return;
        }
      }
      i = end;
    }
  }

  /**
   * Whether a sentence names some of them, by what only these are called, and does not say both.
   */
  private static boolean isOfSome(CutText words, int from, int to, Segments parts) {
    return parts.areNamedInPart(words, from, to)
        && !words.hasAny(from, to, ALIKE)
        && !isAlike(words, from, to);
  }

  private static boolean isOfToday(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, NOT_TODAY) && !words.reads(i - 1, "at", "once")) {
        return false;
      }
    }
    return true;
  }

  /** "No difference", "no exceptions", "no branch does it differently". */
  private static boolean isAlike(CutText words, int from, int to) {
    boolean none = false;
    for (int i = from; i < to; i++) {
      none |= words.isAny(i, NONE);
      if (words.is(i, "no") && words.isAny(i + 1, DIFFERENCE)
          || words.is(i, "without") && words.isAny(i + 1, DIFFERENCE)
          || words.reads(i, "not", "matter")
          || words.reads(i, "t", "matter")
          || none && words.isAny(i, OTHERWISE)
          || none && words.reads(i, "another", "way")) {
        return true;
      }
    }
    return false;
  }

  /**
   * All for "both yards" and "every one of the 11 hotels"; the named for "North and South both".
   */
  private static Segments meant(CutText words, int from, int to, Segments parts) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, QUANTIFIERS)
          && isGroup(words, i + 1, to)
          && !isNumberForEach(words, i, from, to)) {
        return parts;
      }
    }
    return words.hasAny(from, to, ALIKE) || isAlike(words, from, to)
        ? parts.namedIn(words, from, to)
        : parts.none();
  }

  /** "One statement a month for each school" counts what they get. */
  private static boolean isNumberForEach(CutText words, int each, int from, int to) {
    return words.isAny(each - 1, FOR)
        && Numeral.at(words, from) != null
        && words.clauseEnd(from) > each
        && !words.hasAny(from, to, USED);
  }

  private static boolean isGroup(CutText words, int from, int to) {
    int i = from;
    while (i < to
        && (words.isAny(i, BETWEEN) || Numeral.at(words, i) != null)
        && !words.startsClause(i)) {
      i++;
    }
    return i < to && Groups.has(words.at(i));
  }
}
