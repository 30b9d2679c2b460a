package io.handoff.check.consistency.count;

import io.handoff.check.consistency.count.CountClaim.Firm;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.HowMany;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.PeopleKinds;
import io.handoff.check.told.Roles;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how many there are of a thing, and whether it is all of them. */
final class CountReader implements Counted {

  private static final WordLists WORDS = WordLists.beside(CountReader.class, "same-counts.txt");

  private static final Set<String> ELSEWHERE = WORDS.set("elsewhere");
  private static final Set<String> PAST = WORDS.set("past");
  private static final Set<String> UNITS = WORDS.set("units");
  private static final Set<String> SOMEBODY = WORDS.set("people");
  private static final Set<String> PERSONS = WORDS.set("persons");
  private static final Set<String> SOME = WORDS.set("some");
  private static final Set<String> OF_SOME = WORDS.set("of some");
  private static final Set<String> SAMPLES = WORDS.set("samples");
  private static final Set<String> PICKS = WORDS.set("picks");
  static final Set<String> RATES = WORDS.set("rates");
  private static final Set<String> EACH = WORDS.set("each");
  private static final Set<String> TIMES = WORDS.set("times");
  private static final Set<String> SUCH = WORDS.set("such");
  private static final Set<String> ALL = WORDS.set("all");
  private static final Set<String> IN_ALL = WORDS.set("in all");
  private static final Set<String> SO_ALL = WORDS.set("so all");
  private static final Set<String> EXIST = WORDS.set("exist");
  private static final Set<String> HAS = WORDS.set("has");
  private static final Set<String> ROOM = WordSet.of("keeps", "holds", "stores", "caches");
  private static final Set<String> OWNING = WORDS.set("owning");
  private static final Set<String> IN = WORDS.set("in");
  private static final Set<String> ARE = WORDS.set("are");
  private static final Set<String> WEAK = WORDS.set("weak");
  private static final Set<String> NO_KIND = WORDS.set("no kind");
  private static final Set<String> TITLES = WORDS.set("titles");
  private static final Set<String> DONE = PeopleKinds.LISTS.set("done");
  private static final Set<String> TRIED = WordSet.of("tested", "tried", "checked", "compared");
  private static final Set<String> MADE_UP =
      WordSet.of("invented", "fictitious", "fictional", "imaginary", "dummy", "fake");

  private static final Set<String> ONE = WordSet.of("of", "one", "other");
  private static final Set<String> OF_A_KIND = WordSet.of("for", "with", "of");
  private static final Set<String> THAT = WordSet.of("that", "which");
  private static final Set<String> BE = WordSet.of("are", "were", "is", "was");
  private static final Set<String> AT = WordSet.of("in", "at");
  private static final Set<String> INTO = WordSet.of("in", "into");
  private static final Set<String> THE_OTHERS =
      WordSet.of("others", "rest", "remaining", "remainder");
  private static final Set<String> JOINING = WordSet.of("and", "but", "while", "for", "to");
  private static final Set<String> GROUPS = WORDS.set("groups");
  private static final Set<String> ARTICLES = WordSet.of("a", "an", "one", "its", "their");
  private static final Set<String> BETWEEN =
      WordSet.of("the", "of", "one", "their", "its", "our", "his", "her");

  /** "Three sites have no network": not all of them. */
  private static final Set<String> LACKING = WordSet.of("have", "had", "are", "do", "get", "lie");

  private static final Set<String> NOTHING = WordSet.of("no", "not", "without", "out");

  /** What anybody may be called. */
  static final String PEOPLE = "people";

  /** What each day has is daily. */
  private static final Map<String, String> TIMELY =
      Map.of("daily", "day", "weekly", "week", "monthly", "month", "yearly", "year");

  private static final String[] ENDINGS = {
    "ation", "ment", "ing", "ion", "al", "er", "ed", "or", "e", "y"
  };
  private static final int STEM = 4;

  /** A text of so many words is about more than one thing. */
  private static final int LONG = 45;

  /** So many words of a sentence are read. */
  private static final int MOST = 200;

  /** Any; it is of no matter in which year a day is. */
  private static final int THIS_YEAR = 2000;

  /** So many words before a number it is still what somebody has. */
  private static final int NEAR = 4;

  private final Told told;
  private final CutText words;

  /** What the entry is called that the text defines. */
  private final CutText name;

  private final HowMany number;
  private final String noun;

  /** The sentence and the clause that the number stands in. */
  private final int from;

  private final int to;
  private final int clause;

  /** What it tells, once somebody asked. */
  private @Nullable CountClaim read;

  private boolean isRead;

  private CountReader(Told told, CutText words, CutText name, HowMany number) {
    this.told = told;
    this.words = words;
    this.name = name;
    this.number = number;
    int first = Math.min(number.from(), number.noun());
    int start = first;
    while (start > 0 && !words.startsSentence(start)) {
      start--;
    }
    this.from = start;
    this.to = words.sentenceEnd(Math.max(number.end() - 1, number.noun()));
    start = first;
    while (start > from && !words.startsClause(start)) {
      start--;
    }
    this.clause = start;
    this.noun = noun(words, number.noun(), first);
  }

  /**
   * All numbers of things in a text, to be read closer where another place counts the same.
   *
   * @param name what the entry is called that the text defines; empty when it defines none
   */
  static List<CountReader> in(Told told, CutText words, CutText name) {
    List<CountReader> readers = new ArrayList<>();
    for (HowMany number : words.counts()) {
      if (number.most() == 1 && HowMany.isPlural(words.at(number.noun()))) {
        continue;
      }
      readers.add(new CountReader(told, words, name, number));
      int kinds = number.noun() - 2;
      if (kinds > number.from() && words.is(kinds + 1, "of") && HowMany.isPlural(words.at(kinds))) {
        HowMany ofKinds =
            new HowMany(number.least(), number.most(), number.from(), kinds + 1, kinds);
        readers.add(new CountReader(told, words, name, ofKinds));
      }
    }
    return readers;
  }

  /** Whether it measures something, and is no thing. */
  static boolean isUnit(String noun) {
    return UNITS.contains(noun);
  }

  @Override
  public Told told() {
    return told;
  }

  @Override
  public HowMany number() {
    return number;
  }

  /** The word for one of them. */
  @Override
  public String noun() {
    return noun;
  }

  /** What the sentence tells; null when these are some of them, or not told as they are. */
  @Override
  public @Nullable CountClaim claim() {
    if (!isRead) {
      isRead = true;
      read = isMeant() ? read() : null;
    }
    return read;
  }

  /** The word for one of them, or the two words that name it. */
  private static String noun(CutText words, int at, int first) {
    String one = ThingNames.one(words.at(at));
    if (at > first) {
      String two = words.at(at - 1) + " " + one;
      if (!ThingNames.of(two).isEmpty()) {
        return two;
      }
      boolean kind = at > first + 1 && words.is(at - 1, "of");
      String ofKind = kind ? Thing.one(words.at(at - 2)) + " of " + one : "";
      if (kind && !ThingNames.of(ofKind).isEmpty()) {
        return ofKind;
      }
    }
    return one(words.at(at));
  }

  /** The word for one of them, and one word for all that people may be called. */
  static String one(String word) {
    String one = ThingNames.one(word);
    return PERSONS.contains(one) ? PEOPLE : one;
  }

  /** Whether somebody is called so. */
  static boolean isPeople(String noun) {
    return SOMEBODY.contains(noun) || (ThingNames.of(noun).isEmpty() && Roles.isRole(noun));
  }

  private boolean isMeant() {
    return number.most() > 0
        && !(words.is(from - 1, "no") && words.startsSentence(from - 1))
        && !isElsewhere()
        && !words.hasAny(clause, number.from(), TRIED)
        && !words.hasAny(number.from() - 2, number.from(), PAST)
        && !words.hasAny(number.end(), number.end() + 1, PAST)
        && !words.hasAny(number.from(), number.noun(), MADE_UP)
        && !isInSomeTime()
        && !isSome();
  }

  /** What was bought is told in clauses that stand for themselves. */
  private boolean isElsewhere() {
    return SettledCounts.isSettling(told)
        ? words.hasAny(
            clause, words.clauseEnd(Math.max(number.end() - 1, number.noun())), ELSEWHERE)
        : isElsewhereIn(from, to);
  }

  /** "No pilot" tells of none. */
  private boolean isElsewhereIn(int start, int end) {
    for (int i = start; i < end; i++) {
      if (words.isAny(i, ELSEWHERE) && !words.is(i - 1, "no")) {
        return true;
      }
    }
    return false;
  }

  /** "An ordinary hour is 40 trucks." */
  private boolean isInSomeTime() {
    int last = words.clauseEnd(Math.max(number.end() - 1, number.noun()));
    for (int i = clause + 1; i < last; i++) {
      if (words.isAny(i, TIMES) && words.isAny(i - 1, SUCH) && !words.is(i - 2, "of")) {
        return true;
      }
    }
    return false;
  }

  /** Whether these are some of more, or so many for each of something. */
  private boolean isSome() {
    int start = number.from();
    if (number.noun() < start) {
      return false;
    }
    if ((start > clause && words.isAny(start - 1, SOME) && !isAll())
        || isSplit(start)
        || isOfNumbered(start)) {
      return true;
    }
    if (start > 2
        && words.is(start - 1, "of")
        && HowMany.isPlural(words.at(start - 2))
        && Numeral.at(words, start - 3) != null) {
      return true;
    }
    boolean picked = words.is(start - 1, "of") && words.isAny(start - 2, SAMPLES);
    if (picked || words.isAny(start - 1, PICKS)) {
      return true;
    }
    boolean after = false;
    for (int i = start; i < number.noun(); i++) {
      boolean of = words.is(i, "of") && i > start && Numeral.at(words, i - 1) != null;
      if (of || (after && words.isAny(i, SOME))) {
        return true;
      }
      after |= Numeral.at(words, i) != null;
    }
    int end = number.end();
    boolean that = words.isAny(end, THAT) && !words.isAny(end + 1, BE);
    if (!endsAt(end) && (that || words.isAny(end, OF_SOME) || words.isAny(end, RATES))) {
      return true;
    }
    if (hasOthers(end) && !isAll()) {
      return true;
    }
    if (words.isAny(end, LACKING) && words.isAny(end + 1, NOTHING) && !isAll()) {
      return true;
    }
    int last = words.clauseEnd(number.noun());
    for (int i = clause; i < last; i++) {
      boolean others = i >= end && words.is(i, "other") && HowMany.isPlural(words.at(last - 1));
      if (others || (words.isAny(i, EACH) && isForEach(i, last))) {
        return true;
      }
    }
    return false;
  }

  /** "7,900 have given an address, the others receive a letter". */
  private boolean hasOthers(int end) {
    for (int i = end + 1; i + 1 < to; i++) {
      int the = words.isAny(i, JOINING) ? i + 1 : i;
      if (words.startsClause(i) && words.is(the, "the") && words.isAny(the + 1, THE_OTHERS)) {
        return true;
      }
    }
    return false;
  }

  /** "48 pilots in 4 groups", "8 groups of 2 hours": these are groups of nobody else. */
  private boolean isSplit(int start) {
    if (!words.isAny(number.noun(), GROUPS)) {
      return false;
    }
    int people = start - 2;
    boolean ofSome =
        words.isAny(start - 1, INTO)
            && people > clause
            && HowMany.isPlural(words.at(people))
            && (Numeral.at(words, people - 1) != null || Numeral.at(words, people - 2) != null);
    int of = number.noun() + 1;
    return ofSome || (words.is(of, "of") && Numeral.at(words, of + 1) != null);
  }

  /** "Van one takes 5 schools". */
  private boolean isOfNumbered(int start) {
    return clause + 2 < start
        && isTelling(clause)
        && !HowMany.isPlural(words.at(clause))
        && Numeral.at(words, clause) == null
        && Numeral.at(words, clause + 1) != null
        && words.isAny(clause + 2, HAS);
  }

  private boolean endsAt(int i) {
    return i >= words.size() || words.startsClause(i);
  }

  /** "Each hall has 3 gates", "3 gates at every hall"; not "each of the 3 gates". */
  private boolean isForEach(int each, int last) {
    boolean ofAll = words.isAny(each + 1, ONE);
    if (each < number.from()) {
      boolean time = words.isAny(each + 1, TIMES);
      return !ofAll && each + 1 < number.from() && !(time && words.isAny(number.from() - 1, IN));
    }
    boolean after = each == number.end() || words.is(each, "per") || words.isAny(each - 1, IN);
    return !ofAll && after && each < last - 1 && !words.hasAny(number.end(), each, ARTICLES);
  }

  /** "All 12", "each of the 12", "every one of their 12". */
  private boolean isAll() {
    int i = number.from() - 1;
    while (i >= clause && words.isAny(i, BETWEEN)) {
      i--;
    }
    return i >= clause && words.isAny(i, ALL);
  }

  private CountClaim read() {
    Set<String> kinds = new HashSet<>();
    Set<String> belongs = new HashSet<>();
    Set<String> about = new HashSet<>();
    Set<String> owners = new HashSet<>();
    Set<String> names = new HashSet<>();
    int head = number.noun();
    int first = Math.min(number.from(), head);
    int own = words.clauseEnd(Math.max(number.end() - 1, head));
    int verb = verb();
    int owned = words.isAny(verb, OWNING) ? verb : -1;
    boolean ofAKind =
        number.end() == head + 1
            && (words.isAny(head + 1, OF_A_KIND)
                || (words.isAny(head + 1, AT) && isName(head + 2)));
    for (int i = 0; i < Math.min(name.size(), LONG); i++) {
      about.add(stem(ThingNames.one(name.at(i))));
    }
    boolean isLong = words.size() > LONG;
    int wide = isLong ? from : 0;
    int end = Math.min(isLong ? to : words.size(), wide + MOST);
    for (int i = wide; i < end; i++) {
      boolean named = i > head - noun.split(" ").length && i <= head;
      if (named || Numeral.at(words, i) != null || words.isAny(i - 1, TITLES)) {
        continue;
      }
      String word = stem(ThingNames.one(words.at(i)));
      boolean kind = i >= number.from() && i < head;
      ofAKind &= i <= head || !words.startsClause(i);
      if (kind && !words.isAny(i, NO_KIND)) {
        kinds.clear();
        kinds.add(word);
      } else if (!kind && isTelling(i)) {
        about.add(word);
        if (ofAKind && i > head + 1) {
          belongs.add(word);
        }
        if (i >= clause && i < owned) {
          owners.add(word);
        }
        if (!words.startsSentence(i)
            && i >= clause
            && i < own
            && !words.isAny(i, TIMES)
            && Character.isUpperCase(told.text().charAt(words.start(i)))) {
          names.add(word);
        }
      }
    }
    return new CountClaim(
        told,
        number,
        words.between(first, Math.max(number.end(), head + 1)),
        noun,
        kinds,
        belongs,
        about,
        owners,
        names,
        firm(),
        besides());
  }

  private boolean isName(int i) {
    return i < words.size()
        && !words.startsSentence(i)
        && Character.isUpperCase(told.text().charAt(words.start(i)));
  }

  private boolean isTelling(int i) {
    return !words.isAny(i, WEAK) && words.at(i).length() > 2;
  }

  private boolean isDigits(int i) {
    return i < words.size() && Character.isDigit(words.at(i).charAt(0));
  }

  private List<Long> besides() {
    List<Long> besides = new ArrayList<>();
    int start = Math.max(number.from() - LONG, 0);
    for (int i = start; i < Math.min(words.size(), number.end() + LONG); i++) {
      Numeral other = Numeral.at(words, i);
      boolean clock = other != null && words.after(i) == ':' && isDigits(i + 1);
      if (clock || (other != null && DateInText.at(words, i, words.size(), THIS_YEAR) != null)) {
        i++;
      } else if (other != null) {
        if (i < number.from() || i >= number.end()) {
          besides.add(other.amount());
        }
        i = other.end() - 1;
      }
    }
    return besides;
  }

  /** The verb that says that there are so many; -1 for none. */
  private int verb() {
    for (int i = number.from() - 1; i >= clause && i >= number.from() - NEAR; i--) {
      if (words.isAny(i, HAS)) {
        return i;
      }
    }
    return -1;
  }

  private Firm firm() {
    int start = number.from();
    int end = number.end();
    if (number.noun() < start
        || words.is(start, "both")
        || isAll()
        || words.hasAny(end, words.size(), IN_ALL)
        || words.hasAny(start - 1, number.noun(), SO_ALL)
        || isListed()) {
      return Firm.ALL;
    }
    if (number.least() == 0) {
      return words.hasAny(from, to, EXIST) ? Firm.ALL : Firm.SOME;
    }
    if (number.most() == 1) {
      return verb() >= 0 || words.isAny(start - 1, IN) ? Firm.HAS : Firm.SOME;
    }
    if (isBareNote(start, end)) {
      return Firm.SOME;
    }
    if (words.isAny(start - 1, ROOM)) {
      return Firm.ROOM;
    }
    if (words.is(start - 1, "by") && !words.isAny(start - 2, DONE)) {
      return Firm.SOME;
    }
    boolean begins = start == clause && (endsAt(end) || words.isAny(end, ARE));
    boolean in = start > clause && words.hasAny(clause, start, IN);
    return begins || in || verb() >= 0 ? Firm.HAS : Firm.SOME;
  }

  /** "PDF to the landlord by mail. 510 masts.": so many of what was told before. */
  private boolean isBareNote(int start, int end) {
    return start > 0
        && start == from
        && end == to
        && !SettledCounts.isSettling(told)
        && number.least() > 1;
  }

  /** "Three audits: fire, hygiene, machines." */
  private boolean isListed() {
    int i = number.end();
    while (i < to && !(i > number.end() && words.startsClause(i) && words.after(i - 1) == ':')) {
      i++;
    }
    long listed = i < to && Numeral.at(words, i) == null ? 1 : 0;
    for (int k = i + 1; k < to; k++) {
      listed += words.startsClause(k) || words.is(k, "and") ? 1 : 0;
    }
    return listed == number.most();
  }

  static String stem(String word) {
    if (TIMELY.containsKey(word)) {
      return TIMELY.get(word);
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
