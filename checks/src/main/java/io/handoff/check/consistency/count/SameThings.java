package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.consistency.count.CountClaim.Firm;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.PersonNames;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.CustomerInput;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.ScopeItem;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.SetupItem;
import io.handoff.contracts.document.SetupKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two sentences that count the same things, and another number of them. */
final class SameThings {

  private static final WordLists WORDS = WordLists.beside(SameThings.class, "same-counts.txt");

  private static final Set<String> OTHERS = WORDS.set("others");

  private static final Set<String> PARTS = WORDS.set("parts");

  private static final Set<String> REGISTERS = WORDS.set("registers");

  private static final Set<String> SAMPLES = WORDS.set("samples");

  private static final Set<String> GROUPS = WordSet.of("group", "kind", "side", "type", "class");

  /** So many are compared with all others. */
  private static final int MOST = 300;

  /**
   * What cannot both be right.
   *
   * @param fewer the one
   * @param more the other
   */
  record Pair(CountClaim fewer, CountClaim more) {}

  /** All numbers of things, by what they may count. */
  private final Map<String, List<Counted>> byThing = new LinkedHashMap<>();

  /** How many there are in all, by the word for one of them. */
  private final Map<String, SettledCounts> settled = new HashMap<>();

  private SameThings(CheckedRecord record) {
    List<Counted> all = new ArrayList<>(EnteredCounts.in(record));
    Set<String> editions = editions(record.document());
    for (Told told : Told.meant(record)) {
      if (told.has(Sign.NUMBERS)
          && all.size() < MOST
          && !isOfReview(record, told)
          && !isSample(record, told)
          && !isTest(record, told)) {
        CutText words = CutText.of(record, told.text());
        for (CountReader read : CountReader.in(told, words, name(record, told))) {
          if (!isEdition(editions, words, read.number().from())
              && !(CountReader.isPeople(read.noun()) && isWithSomebody(record, told))) {
            all.add(read);
          }
        }
      }
    }
    for (Counted one : all.subList(0, Math.min(all.size(), MOST))) {
      for (String key : ThingNames.keys(one.noun())) {
        byThing.computeIfAbsent(key, first -> new ArrayList<>()).add(one);
      }
    }
  }

  /** What systems are called that have a number in their name: "cloud 4". */
  private static Set<String> editions(HandoffDocument document) {
    Set<String> editions = new HashSet<>();
    Stream.concat(
            document.dataSources().values().stream().map(DataSource::name),
            document.integrations().values().stream().map(Integration::system))
        .map(CutText::of)
        .forEach(
            name -> {
              for (int i = 1; i < name.size(); i++) {
                if (Character.isDigit(name.at(i).charAt(0))) {
                  editions.add(name.at(i - 1) + " " + name.at(i));
                }
              }
            });
    return editions;
  }

  private static boolean isEdition(Set<String> editions, CutText words, int number) {
    return number > 0 && editions.contains(words.at(number - 1) + " " + words.at(number));
  }

  private static CutText name(CheckedRecord record, Told told) {
    ScopeItem item = told.isIn("scopeItems") ? record.document().scopeItems().get(told.id()) : null;
    boolean defines = item != null && told.member().equals("definition");
    return CutText.of(record, defines ? item.name() : null);
  }

  /** Whoever reviews us has so many questions of its own. */
  private static boolean isOfReview(CheckedRecord record, Told told) {
    SecurityAsk ask =
        told.isIn("securityAsks") ? record.document().securityAsks().get(told.id()) : null;
    return ask != null && ask.topic() == SecurityTopic.VENDOR_REVIEW;
  }

  /** "20 photos", to try it with. */
  private static boolean isSample(CheckedRecord record, Told told) {
    CustomerInput input =
        told.isIn("customerInputs") ? record.document().customerInputs().get(told.id()) : null;
    CutText kind = CutText.of(record, input == null ? null : input.kind());
    return kind.hasAny(0, kind.size(), SAMPLES);
  }

  /** "Train 11 planners and Nadine Ouellet": there are more of them than planners. */
  private static boolean isWithSomebody(CheckedRecord record, Told told) {
    SetupItem item = told.isIn("setupItems") ? record.document().setupItems().get(told.id()) : null;
    CutText name = CutText.of(record, item == null ? null : item.name());
    for (int i = 1; i + 1 < name.size(); i++) {
      if (name.is(i, "and") && PersonNames.of(record).mayBeSomebody(name.at(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** A test takes as many as it needs. */
  private static boolean isTest(CheckedRecord record, Told told) {
    SetupItem item = told.isIn("setupItems") ? record.document().setupItems().get(told.id()) : null;
    return item != null && item.kind() == SetupKind.TESTING;
  }

  /** Every two of them that contradict each other. */
  static List<Pair> told(CheckedRecord record) {
    return new SameThings(record).pairs();
  }

  private List<Pair> pairs() {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (List<Counted> same : byThing.values()) {
      for (Counted one : same) {
        for (Counted other : same) {
          if (one.number().most() < other.number().amount()
              && (mayBeAll(one, other, same) || mayContradict(one, other))
              && areMeant(one, other)) {
            addTo(pairs, one.claim(), other.claim(), same);
          }
        }
      }
    }
    return List.copyOf(pairs);
  }

  private void addTo(
      Set<Pair> pairs, @Nullable CountClaim fewer, @Nullable CountClaim more, List<Counted> same) {
    if (fewer == null || more == null || fewer.isBeside(more) || isPair(fewer)) {
      return;
    }
    if (mayBeAll(fewer, more, same) && settled(fewer, same).areBelow(fewer, more)) {
      boolean odd = SettledCounts.areOdd(fewer, more);
      pairs.add(odd ? new Pair(more, fewer) : new Pair(fewer, more));
    } else if (mayContradict(fewer, more) && contradict(fewer, more, same)) {
      pairs.add(new Pair(fewer, more));
    }
  }

  /** Work "for both regions" is for two that were told of before, and perhaps not all. */
  private static boolean isPair(CountClaim one) {
    return one.said().startsWith("both ") && one.told().isIn("setupItems");
  }

  private SettledCounts settled(Counted one, List<Counted> same) {
    return settled.computeIfAbsent(one.noun(), noun -> new SettledCounts(noun, same));
  }

  private static boolean areMeant(Counted fewer, Counted more) {
    return !isOther(fewer.told()) && !isOther(more.told()) && !isOfPart(fewer.told());
  }

  private boolean mayBeAll(Counted fewer, Counted more, List<Counted> same) {
    return fewer.noun().equals(more.noun())
        && (SettledCounts.areSettled(fewer)
            || (settled(fewer, same).areAgreed(fewer) && !isOfPart(more.told())));
  }

  /** What shows without reading the sentences. */
  private static boolean mayContradict(Counted fewer, Counted more) {
    return more.number().least() > fewer.number().most()
        && more.number().least() <= fewer.number().most() * CountClaim.FARTHEST
        && isThing(fewer)
        && isThing(more);
  }

  /** Whether a sentence counts a thing, and neither people nor what measures something. */
  private static boolean isThing(Counted one) {
    return !one.number().isEntered()
        && REGISTERS.contains(one.told().register())
        && !CountReader.isUnit(one.noun())
        && !CountReader.isPeople(one.noun());
  }

  private static boolean contradict(CountClaim fewer, CountClaim more, List<Counted> same) {
    return fewer.isBelow(more)
        && !isOneOfAnother(fewer, more)
        && !areOtherSums(fewer, more)
        && !areGroupsOfPeople(fewer, more)
        && fewer.isNear(more)
        && areOneThing(fewer, more)
        && areOfOne(fewer, more)
        && !fewer.isExplainedBy(more)
        && !hasRest(fewer, more, same);
  }

  /** "34 chairs: 28 here, 6 there", and "7 centres and 2 units, 9 places": of other parts. */
  private static boolean areOtherSums(CountClaim fewer, CountClaim more) {
    return !isShort(fewer.noun(), more.noun()) && fewer.isSum() && more.isSum();
  }

  /** "Two groups: dealers and the parts desk" are no classes of price. */
  private static boolean areGroupsOfPeople(CountClaim fewer, CountClaim more) {
    return !fewer.noun().equals(more.noun())
        && ((fewer.told().isAnswer("teams") && GROUPS.contains(fewer.noun()))
            || (more.told().isAnswer("teams") && GROUPS.contains(more.noun())));
  }

  /** "One page" that was bought is not all that is called a screen. */
  private static boolean isOneOfAnother(CountClaim fewer, CountClaim more) {
    return fewer.number().most() == 1
        && SettledCounts.isSettling(fewer.told())
        && !isShort(fewer.noun(), more.noun());
  }

  private static boolean isOther(Told told) {
    return told.isIn("risks") || (told.isIn("answers") && OTHERS.contains(told.id()));
  }

  /** A place that may tell of some, such as a pilot, or a piece of work that is done with them. */
  private static boolean isOfPart(Told told) {
    CutText key = CutText.of(told.id());
    return told.isIn("milestones")
        || (told.isIn("setupItems") && told.member().equals("name"))
        || told.member().startsWith("segments.")
        || key.hasAny(0, key.size(), PARTS);
  }

  /** "Letter templates" are the layouts of letters. */
  private static boolean areOneThing(CountClaim one, CountClaim other) {
    return ThingNames.mayBeOne(one.noun(), other.noun())
        || (isNamed(one, other) && ThingNames.mayBeOne(last(one.noun()), other.noun()))
        || (isNamed(other, one) && ThingNames.mayBeOne(one.noun(), last(other.noun())));
  }

  private static String last(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  /** Whether both tell of one place or matter. */
  private static boolean areOfOne(CountClaim fewer, CountClaim more) {
    boolean wide =
        !isShort(fewer.noun(), more.noun())
            && (ThingNames.isWide(fewer.noun()) || ThingNames.isWide(more.noun()));
    boolean kinds = wide ? haveOneKind(fewer, more) : isKindOf(fewer, more);
    if (!kinds || CountClaim.areDisjoint(fewer.names(), more.names())) {
      return false;
    }
    int shared = shared(fewer, more);
    if (shared == 0) {
      boolean all = fewer.firm() == Firm.ALL || more.firm() == Firm.ALL;
      return all
          && (isSettled(fewer.told()) || isSettled(more.told()))
          && !wide
          && fewer.kinds().containsAll(more.kinds())
          && fewer.firm() != Firm.SOME
          && !CountClaim.areDisjoint(fewer.owners(), more.owners());
    }
    boolean delivered = more.told().isIn("scopeItems");
    boolean owned =
        (delivered || more.isOfAny(fewer.owners()))
            && !CountClaim.areDisjoint(fewer.owners(), more.owners());
    boolean firm = fewer.firm() != Firm.SOME || (shared > 1 && fewer.besides().isEmpty());
    return firm && owned && (!wide || shared > 1);
  }

  /** Of two answers of which neither settles what is there, each may have its own things. */
  private static boolean isSettled(Told told) {
    return !told.isIn("answers") || SettledCounts.isSettling(told);
  }

  /** "Rehearsal rooms" are rooms. */
  private static boolean isShort(String one, String other) {
    return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
  }

  /** The fewer may be a kind of the more, and of two kinds there may be any number. */
  private static boolean isKindOf(CountClaim fewer, CountClaim more) {
    return more.isOfAny(fewer.kinds()) && more.isOfAny(fewer.belongs());
  }

  /** "Counter machines" are no scanners at the doors, though scanners may be machines. */
  private static boolean haveOneKind(CountClaim one, CountClaim other) {
    return one.firm() == Firm.ALL
        || other.firm() == Firm.ALL
        || (isOfKinds(one, other) && isOfKinds(other, one));
  }

  private static boolean isOfKinds(CountClaim one, CountClaim other) {
    return one.kinds().isEmpty()
        || one.kinds().stream()
            .anyMatch(
                kind ->
                    other.kinds().contains(kind)
                        || other.belongs().contains(kind)
                        || other.noun().contains(kind));
  }

  /** "Vending machines", and "vending: seven machines". */
  private static boolean isNamed(CountClaim one, CountClaim other) {
    int space = one.noun().indexOf(' ');
    String name = space < 0 ? "" : CountReader.stem(one.noun().substring(0, space));
    return space > 0 && (other.about().contains(name) || other.kinds().contains(name));
  }

  private static int shared(CountClaim one, CountClaim other) {
    int shared = 0;
    for (String word : one.about()) {
      shared += other.about().contains(word) || other.kinds().contains(word) ? 1 : 0;
    }
    for (String word : one.kinds()) {
      shared += other.about().contains(word) && !one.about().contains(word) ? 1 : 0;
    }
    shared += isNamed(one, other) || isNamed(other, one) ? 1 : 0;
    return shared;
  }

  /** Whether another place counts the others. */
  private static boolean hasRest(CountClaim fewer, CountClaim more, List<Counted> same) {
    long rest = more.number().least() - fewer.number().most();
    return rest > 1
        && same.stream()
            .filter(one -> one.number().least() == rest && one.noun().equals(fewer.noun()))
            .map(Counted::claim)
            .anyMatch(claim -> claim != null && claim != fewer && shared(claim, more) > 0);
  }
}
