package io.handoff.check.consistency.load;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Passing;
import io.handoff.check.told.SystemAlias;
import io.handoff.contracts.document.Direction;
import io.handoff.contracts.document.Integration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds sentences by which data passes in another rhythm than the integration of it has. */
final class ToldRhythms {

  private static final Set<String> OTHERWISE =
      WordLists.beside(RhythmsAgree.class, "rhythms.txt").set("otherwise");

  /** How far the number of a version stands after the name of a system, in words. */
  private static final int NEAR = 4;

  private static final Set<String> TIMES = WordSet.of("at", "by", "around", "from", "and", "until");

  /**
   * How often one integration runs.
   *
   * @param rhythm how often; null where its words do not tell
   * @param things what it passes
   */
  private record Run(
      String path, @Nullable HowOften rhythm, boolean reads, boolean writes, CutText things) {}

  private final Map<String, List<Run>> runs = new HashMap<>();

  ToldRhythms(CheckedRecord record) {
    record.document().integrations().forEach((id, one) -> add(record, id, one));
  }

  private void add(CheckedRecord record, String id, Integration one) {
    boolean signsIn = one.rhythm() != null && one.rhythm().contains("sign-in");
    HowOften rhythm = HowOften.ofField(one.rhythm());
    if (signsIn && rhythm == null) {
      return;
    }
    Run run =
        new Run(
            "integrations." + id + ".rhythm",
            rhythm,
            one.direction() != Direction.WRITE,
            one.direction() != Direction.READ,
            CutText.of(record, one.objects()));
    for (String alias : SystemAlias.aliases(record, one.system())) {
      runs.computeIfAbsent(alias, first -> new ArrayList<>()).add(run);
    }
  }

  /** Where the rhythm stands that a text tells otherwise; null when it tells none otherwise. */
  @Nullable String otherThan(CutText words) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      Passing passing =
          words.hasAny(i, end, OTHERWISE) ? null : Passing.in(words, i, end, runs.keySet());
      HowOften often = passing == null ? null : often(words, i, end, passing.at());
      Run other = often == null ? null : other(words, i, end, passing, often);
      if (other != null) {
        return other.path;
      }
      i = end;
    }
    return null;
  }

  /** What the clause with the system says, or else the one after or before it. */
  private static @Nullable HowOften often(CutText words, int from, int to, int at) {
    int start = at;
    while (start > from && !words.startsClause(start)) {
      start--;
    }
    int end = words.clauseEnd(at);
    HowOften here = HowOften.inClause(words, start, end);
    int first = start;
    int last = end;
    if (here == null && end < to) {
      int next = words.clauseEnd(end);
      here = HowOften.inClause(words, end, Math.min(end + 3, next));
      last = next;
    }
    if (here == null && start > from) {
      first = from;
      here = HowOften.inClause(words, from, Math.min(from + 2, start));
    }
    boolean is =
        here != null
            && !Hedge.in(words, first, last)
            && !(here.mayCount() && isCounted(words, first, end, at));
    return is ? here : null;
  }

  /** "Some 240 lots come each week" says how many come, and not how often. */
  private static boolean isCounted(CutText words, int from, int to, int at) {
    for (int i = from; i < to; i++) {
      Numeral number = Numeral.at(words, i);
      if (number == null) {
        continue;
      }
      boolean time = words.after(number.end() - 1) == ':' || words.isAny(i - 1, TIMES);
      boolean minutes = i > 0 && words.after(i - 1) == ':';
      boolean version = i > at && i < at + NEAR;
      boolean every = words.is(i - 1, "every");
      if (!time && !minutes && !version && !every && number.amount() > 1) {
        return true;
      }
      i = number.end() - 1;
    }
    return false;
  }

  /** The integration that runs in another rhythm; null when one runs in this, or none is known. */
  private @Nullable Run other(CutText words, int from, int to, Passing passing, HowOften often) {
    Run other = null;
    for (Run run : runs.get(passing.system())) {
      if (!(passing.isRead() ? run.reads : run.writes)) {
        continue;
      }
      HowOften rhythm = run.rhythm;
      if (rhythm == null
          || (rhythm.isEach() ? !isSame(words, from, to, run, often) : rhythm.isLike(often))) {
        return null;
      }
      other = other == null ? run : other;
    }
    return other;
  }

  /** Whether what comes with each of something is told to come in days, and of the same things. */
  private static boolean isSame(CutText words, int from, int to, Run run, HowOften often) {
    return often.isDaysApart()
        && Gist.of(run.things).stream().anyMatch(thing -> isTold(words, from, to, thing));
  }

  private static boolean isTold(CutText words, int from, int to, String thing) {
    for (int i = from; i < to; i++) {
      if (words.is(i, thing) || words.is(i, thing + "s")) {
        return true;
      }
    }
    return false;
  }
}
