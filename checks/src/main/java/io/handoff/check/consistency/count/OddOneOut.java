package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what is said of all of several, where another place tells it otherwise of one of them. */
final class OddOneOut {

  /** More sentences than this are not said of all in any record that people read. */
  private static final int MOST = 40;

  private static final Set<String> UNTOLD =
      WordSet.of("exclusions", "limits", "milestones", "phases", "scopeItems", "securityAsks");

  /** Answers that count over all, tell why, or tell of old data. */
  private static final Set<String> MEASURES =
      WordSet.of(
          "successMeasure",
          "goal",
          "whyNow",
          "costOfDelay",
          "teams",
          "usage",
          "purchaseStatement",
          "training",
          "support",
          "historicalData",
          "trial",
          "pilot",
          "testData");

  private final List<SaidOfAll> said;

  private final List<Pair> pairs = new ArrayList<>();

  private OddOneOut(List<SaidOfAll> said) {
    this.said = said;
  }

  /**
   * Two places that do not go together.
   *
   * @param all where it is said of all
   * @param one where it is told otherwise of one
   */
  record Pair(Told all, Told one) {}

  /** All that a record has, each first place once. */
  static List<Pair> in(CheckedRecord record) {
    OddOneOut odd = new OddOneOut(said(record));
    if (!odd.said.isEmpty()) {
      OneOfThem oneOfThem = new OneOfThem(Outsiders.of(record));
      List<ToldOfOne> done = List.of(new DoneOtherwise(oneOfThem), new DoneInTwoWays(oneOfThem));
      List<ToldOfOne> lacks = List.of(new LacksSeveral(oneOfThem));
      for (Told told : Told.meant(record)) {
        if (isOfWork(told)) {
          if (!told.has(Sign.SYSTEM)) {
            odd.add(record, told, done);
          }
          odd.add(record, told, lacks);
        }
      }
      List<ToldOfOne> without = List.of(new HasNone(oneOfThem));
      for (Told told : Told.with(record)) {
        if (isOfSource(told)
            || (told.isMeant()
                && isOfWork(told)
                && (told.has(Sign.SYSTEM) || tellsOfAnEnd(told.text())))) {
          odd.add(record, told, without);
        }
      }
    }
    return odd.pairs;
  }

  private static List<SaidOfAll> said(CheckedRecord record) {
    List<SaidOfAll> said = new ArrayList<>();
    for (Told told : Told.with(record, Sign.EVERY)) {
      boolean ofOne = told.member().startsWith("segments");
      if (told.isMeant() && isOfWork(told) && !ofOne && said.size() < MOST) {
        SaidOfAll.add(told, CutText.of(record, told.text()), said);
      }
    }
    return said;
  }

  private static boolean isOfWork(Told told) {
    return !UNTOLD.contains(told.register())
        && !(told.isIn("answers") && MEASURES.contains(told.id()));
  }

  private static boolean isOfSource(Told told) {
    return told.isIn("dataSources") && !told.member().equals("accessMethod");
  }

  private static boolean tellsOfAnEnd(String text) {
    return text.contains(" up ") || text.contains("stopped ") || text.contains("no longer ");
  }

  private void add(CheckedRecord record, Told told, List<ToldOfOne> ways) {
    for (Sentence one : Sentence.of(told, CutText.of(record, told.text()))) {
      List<ToldOfOne> possible = ways.stream().filter(way -> way.mayBeIn(one)).toList();
      if (!possible.isEmpty() && !one.isAlike()) {
        add(one, possible);
      }
    }
  }

  /** How it was before is against nothing but the word that all are alike. */
  private void add(Sentence one, List<ToldOfOne> ways) {
    for (SaidOfAll all : said) {
      boolean before =
          one.told().isAnswer("currentProcess")
              && (!all.strong() || one.words().reads(one.from(), "until", "now"));
      if (!before
          && !all.told().path().equals(one.told().path())
          && pairs.stream().noneMatch(pair -> pair.all() == all.told())
          && ways.stream().anyMatch(way -> way.isTold(one, all))) {
        pairs.add(new Pair(all.told(), one.told()));
      }
    }
  }
}
