package io.handoff.check.consistency;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Nowhere are there more of a thing than were bought, agreed and counted. */
final class CountsOfThingsAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-015",
          Severity.BLOCKING,
          "Nothing is told of in a greater number than was bought and agreed",
          "Eleven reports and six are two efforts, and the customer expects the eleven.",
          List.of(
              "answers.purchaseStatement",
              "answers.usage",
              "answers.teams",
              "load.*.now",
              "limits.*.amount",
              "scopeItems.*.quantity",
              "scopeItems.*.definition",
              "promises.*.text",
              "customerInputs.*.name",
              "setupItems.*.name",
              "setupItems.*.detail"),
          "Which of the two numbers is right?",
          "6 reports in the scope; promise: the 6 reports are ready on Monday at 7:00");

  private static final WordLists WORDS = WordLists.beside(CountsOfThingsAgree.class, "counts.txt");

  private static final Set<String> USERS = WORDS.set("users");
  private static final Set<String> MORE = WORDS.set("more");
  private static final Set<String> THESE = Set.of("them", "these", "those", "which");
  private static final Set<String> KEEPS = Set.of("keeps", "holds", "stores", "caches");
  private static final Set<String> ELSEWHERE = WORDS.set("elsewhere");

  /** What follows a thing and makes it one of a kind: seats near a door. */
  private static final Set<String> OF_SOME = WORDS.set("of some");

  /** Answers about other things than what is delivered, or that settle how many there are. */
  private static final Set<String> OTHERS =
      Set.of(
          "purchaseStatement",
          "usage",
          "teams",
          "context",
          "goal",
          "whyNow",
          "successMeasure",
          "costOfDelay",
          "currentProcess",
          "historicalData",
          "testData");

  /** Whatever has so many amounts is no one thing. */
  private static final int SEVERAL = 40;

  /** So many things are compared; no deal has more. */
  private static final int THINGS = 200;

  /** So many texts are read again for one thing, and so many of its counts in one text. */
  private static final int MOST = 8;

  /** A thing that is counted in more ways than this is no one thing. */
  private static final int WAYS = 3;

  /** So many entries that agree weigh more than a limit above them. */
  private static final int SURE = 3;

  /**
   * A count in a text.
   *
   * @param amount so many
   * @param told the text
   */
  private record Count(long amount, Told told) {}

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Map<Integer, List<Count>> counts = new TreeMap<>();
    for (Told told : Told.meant(record)) {
      if (told.has(Sign.NUMBERS) && !isOfReview(record, told)) {
        CountedNouns.in(
            told.text(),
            (amount, noun) ->
                counts
                    .computeIfAbsent(noun, first -> new ArrayList<>())
                    .add(new Count(amount, told)));
      }
    }
    Totals totals = Totals.of(record);
    List<Finding> findings = new ArrayList<>();
    if (counts.size() > THINGS) {
      return findings;
    }
    SettledCounts settled =
        SettledCounts.of(record, noun -> texts(counts.getOrDefault(noun, List.of())));
    OneForEach limits = OneForEach.of(record, settled);
    addScope(record, limits, findings);
    addDelivered(record, settled, limits, findings);
    addSettled(settled, findings);
    counts.forEach(
        (noun, all) -> {
          Total total = totals.of(noun);
          boolean limit = total != null && total.path().startsWith("limits.");
          Total agreed = total == null || limit ? agreed(all, limit ? SURE : 2) : null;
          boolean every = agreed != null && isOfEvery(record, noun, all, agreed);
          add(record, noun, all, every ? agreed : total, findings);
        });
    for (SameThings.Pair pair : SameThings.told(record)) {
      Finding finding = finding(pair);
      if (findings.stream().noneMatch(known -> known.path().equals(finding.path()))) {
        findings.add(finding);
      }
    }
    return findings;
  }

  /** Whoever reviews us has so many questions of its own. */
  private static boolean isOfReview(CheckedRecord record, Told told) {
    if (!told.isIn("securityAsks")) {
      return false;
    }
    SecurityAsk ask = record.document().securityAsks().get(told.id());
    return ask != null && ask.topic() == SecurityTopic.VENDOR_REVIEW;
  }

  /** Scope items that have one for each of what a limit counts, and more than it counts. */
  private static void addScope(CheckedRecord record, OneForEach limits, List<Finding> findings) {
    record
        .document()
        .scopeItems()
        .forEach(
            (id, item) -> {
              Total limit = limits.exceeded(item);
              if (limit != null) {
                findings.add(
                    finding("scopeItems." + id + ".quantity", item.quantity() + " in all", limit));
              }
            });
  }

  /** Scope items that deliver another number of a thing than everybody says there is. */
  private static void addDelivered(
      CheckedRecord record, SettledCounts settled, OneForEach limits, List<Finding> findings) {
    record
        .document()
        .scopeItems()
        .forEach(
            (id, item) -> {
              Integer quantity = item.quantity();
              ScopeCounts.Delivered delivered =
                  quantity == null || quantity < 2 ? null : ScopeCounts.delivered(record, item);
              if (delivered == null) {
                return;
              }
              String plural = delivered.plural();
              Total limit = limits.limitOf(delivered.kind(), plural);
              if (limit != null && quantity > limit.amount()) {
                findings.add(
                    finding("scopeItems." + id + ".quantity", quantity + " " + plural, limit));
                return;
              }
              Total agreed = settled.agreed(delivered.kind(), plural, "scopeItems." + id);
              if (agreed != null
                  && agreed.amount() != quantity
                  && !settled.isSaid(plural, quantity)
                  && !ScopeCounts.isDivided(record, plural)) {
                findings.add(
                    finding("scopeItems." + id + ".quantity", quantity + " " + plural, agreed));
              }
            });
  }

  /** One of the places that settle how many there are, and that says more than the others. */
  private static void addSettled(SettledCounts settled, List<Finding> findings) {
    for (SettledCounts.Other other : settled.differing()) {
      findings.add(finding(other.path(), other.said(), other.others()));
    }
  }

  private static List<Told> texts(List<Count> counts) {
    return counts.stream().map(Count::told).distinct().limit(MOST).toList();
  }

  /** The amount that several entries give, where all but one give it or less. */
  private static @Nullable Total agreed(List<Count> counts, int least) {
    if (counts.size() <= least) {
      return null;
    }
    Map<Long, Set<String>> entries = new TreeMap<>();
    for (Count count : counts) {
      entries.computeIfAbsent(count.amount(), amount -> new HashSet<>()).add(entry(count.told()));
    }
    long most = 0;
    int above = 0;
    for (Map.Entry<Long, Set<String>> amount : entries.entrySet()) {
      if (amount.getValue().size() >= least) {
        most = amount.getKey();
        above = 0;
      } else {
        above++;
      }
    }
    if (most < 2 || above != 1 || entries.size() > WAYS) {
      return null;
    }
    for (Count count : counts) {
      if (count.amount() == most) {
        return new Total(most, count.told().path(), Set.of());
      }
    }
    return null;
  }

  /** Whether the number that several entries give is of all of the thing, and not of a kind. */
  private static boolean isOfEvery(
      CheckedRecord record, int noun, List<Count> counts, Total agreed) {
    int tries = 0;
    for (Count count : counts) {
      if (count.amount() == agreed.amount() && tries++ < MOST) {
        CutText words = CutText.of(record, count.told().text());
        for (int i = 0; i < words.size(); i++) {
          Numeral number = Numeral.at(words, i);
          if (number == null) {
            continue;
          }
          int at = number.amount() == agreed.amount() ? number.end() : words.size();
          if (at < words.size()
              && words.at(at).hashCode() == noun
              && (!words.isAny(at + 1, OF_SOME) || words.startsClause(at + 1))) {
            return true;
          }
          i = number.end() - 1;
        }
      }
    }
    return false;
  }

  private static String entry(Told told) {
    return told.path().substring(0, told.path().lastIndexOf('.'));
  }

  private static void add(
      CheckedRecord record,
      int noun,
      List<Count> counts,
      @Nullable Total total,
      List<Finding> findings) {
    if (total == null) {
      return;
    }
    if (total.path().startsWith("answers.") && !total.path().startsWith("answers.usage.")) {
      counts = counts.stream().filter(count -> !count.told().isIn("setupItems")).toList();
    }
    Set<Long> amounts = new HashSet<>();
    counts.forEach(count -> amounts.add(count.amount()));
    if (amounts.size() > SEVERAL) {
      return;
    }
    Set<Told> read = new HashSet<>();
    for (Count count : counts) {
      if (count.amount() > total.amount()
          && read.size() < MOST
          && !isOfOthers(count.told().path())
          && (isOfAll(total) || !isSum(count.amount(), amounts))
          && read.add(count.told())) {
        addFrom(CutText.of(record, count.told().text()), noun, count, total, findings);
      }
    }
  }

  private static boolean isOfOthers(String path) {
    String[] members = path.split("\\.", 3);
    return members[0].equals("risks")
        || (members[0].equals("answers") && OTHERS.contains(members[1]));
  }

  /** Whether a place says of all how many there are. */
  private static boolean isOfAll(Total total) {
    return total.path().startsWith("load.") || total.path().startsWith("answers.usage.");
  }

  /** Whether two others make this one. */
  private static boolean isSum(long amount, Set<Long> amounts) {
    return amounts.stream().anyMatch(one -> one < amount && amounts.contains(amount - one));
  }

  private static void addFrom(
      CutText words, int noun, Count count, Total total, List<Finding> findings) {
    int tries = 0;
    for (int i = 0; i < words.size() && tries < MOST; ) {
      int end = words.clauseEnd(i);
      for (int k = i; k < end && tries < MOST; k++) {
        Numeral number = Numeral.at(words, k);
        if (number != null) {
          int at = noun(words, number.end(), end, noun);
          boolean more = at > 0 && number.amount() > total.amount();
          tries += more ? 1 : 0;
          if (more
              && (!words.isAny(at, USERS) || isOfUsers(count.told().path(), words, k))
              && isOfAll(words, i, k, at, end, total)
              && !isRoom(words, k, at)
              && isPlain(words, number.end(), at, total)) {
            findings.add(finding(count.told().path(), words.between(k, at + 1), total));
            return;
          }
          k = number.end() - 1;
        }
      }
      i = end;
    }
  }

  private static int noun(CutText words, int from, int to, int noun) {
    for (int i = from; i < Math.min(from + 3, to); i++) {
      if (words.at(i).hashCode() == noun) {
        return i;
      }
    }
    return 0;
  }

  /** Nothing but the noun follows the number, unless somebody settled how many there are. */
  private static boolean isPlain(CutText words, int from, int noun, Total total) {
    return from == noun || total.path().startsWith("load.");
  }

  /** Who has access is compared by another check; of many people, these are a part. */
  private static boolean isOfUsers(String path, CutText words, int number) {
    return !path.startsWith("securityAsks.")
        && !(words.is(number - 1, "the") && words.is(number - 2, "of"));
  }

  /** "The tablet keeps 100 forms"; "the firm has 31 people", not all of whom are users. */
  private static boolean isRoom(CutText words, int number, int noun) {
    return words.isAny(number - 1, KEEPS)
        || (words.is(number - 1, "has") && words.isAny(noun, USERS));
  }

  private static boolean isOfAll(
      CutText words, int from, int number, int noun, int to, Total total) {
    if (words.hasAny(from, to, ELSEWHERE)) {
      return false;
    }
    if (mostAreOurs(words, number, total)) {
      return false;
    }
    if (words.isAny(number - 1, MORE) && !SettledCounts.isListOf(words, number - 1)) {
      boolean each = words.is(number - 2, "each");
      boolean upTo = words.is(number - 2, "up") && total.path().startsWith("limits.");
      if (!each && !upTo) {
        return false;
      }
    }
    return saysAll(words, words.sentenceEnd(from), from, total.words());
  }

  /** "310 surgeries, 240 of them send to us": the others are none of ours. */
  private static boolean mostAreOurs(CutText words, int number, Total total) {
    int to = words.sentenceEnd(number);
    for (int i = number; i + 2 < to; i++) {
      Numeral part = Numeral.at(words, i);
      int of = part == null ? i : part.end();
      if (part != null && words.is(of, "of") && words.isAny(of + 1, THESE)) {
        return 2 * part.amount() > total.amount();
      }
      i = Math.max(of - 1, i);
    }
    return false;
  }

  /** Whether a sentence is of what the total is of: it has its words, or two of them. */
  private static boolean saysAll(CutText words, int to, int from, Set<String> expected) {
    if (expected.isEmpty()) {
      return true;
    }
    Set<String> gist = Gist.of(CutText.of(words.between(from, to)));
    long found = expected.stream().filter(word -> isSaid(word, gist)).count();
    return found >= Math.min(2, expected.size());
  }

  private static boolean isSaid(String word, Set<String> gist) {
    int length = Math.min(word.length(), 5);
    return gist.contains(word)
        || (length == 5 && gist.stream().anyMatch(one -> one.startsWith(word.substring(0, 5))));
  }

  private static Finding finding(SameThings.Pair pair) {
    CountClaim fewer = pair.fewer();
    return finding(
        pair.more().told().path(),
        pair.more().said(),
        new Total(fewer.number().most(), fewer.told().path(), Set.of()));
  }

  private static Finding finding(String path, String said, Total total) {
    return DESCRIPTION.finding(
        path,
        "Here it is " + said + "; " + total.path() + " says " + total.amount() + ".",
        "Which of the two numbers is right? Enter the same in both places.");
  }
}
