package io.handoff.check.consistency;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.system.Groups;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Segment;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is told of all sites or teams fits what the current process tells of each. */
final class AllFitsTheParts implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-016",
          Severity.BLOCKING,
          "What all sites or teams are said to do is what the current process says of each of them",
          "What is built for the way of one site does not fit the others.",
          List.of(
              "answers.currentProcess.segments",
              "answers.*.customerFact",
              "scopeItems.*.definition",
              "setupItems.*.detail",
              "decisions.*.text",
              "assumptions.*.text"),
          "Do all of them do it so?",
          "Regina closes on workday 3, Winnipeg on workday 5; both use ClaimCenter");

  private static final Set<String> QUANTIFIERS = Set.of("all", "both", "every", "each");

  /** Words between all and its noun. */
  private static final Set<String> BETWEEN = Set.of("of", "one", "the", "our", "their", "these");

  private static final Set<String> ALIKE = Set.of("both", "alike", "same");

  /** What will be so, or is told of one beside another. */
  private static final Set<String> NOT_TODAY =
      Set.of(
          "from",
          "will",
          "then",
          "later",
          "whatever",
          "although",
          "though",
          "other",
          "others",
          "whereas",
          "but",
          "rest",
          "differently",
          "different",
          "differs",
          "should",
          "new",
          "now",
          "once",
          "after",
          "until",
          "screen",
          "page",
          "train",
          "training",
          "session",
          "sessions");

  private static final Set<String> EMPTY =
      Set.of(
          "both",
          "all",
          "every",
          "each",
          "same",
          "alike",
          "difference",
          "between",
          "there",
          "their",
          "them",
          "with",
          "have",
          "has",
          "than",
          "only",
          "today",
          "work",
          "week",
          "month",
          "people",
          "person",
          "before",
          "after",
          "where",
          "because",
          "since",
          "while",
          "they",
          "uses",
          "used",
          "takes",
          "take",
          "gets",
          "gives",
          "place",
          "made",
          "make");

  /** Answers that count over all, and say nothing of how they work. */
  private static final Set<String> MEASURES =
      Set.of("successMeasure", "goal", "teams", "usage", "training", "purchaseStatement");

  private static final int SHORTEST = 4;

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    Answer process = record.document().answers().get("currentProcess");
    return process != null && process.segments().size() > 1;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Told> told = Told.with(record, Sign.EVERY);
    Answer process = record.document().answers().get("currentProcess");
    if (told.isEmpty() || process == null) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (Segment segment : process.segments().values()) {
      parts.add(
          new Part(
              words(CutText.of(record, segment.name())),
              words(CutText.of(record, segment.customerFact()))));
    }
    List<Finding> findings = new ArrayList<>();
    for (Told one : told) {
      if (!one.path().startsWith("answers.currentProcess") && isToday(one)) {
        add(one, CutText.of(record, one.text()), parts, findings);
      }
    }
    return findings;
  }

  private static boolean isToday(Told told) {
    return !(told.isIn("answers") && MEASURES.contains(told.id()))
        && !told.isIn("questions")
        && !told.isIn("exclusions")
        && !told.isIn("securityAsks")
        && !told.isIn("milestones")
        && !told.isIn("promises")
        && !told.isIn("limits");
  }

  private static void add(Told told, CutText words, List<Part> parts, List<Finding> findings) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      List<Part> meant = meant(words, i, end, parts);
      if (meant.size() > 1
          && !words.hasAny(i, end, NOT_TODAY)
          && (isAlike(words, i, end) || !Hedge.in(words, i, end))) {
        String only = onlyOfSome(words, i, end, meant);
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

  private static boolean isAlike(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.reads(i, "no", "difference")) {
        return true;
      }
    }
    return false;
  }

  /**
   * All for "both yards" and "every one of the 11 hotels"; the named for "North and South both".
   */
  private static List<Part> meant(CutText words, int from, int to, List<Part> parts) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, QUANTIFIERS) && isGroup(words, i + 1, to)) {
        return parts;
      }
    }
    return words.hasAny(from, to, ALIKE) || isAlike(words, from, to)
        ? parts.stream().filter(part -> part.isNamed(words, from, to)).toList()
        : List.of();
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

  /** A word of the sentence that some parts tell of themselves, and others do not. */
  private static String onlyOfSome(CutText words, int from, int to, List<Part> parts) {
    for (int i = from; i < to; i++) {
      String word = Thing.one(words.at(i));
      if (word.length() < SHORTEST
          || EMPTY.contains(words.at(i))
          || EMPTY.contains(word)
          || Character.isDigit(word.charAt(0))
          || Groups.has(words.at(i))
          || parts.stream().anyMatch(part -> part.names.contains(word))) {
        continue;
      }
      long telling = parts.stream().filter(part -> part.told.contains(word)).count();
      if (telling > 0 && telling < parts.size()) {
        return words.at(i);
      }
    }
    return "";
  }

  private static Set<String> words(CutText words) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      found.add(Thing.one(words.at(i)));
    }
    return found;
  }

  /**
   * One of several.
   *
   * @param names the words of its name
   * @param told the words that tell what it does
   */
  private record Part(Set<String> names, Set<String> told) {

    private boolean isNamed(CutText words, int from, int to) {
      for (int i = from; i < to; i++) {
        if (names.contains(Thing.one(words.at(i)))) {
          return true;
        }
      }
      return false;
    }
  }
}
