package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Sign;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.field.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is said of all of several, where another place tells it otherwise of one of them. */
final class OddOneOut {

  /** More sentences than this are not said of all in any record that people read. */
  private static final int MOST = 40;

  private static final WordLists WORDS = WordLists.beside(OddOneOut.class, "alike.txt");
  private static final Set<String> DENIES = WORDS.set("denies");
  private static final Set<String> MINOR = WORDS.set("minor");
  private static final Set<String> DROPS = WORDS.set("drops");
  private static final Set<String> OTHERS = WORDS.set("others");
  private static final Set<String> ODD = WORDS.set("odd");
  private static final Set<String> HAS = WORDS.set("has");
  private static final Set<String> BY =
      WordSet.of("on", "with", "in", "by", "through", "via", "of", "than");

  /** What is only seen elsewhere is used all the same. */
  private static final Set<String> SEES = WORDS.set("sees");

  private static final Set<String> USES = WORDS.set("uses");

  private static final Set<String> PART = WORDS.set("part");
  private static final Set<String> SOME = WORDS.set("some");
  private static final Set<String> ROLLOUT = WORDS.set("rollout");
  private static final Set<String> OF_THE = WordSet.of("of", "the", "our", "their", "its");
  private static final Set<String> LACKS = WordSet.of("no", "not", "without", "never", "neither");
  private static final Set<String> BETWEEN = WordSet.of("a", "an", "any", "such", "the", "own");
  private static final Set<String> BEHIND = WORDS.set("behind");
  private static final Set<String> IF = WORDS.set("if");
  private static final Set<String> BEFORE_A_NAME = WORDS.set("before a name");
  private static final Set<String> NO_NAME = WORDS.set("no name");
  private static final Set<String> AT = WordSet.of("in", "at", "from", "on", "the");
  private static final Set<String> DOES = WORDS.set("does");
  private static final Set<String> THEY = WORDS.set("they");

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

  /** How far behind its denial stands what is denied. */
  private static final int NEAR = 5;

  private static final Set<String> GIVES = WordSet.of("gave", "given", "gives", "give");

  private static final Set<String> THERE = WordSet.of("there", "here");

  /** So many words stand between who lacks something and that. */
  private static final int WHAT = 4;

  private final List<SaidOfAll> said = new ArrayList<>();

  private final List<Pair> pairs = new ArrayList<>();

  private final Set<String> persons = new HashSet<>();

  private final Set<String> systems = new HashSet<>();

  /** How the sentence that is read tells it, once somebody asked. */
  private @Nullable Manner manner;

  private OddOneOut() {}

  /**
   * Two places that do not go together.
   *
   * @param all where it is said of all
   * @param one where it is told otherwise of one
   */
  record Pair(Told all, Told one) {}

  /** All that a record has, each first place once. */
  static List<Pair> in(CheckedRecord record) {
    OddOneOut odd = new OddOneOut();
    for (Told told : Told.with(record, Sign.EVERY)) {
      boolean ofOne = told.member().startsWith("segments");
      if (told.isMeant() && isOfWork(told) && !ofOne && odd.said.size() < MOST) {
        SaidOfAll.add(told, CutText.of(record, told.text()), odd.said);
      }
    }
    if (!odd.said.isEmpty()) {
      odd.addPersons(record);
      for (Told told : Told.meant(record)) {
        if (isOfWork(told)) {
          if (!told.has(Sign.SYSTEM)) {
            odd.add(told, CutText.of(record, told.text()));
          }
          odd.addLacking(told, CutText.of(record, told.text()));
        }
      }
      for (Told told : Told.with(record)) {
        if (isOfSource(told)
            || (told.isMeant()
                && isOfWork(told)
                && (told.has(Sign.SYSTEM) || tellsOfAnEnd(told.text())))) {
          odd.addWithout(told, CutText.of(record, told.text()));
        }
      }
    }
    return odd.pairs;
  }

  private void addPersons(CheckedRecord record) {
    HandoffDocument document = record.document();
    document.integrations().values().forEach(one -> addSystem(one.system()));
    document.dataSources().values().forEach(one -> addSystem(one.name()));
    for (Field<Person> person : record.persons()) {
      String name = person.value().name();
      CutText words = CutText.of(record, name);
      for (int i = 0; i < words.size(); i++) {
        persons.add(words.at(i));
      }
    }
  }

  private void addSystem(@Nullable String name) {
    String alias = SystemAlias.alias(name);
    if (alias != null) {
      systems.add(alias);
    }
  }

  private void add(Told told, CutText words) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean named = hasName(told, words, i, end);
      boolean parted = words.clauseEnd(i) < end && !words.hasAny(i, end, ROLLOUT);
      if ((named || parted) && !isAlike(words, i, end)) {
        manner = null;
        for (SaidOfAll all : said) {
          if (!all.told().path().equals(told.path())
              && pairs.stream().noneMatch(pair -> pair.all() == all.told())
              && ((named && isOdd(told, words, i, end, all))
                  || (parted && isInTwoWays(told, words, i, end, all)))) {
            pairs.add(new Pair(all.told(), told));
          }
        }
      }
      i = end;
    }
  }

  /** "Five shops count with a scanner, the sixth on paper", where all are said to do it alike. */
  private boolean isInTwoWays(Told told, CutText words, int from, int to, SaidOfAll all) {
    if (!all.strong() || !(isPart(words, from, to, all) || isMember(told, words, from, to, all))) {
      return false;
    }
    boolean about = all.wholly();
    for (int i = from; i < to && !about; i++) {
      about = all.isAbout(words.at(i));
    }
    List<Manner> ways = new ArrayList<>();
    for (int i = from; about && i < to; ) {
      int end = Math.min(words.clauseEnd(i), to);
      if (isOfSome(told, words, i, end)) {
        Manner way = Manner.of(words, i, end);
        if (ways.stream().anyMatch(way::isUnlike)) {
          return true;
        }
        ways.add(way);
      }
      i = end;
    }
    return false;
  }

  /** "The sixth", "two", "the rest", "Varna". */
  private static boolean isOfSome(Told told, CutText words, int from, int to) {
    for (int i = from; i < Math.min(to, from + NEAR); i++) {
      if (words.isAny(i, SOME)
          || words.isAny(i, PART)
          || words.isAny(i, OTHERS)
          || isName(told, words, i)
          || Numeral.at(words, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "Two of the depots", "most shops". */
  private static boolean isPart(CutText words, int from, int to, SaidOfAll all) {
    for (int i = from + 1; i < to; i++) {
      if (all.isGroup(words.at(i)) && !Manner.isTold(Thing.one(words.at(i)))) {
        int many = i - 1;
        while (many > from && words.isAny(many, OF_THE)) {
          many--;
        }
        if (words.isAny(many, PART) || Numeral.at(words, many) != null) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean tellsOfAnEnd(String text) {
    return text.contains(" up ") || text.contains("stopped ") || text.contains("no longer ");
  }

  private static boolean isOfSource(Told told) {
    return told.isIn("dataSources") && !told.member().equals("accessMethod");
  }

  /** "Sur has no GoalBus", where all are said to keep their trips in it. */
  private void addWithout(Told told, CutText words) {
    int before = 0;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      int from = isNoneThere(words, i, end) ? before : i;
      int lacks = hasName(told, words, from, end) ? lacks(words, i, end) : -1;
      if (lacks >= 0 && !isAlike(words, i, end)) {
        for (SaidOfAll all : said) {
          if (!all.told().path().equals(told.path())
              && pairs.stream().noneMatch(pair -> pair.all() == all.told())
              && isWithout(told, words, from, lacks, end, all)) {
            pairs.add(new Pair(all.told(), told));
          }
        }
      }
      before = i;
      i = end;
    }
  }

  /** "Rapel is only a field. There is neither scale nor clerk", where all have both. */
  private void addLacking(Told told, CutText words) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      List<String> lacked =
          words.hasAny(i, end, THERE) ? LackedThings.in(words, i, end) : List.of();
      for (SaidOfAll all :
          lacked.isEmpty() || isAlike(words, i, end) ? List.<SaidOfAll>of() : said) {
        if (all.strong()
            && has(told, words, i, end, all, lacked) > 1
            && !all.told().path().equals(told.path())
            && pairs.stream().noneMatch(pair -> pair.all() == all.told())
            && namesOne(told, words, 0, end, all)) {
          pairs.add(new Pair(all.told(), told));
        }
      }
      i = end;
    }
  }

  /** How much of it all have; where one is lacking, the system counts from which it is. */
  private static int has(
      Told told, CutText words, int from, int to, SaidOfAll all, List<String> lacked) {
    int has = all.has(lacked);
    for (int i = from; has == 1 && i < to; i++) {
      has += isName(told, words, i) && all.names().contains(words.at(i)) ? 1 : 0;
    }
    return has;
  }

  /** "Rapel is", "in Rapel". */
  private boolean namesOne(Told told, CutText words, int from, int to, SaidOfAll all) {
    for (int i = from; i < to; i++) {
      if ((words.startsClause(i) || i == from || words.isAny(i - 1, AT))
          && isName(told, words, i)
          && !THERE.contains(words.at(i))
          && !LackedThings.DENIES.contains(words.at(i))
          && (all.names().contains(words.at(i)) || all.has(List.of(words.at(i))) == 0)
          && !persons.contains(words.at(i))
          && !systems.contains(words.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** "There is no GoalBus there", where the sentence before named. */
  private static boolean isNoneThere(CutText words, int from, int to) {
    return words.is(from, "there")
        && words.is(from + 2, "no")
        && words.hasAny(from + 2, to, Set.of("there", "here"));
  }

  /** The word that denies that somebody has something: "has no", "works without"; -1 for none. */
  private static int lacks(CutText words, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      boolean has =
          words.isAny(i - 1, HAS) || words.is(i, "without") || isNoneThere(words, i - 2, to);
      if ((has && words.isAny(i, LACKS) && !words.startsClause(i))
          || isInstead(words, i)
          || isGivenUp(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "Gave up grading", "stopped grading", "no longer grades": the word before what was done. */
  private static boolean isGivenUp(CutText words, int i) {
    return (words.is(i, "up") && words.isAny(i - 1, GIVES))
        || words.is(i, "stopped")
        || (words.is(i, "longer") && words.is(i - 1, "no"));
  }

  /** "Weighs on a Mettler, not on a Bizerba": the word before what is used elsewhere. */
  private static boolean isInstead(CutText words, int i) {
    return ((words.is(i, "not") || words.is(i, "none")) && words.isAny(i + 1, BY))
        || (words.is(i, "instead") && words.is(i + 1, "of"))
        || (words.is(i, "rather") && words.is(i + 1, "than"))
        || (words.is(i, "no") && words.startsClause(i));
  }

  private boolean isWithout(Told told, CutText words, int from, int lacks, int to, SaidOfAll all) {
    if (!isMember(told, words, from, to, all) && !isOne(told, words, from, lacks, all)) {
      return false;
    }
    boolean instead = isInstead(words, lacks);
    if (instead && (words.hasAny(from, to, SEES) || !isOfTheSame(words, from, lacks, all))) {
      return false;
    }
    int end = Math.min(Math.min(lacks + WHAT, to), words.clauseEnd(lacks));
    for (int i = lacks + 1; i < end; i++) {
      boolean only =
          i + 1 >= to
              || words.startsClause(i + 1)
              || !isWord(words, i + 1)
              || (i == lacks + 1 && isGivenUp(words, lacks));
      if ((only || instead) && isUsed(told, words, i, instead, all)) {
        return true;
      }
      if (!words.isAny(i, HAS) && !words.isAny(i, BETWEEN) && !words.isAny(i, BY)) {
        return false;
      }
    }
    return false;
  }

  /** Whether one does with another what all do, or has what they have. */
  private static boolean isOfTheSame(CutText words, int from, int to, SaidOfAll all) {
    boolean any = USES.stream().anyMatch(all::isAbout);
    for (int i = from; i < to && !any; i++) {
      any = words.isAny(i, USES) || all.isAbout(words.at(i));
    }
    return any;
  }

  /** Whether all have or use this; what one uses instead of it has to be a name. */
  private static boolean isUsed(Told told, CutText words, int i, boolean named, SaidOfAll all) {
    return all.tells(words.at(i))
        && (!named || (isName(told, words, i) && all.names().contains(words.at(i))));
  }

  /** Whether a noun may follow, so that the word before it is not yet what is lacking. */
  private static boolean isWord(CutText words, int i) {
    return !words.isAny(i, AT) && !words.isAny(i, BEHIND);
  }

  /** "Sur", "in Sur", "the yard in Sur", and neither a system nor somebody. */
  private boolean isOne(Told told, CutText words, int from, int lacks, SaidOfAll all) {
    for (int i = from; i < lacks; i++) {
      boolean begins = words.startsClause(i) && isGivenUp(words, lacks);
      if ((i == from || begins || words.isAny(i - 1, AT))
          && isName(told, words, i)
          && !all.names().contains(words.at(i))
          && !all.isAbout(words.at(i))
          && !persons.contains(words.at(i))
          && !systems.contains(words.at(i))
          && (i > from
              || isSubjectOfHas(words, i, lacks)
              || (lacks > 1 && isNoneThere(words, lacks - 2, lacks + NEAR))
              || isGivenUp(words, lacks)
              || (isInstead(words, lacks) && isSubject(told, words, i, from, lacks)))) {
        return !all.groups().isEmpty();
      }
    }
    return false;
  }

  private static boolean isSubjectOfHas(CutText words, int i, int lacks) {
    return lacks - i <= WHAT && Thing.one(words.at(i)).equals(words.at(i));
  }

  /** "If", "as the others do", but not "as they like". */
  private static boolean isAlike(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, IF) && !(words.is(i, "like") && words.isAny(i - 1, THEY))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfWork(Told told) {
    return !UNTOLD.contains(told.register())
        && !(told.isIn("answers") && MEASURES.contains(told.id()));
  }

  private static boolean hasName(Told told, CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isName(told, words, i) || words.is(i, "s")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOdd(Told told, CutText words, int from, int to, SaidOfAll all) {
    boolean member = isMember(told, words, from, to, all);
    if (!member && !isElsewhere(told, words, from, to, all)) {
      return false;
    }
    int shared = 0;
    int numerals = 0;
    boolean others = false;
    boolean odd = false;
    boolean denied = false;
    for (int i = from; i < to; i++) {
      boolean about = all.isAbout(words.at(i));
      shared += about || isIt(words, i) ? 1 : 0;
      numerals += Numeral.at(words, i) == null ? 0 : 1;
      denied |= about && isDenied(words, from, i, to);
      denied |= member && isOwn(words, i, to, all);
      others |= isOthers(words, i);
      odd |= isOdd(words, i);
    }
    boolean apart = odd || (others && numerals < 2);
    boolean otherwise = shared > 0 && isOtherwise(words, from, to, all, member);
    return member
        ? denied || otherwise || (apart && (shared > 0 || all.wholly()))
        : otherwise || (shared > 1 && (denied || apart)) || (shared > 0 && apart && all.strong());
  }

  /** Whether a sentence tells it in another manner, which is read when somebody asks. */
  private boolean isOtherwise(CutText words, int from, int to, SaidOfAll all, boolean member) {
    Manner told = manner == null ? Manner.of(words, from, to) : manner;
    manner = told;
    return all.manner().isOtherwise(told, member);
  }

  /** "Only", "rather", "in person", "what they like"; not "only 40". */
  private static boolean isOdd(CutText words, int i) {
    return (words.isAny(i, ODD) && (words.is(i + 1, "one") || Numeral.at(words, i + 1) == null))
        || (words.is(i, "like") && words.isAny(i - 1, THEY))
        || words.reads(i, "in", "person")
        || words.reads(i, "nothing", "else");
  }

  /** "Does it", "for it": what is told of all. */
  private static boolean isIt(CutText words, int i) {
    return words.is(i, "it") && words.isAny(i - 1, DOES);
  }

  /** "The workshop in Graz", "Lyon office", "bakery number 8", "Varna" where the towns are told. */
  private boolean isMember(Told told, CutText words, int from, int to, SaidOfAll all) {
    for (int i = from; i < to; i++) {
      if (all.listed()
          && all.names().contains(words.at(i))
          && !persons.contains(words.at(i))
          && isName(told, words, i)) {
        return true;
      }
      if (isSingle(words, i) && all.isGroup(words.at(i)) && isNamed(told, words, i, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Told told, CutText words, int noun, int to) {
    int before = words.is(noun - 1, "s") ? noun - 2 : noun - 1;
    if (before >= 0
        && !words.startsClause(noun)
        && (before < noun - 1 || isName(told, words, before))) {
      return true;
    }
    int i = noun + 1;
    while (i < to && i < noun + 4 && !words.startsClause(i) && words.isAny(i, BEFORE_A_NAME)) {
      i++;
    }
    return i < to
        && !words.startsClause(i)
        && (isName(told, words, i)
            || (isNumber(words, i) && (i == noun + 1 || words.is(i - 1, "number"))));
  }

  private static boolean isNumber(CutText words, int i) {
    return Character.isDigit(words.at(i).charAt(0));
  }

  private static boolean isName(Told told, CutText words, int i) {
    return Character.isUpperCase(told.text().charAt(words.start(i))) && !words.isAny(i, NO_NAME);
  }

  /** "In Cork", "Ebeltoft's man", "Solsikken has": one that is not called what they are called. */
  private boolean isElsewhere(Told told, CutText words, int from, int to, SaidOfAll all) {
    for (int i = from; i < to; i++) {
      boolean place = i > from && words.isAny(i - 1, AT);
      if (all.strong() && isOthers(words, i)
          || ((place || isSubject(told, words, i, from, to))
              && isName(told, words, i)
              && !all.isAbout(words.at(i))
              && !(all.isGroup(words.at(i)) && i + 1 < to && all.isGroup(words.at(i + 1)))
              && !Manner.isTold(words.at(i))
              && !all.names().contains(words.at(i))
              && !persons.contains(words.at(i)))) {
        return true;
      }
    }
    return false;
  }

  /** "Camp Otter", "the Miramar", "Rold does". */
  private static boolean isSubject(Told told, CutText words, int i, int from, int to) {
    if (i > from + 1 || i + 1 >= to) {
      return false;
    }
    String next = words.at(i + 1);
    return (i > from && words.is(from, "the"))
        || (i == from && isName(told, words, i + 1))
        || (i == from
            && !words.startsClause(i + 1)
            && (next.equals("s") || (next.endsWith("s") && next.length() > 2)));
  }

  /** "The others", "the other leads", "nobody else". */
  private static boolean isOthers(CutText words, int i) {
    return words.isAny(i, OTHERS) || (words.is(i, "other") && !isSingle(words, i + 1));
  }

  private static boolean isSingle(CutText words, int i) {
    return i >= words.size() || words.at(i).equals(Thing.one(words.at(i)));
  }

  /** "No labels", "leaves the check out", "cards were dropped". */
  private static boolean isDenied(CutText words, int from, int i, int to) {
    for (int k = Math.max(from, i - NEAR); k < i; k++) {
      if (words.isAny(k, DENIES) && !words.hasAny(k + 1, Math.min(k + 4, to), MINOR)) {
        return true;
      }
    }
    return words.hasAny(Math.max(from, i - 3), Math.min(i + 4, to), DROPS);
  }

  /** "Own template", "another list", "a sheet of its own": not what all have. */
  private static boolean isOwn(CutText words, int i, int to, SaidOfAll all) {
    if (!words.is(i, "own") && !words.is(i, "another")) {
      return false;
    }
    boolean before = words.is(i - 2, "of");
    int from = before ? i - 4 : i + 1;
    for (int k = Math.max(from, 0); k < Math.min(from + 2, to); k++) {
      if (all.isAbout(words.at(k))) {
        return true;
      }
    }
    return false;
  }
}
