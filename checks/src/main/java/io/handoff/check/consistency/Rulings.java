package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who decides about what, whatever it is, in the sentences of a record. */
final class Rulings {

  private static final WordLists LISTS = WordLists.beside(Rulings.class, "rulings.txt");

  private static final Set<String> CHOOSES = LISTS.set("chooses");
  private static final Set<String> CHOOSE = LISTS.set("choose");
  private static final Set<String> ALLOW = LISTS.set("allow");
  private static final Set<String> CHOSEN = LISTS.set("chosen");
  private static final Set<String> ALLOWS = LISTS.set("allows");
  private static final Set<String> ALLOWED = LISTS.set("allowed");
  private static final Set<String> CHOICE = LISTS.set("choice");
  private static final Set<String> YES = LISTS.set("yes");
  private static final Set<String> HOLDS = LISTS.set("holds");
  private static final Set<String> MAY = LISTS.set("may");
  private static final Set<String> ALONE = LISTS.set("alone");
  private static final Set<String> NOBODY = LISTS.set("nobody");
  private static final Set<String> BESIDE = LISTS.set("beside");
  private static final Set<String> LEFT = LISTS.set("left");
  private static final Set<String> TITLES = LISTS.set("titles");
  private static final Set<String> ROLES = LISTS.set("roles");
  private static final Set<String> STARTERS = LISTS.set("starters");
  private static final Set<String> NO_NAMES = LISTS.set("no names");
  private static final Set<String> YIELDS = LISTS.set("yields");
  private static final Set<String> NOT = LISTS.set("not");
  private static final Set<String> PAST = LISTS.set("past");
  private static final Set<String> OTHER = LISTS.set("other");
  private static final Set<String> ABOUT_NOTHING = LISTS.set("about nothing");
  private static final Map<String, String> SAME = new HashMap<>();

  static {
    for (String aspect : LISTS.list("aspects")) {
      LISTS.list(aspect).forEach(word -> SAME.put(word, aspect));
    }
    for (String thing : LISTS.list("things")) {
      LISTS.list(thing).forEach(word -> SAME.put(word, thing));
    }
  }

  private static final String[] ENDINGS = {"ing", "ed"};

  private static final int SHORTEST_STEM = 4;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Set<String> FROM = Set.of("from", "of", "in", "at");

  private static final Set<String> UNTIL = Set.of("until", "till", "by", "since");

  private static final Set<String> BUT = Set.of("but");

  private static final Set<String> WHOSE = Set.of("his", "her", "their");

  private static final Set<String> ABBREVIATED = Set.of("dr", "mr", "mrs", "ms", "st", "prof");

  /** Where what is told binds nobody. */
  private static final Set<String> NOT_BINDING = Set.of("exclusions", "assumptions", "limits");

  /** How far a verb may stand from the one who does it. */
  private static final int NEAR = 7;

  /** A longer text is no note of who decides. */
  private static final int LONGEST = 300;

  /** More of them are no record of a deal. */
  private static final int MOST = 200;

  private final Set<String> noNames = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> ours = new HashSet<>();
  private int before = -1;
  private int beforeEnd = -1;
  private int beforeFrom = -1;
  private final List<Ruling> all = new ArrayList<>();

  private Rulings(CheckedRecord record) {
    HandoffDocument document = record.document();
    addWords(document.customer(), noNames);
    document.integrations().values().forEach(one -> addWords(one.system(), noNames));
    document.dataSources().values().forEach(one -> addWords(one.name(), noNames));
    noNames.addAll(NO_NAMES);
    record.persons().forEach(field -> addWords(field.value().name(), known));
    noNames.removeAll(known);
    add(document.salesOwner());
    add(document.engineeringOwner());
    add(document.finalApprover());
  }

  private void add(@Nullable Person person) {
    if (person != null) {
      addWords(person.name(), ours);
    }
  }

  private static void addWords(@Nullable String name, Collection<String> all) {
    CutText words = CutText.of(name);
    for (int i = 0; i < words.size(); i++) {
      all.add(words.at(i));
    }
  }

  /** The words that show that a text may tell of one. */
  static List<String> signs() {
    List<String> signs = new ArrayList<>();
    for (String list :
        List.of(
            "chooses", "choose", "chosen", "allows", "allow", "allowed", "choice", "yes", "left")) {
      signs.addAll(LISTS.list(list));
    }
    signs.addAll(List.of("alone", "sole", "solely", "exclusively"));
    return signs;
  }

  /** All of them, in the order of their paths. */
  static List<Ruling> in(CheckedRecord record) {
    List<Told> told = Told.with(record, Sign.RULES);
    if (told.size() < 2) {
      return List.of();
    }
    Rulings rulings = new Rulings(record);
    for (Told one : told) {
      CutText words = CutText.of(record, one.text());
      boolean binds = one.isMeant() && !NOT_BINDING.contains(one.register());
      if (binds && words.size() <= LONGEST) {
        rulings.read(one, words);
      }
    }
    return rulings.all.stream().sorted(Comparator.comparing(Ruling::path)).limit(MOST).toList();
  }

  private void read(Told told, CutText words) {
    int asked = 0;
    before = -1;
    for (int i = 0; i < words.size(); ) {
      int end = sentenceEnd(words, i);
      int start = isQuestion(words, asked, i) || isAboutThat(words, i) ? asked : i;
      read(told, words, start, i, end);
      asked = i;
      i = end;
    }
  }

  /** "Dr." ends no sentence. */
  private static int sentenceEnd(CutText words, int from) {
    int end = words.sentenceEnd(from);
    while (end < words.size() && words.isAny(end - 1, ABBREVIATED)) {
      end = words.sentenceEnd(end);
    }
    return end;
  }

  private static boolean isQuestion(CutText words, int from, int to) {
    return to > from && words.after(to - 1) == '?';
  }

  private static boolean isAboutThat(CutText words, int i) {
    return i > 0 && (words.is(i, "that") || words.is(i, "this") || words.is(i, "it"));
  }

  /**
   * One sentence.
   *
   * @param start where what it is about begins, perhaps in the sentence before
   */
  private void read(Told told, CutText words, int start, int from, int to) {
    if (words.hasAny(start, to, NOT) || isForATime(words, start, to)) {
      before = -1;
      return;
    }
    int matterFrom = start;
    String text = told.text();
    int first = -1;
    int last = -1;
    for (int i = from; i < to; ) {
      int end = nameEnd(text, words, i, from, to);
      if (end > i) {
        boolean doubtful = first == from && last == from + 1 && !known.contains(words.at(from));
        if (first >= 0
            && !doubtful
            && !isSameName(words, first, last, i, end)
            && !isHarmless(words, first, last)) {
          if (!isHarmless(words, i, end) || !isRuler(words, start, from, to, first, last)) {
            return;
          }
        } else {
          first = i;
          last = end;
        }
      }
      i = Math.max(end, i + 1);
    }
    if (first < 0 && start == from && isPronoun(words, from, to) && before >= 0) {
      first = before;
      last = beforeEnd;
      matterFrom = beforeFrom;
    } else if (first < 0 || !isRuler(words, start, from, to, first, last)) {
      before = first;
      beforeEnd = last;
      beforeFrom = from;
      return;
    }
    before = -1;
    if (words.hasAny(first, last, ours)) {
      return;
    }
    boolean isFinal =
        isAlone(words, matterFrom, to)
            || (words.hasAny(start, first, Set.of("not")) && words.hasAny(start, first, BUT))
            || words.hasAny(start, to, CHOOSES)
            || words.hasAny(start, to, CHOOSE)
            || words.hasAny(start, to, CHOSEN)
            || words.hasAny(start, to, CHOICE)
            || words.hasAny(start, to, LEFT);
    Set<String> person = new HashSet<>();
    for (int i = first; i < last; i++) {
      if (!TITLES.contains(words.at(i)) && !ROLES.contains(words.at(i))) {
        person.add(words.at(i));
      }
    }
    Set<String> roles = new HashSet<>();
    for (int i = Math.max(from, first - 4); i < Math.min(to, last + 4); i++) {
      if (words.isAny(i, ROLES)) {
        roles.add(words.at(i));
      }
    }
    Set<String> matter = new HashSet<>();
    Set<String> sides = new HashSet<>();
    addMatter(text, words, matterFrom, to, first, last, matter, sides);
    if (!matter.isEmpty()) {
      all.add(new Ruling(told.path(), person, isFinal, matter, sides, roles, words));
    }
  }

  /** "His decision", "she picks": of the one in the sentence before. */
  private static boolean isPronoun(CutText words, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if ((words.isAny(i, WHOSE) && hasNoun(words, i + 1, Math.min(to, i + 3)))
          || ((words.is(i, "he") || words.is(i, "she")) && isRule(words, i + 1, to))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameName(CutText words, int first, int last, int i, int end) {
    for (int k = i; k < end; k++) {
      for (int l = first; l < last; l++) {
        if (!TITLES.contains(words.at(k)) && words.is(l, words.at(k))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Somebody who is only said to follow, or to have told so. */
  private static boolean isHarmless(CutText words, int i, int end) {
    return words.isAny(end, YIELDS)
        || ((words.isAny(end, MAY) || words.isAny(end, BESIDE)) && words.isAny(end + 1, YIELDS));
  }

  private static boolean isForATime(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.reads(i, "on", "leave")
          || words.reads(i, "is", "away")
          || ((words.is(i, "until") || words.is(i, "from")) && isNumber(words, i + 1))
          || (words.is(i, "to") && isNumber(words, i + 1))
          || isYear(words.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** What has its day has been decided, or is for a time. */
  private static boolean isYear(String word) {
    return word.length() == 4 && word.startsWith("20") && Character.isDigit(word.charAt(2));
  }

  private static boolean isNumber(CutText words, int i) {
    return i < words.size() && Character.isDigit(words.at(i).charAt(0));
  }

  /** The word after a name that begins here, with its titles; the same word when none does. */
  private int nameEnd(String text, CutText words, int i, int from, int to) {
    int k = i;
    while (k < to && (words.isAny(k, TITLES) || (k > i && words.isAny(k, ROLES)))) {
      k++;
    }
    boolean titled = k > i;
    int end = k;
    while (end < to
        && (end == k || !words.startsClause(end))
        && (isName(text, words, end)
            || (titled && end == k && !isCapital(text, words, i) && isLowerName(words, end)))) {
      end++;
    }
    if (end == k) {
      return i;
    }
    if (k == from && !titled) {
      boolean certain =
          known.contains(words.at(k)) || end > k + 1 || isNextToARule(words, end, to) || end == to;
      if (words.isAny(k, STARTERS) || !certain) {
        return i;
      }
    } else if (!titled && words.isAny(k - 1, ARTICLES)) {
      return i;
    }
    return end;
  }

  private static boolean isLowerName(CutText words, int i) {
    return words.at(i).length() > 3
        && (words.is(i - 1, "mr")
            || words.is(i - 1, "mrs")
            || words.is(i - 1, "ms")
            || words.is(i - 1, "herr")
            || words.is(i - 1, "frau")
            || words.is(i - 1, "dr"));
  }

  private boolean isName(String text, CutText words, int i) {
    String word = words.at(i);
    return isCapital(text, words, i)
        && word.length() > 1
        && !isShouted(text, words, i)
        && !noNames.contains(word)
        && (known.contains(word) || !Places.words().contains(word))
        && !TITLES.contains(word)
        && !ROLES.contains(word);
  }

  private static boolean isShouted(String text, CutText words, int i) {
    return Character.isUpperCase(text.charAt(words.start(i) + 1));
  }

  private static boolean isCapital(String text, CutText words, int i) {
    return Character.isUpperCase(text.charAt(words.start(i)));
  }

  private static boolean isNextToARule(CutText words, int i, int to) {
    return i < to
        && (words.isAny(i, ALONE)
            || words.is(i, "s")
            || words.is(i, "who")
            || words.isAny(i, HOLDS)
            || words.isAny(i, FROM)
            || words.isAny(i, MAY)
            || words.isAny(i, CHOOSES)
            || words.isAny(i, ALLOWS)
            || words.startsClause(i));
  }

  /** Whether it is this one who decides. */
  private static boolean isRuler(CutText words, int start, int from, int to, int first, int last) {
    return rules(words, last, to)
        || (words.isAny(last, MAY) && words.is(first - 1, "only"))
        || isTheirs(words, last, to)
        || isLeftTo(words, start, from, to, first, last);
  }

  /** "Olaf from quality, who knows, alone decides". */
  private static boolean rules(CutText words, int last, int to) {
    int i = last;
    if (i < to && words.startsClause(i)) {
      int after = Math.min(to, words.clauseEnd(i));
      if (isRule(words, i, to)) {
        return true;
      }
      if (after < to && after - i <= NEAR && isRule(words, after, to)) {
        return true;
      }
      return false;
    }
    int reach = words.isAny(i, FROM) ? NEAR : 3;
    for (int k = i; k < Math.min(to, i + reach); k++) {
      if (isRule(words, k, to)) {
        return true;
      }
      if (k > i && words.startsClause(k)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isRule(CutText words, int at, int to) {
    int i = at;
    while (i < to && (words.isAny(i, BESIDE) || words.isAny(i, ALONE))) {
      i++;
    }
    boolean may = i < to && words.isAny(i, MAY);
    if (may) {
      i++;
      while (i < to && (words.isAny(i, BESIDE) || words.isAny(i, ALONE))) {
        i++;
      }
    }
    if (i >= to || words.is(i, "not")) {
      return false;
    }
    if (may
        ? words.isAny(i, CHOOSE) || words.isAny(i, ALLOW)
        : words.isAny(i, CHOOSES) || words.isAny(i, ALLOWS)) {
      return true;
    }
    if (words.is(i, "is")) {
      for (int k = i + 1; k < Math.min(to - 1, i + 5); k++) {
        if (words.is(k, "to") && (words.isAny(k + 1, CHOOSE) || words.isAny(k + 1, ALLOW))) {
          return true;
        }
      }
      return words.hasAny(i + 1, Math.min(to, i + 5), Set.of("decider"));
    }
    return words.isAny(i, HOLDS)
        && (words.hasAny(i + 1, Math.min(to, i + 6), CHOICE)
            || words.hasAny(i + 1, Math.min(to, i + 6), YES));
  }

  /** "Marit's call", "Noémie, her answer". */
  private static boolean isTheirs(CutText words, int last, int to) {
    if (words.is(last, "s") && last < to) {
      return hasNoun(words, last + 1, Math.min(to, last + 4));
    }
    for (int i = last; i < to; i++) {
      if (words.isAny(i, WHOSE) && hasNoun(words, i + 1, Math.min(to, i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNoun(CutText words, int from, int to) {
    return words.hasAny(from, to, CHOICE) || words.hasAny(from, to, YES);
  }

  /** "Is fixed by Odile", "up to Odile", "the last word: Odile". */
  private static boolean isLeftTo(CutText words, int start, int from, int to, int first, int last) {
    int link = first - 1;
    int least = Math.max(start, first - 6);
    boolean label = words.startsClause(first) || first == from;
    while (link >= least && !isLink(words, link)) {
      label |= words.startsClause(link);
      link--;
    }
    boolean ends = last >= to || (words.startsClause(last) && label);
    if (label && ends && says(words, start, first)) {
      return true;
    }
    if (link < least) {
      return ends
          && says(words, start, first)
          && first - start < NEAR
          && words.hasAny(first - 2, first, YES_OR_CHOICE);
    }
    if (words.is(link, "without")) {
      return true;
    }
    boolean past = words.hasAny(Math.max(start, link - 4), link, PAST);
    if (words.is(link, "by")) {
      return !past
          && (words.hasAny(start, link, CHOSEN)
              || words.hasAny(start, link, ALLOWED)
              || hasNoun(words, start, link)
              || isAlone(words, first, to));
    }
    if (words.is(link, "to") || words.is(link, "with")) {
      return words.hasAny(link - 2, link, LEFT);
    }
    if (words.is(link, "for")) {
      return words.hasAny(link - 2, link, Set.of("is", "are", "that"))
          || (words.is(last, "to")
              && (words.isAny(last + 1, CHOOSE) || words.isAny(last + 1, ALLOW)));
    }
    if (words.is(link, "of")) {
      return hasNoun(words, Math.max(start, link - 2), link) || words.reads(link - 1, "that", "of");
    }
    if (words.is(link, "from")) {
      return hasNoun(words, start, link) || words.hasAny(start, link, Set.of("orders", "order"));
    }
    return (words.is(link, "is") || words.is(link, "are")) && says(words, start, link);
  }

  private static final Set<String> YES_OR_CHOICE = new HashSet<>(YES);

  static {
    YES_OR_CHOICE.addAll(CHOICE);
  }

  private static boolean isLink(CutText words, int i) {
    return words.is(i, "by")
        || words.is(i, "to")
        || words.is(i, "with")
        || words.is(i, "for")
        || words.is(i, "of")
        || words.is(i, "from")
        || words.is(i, "without")
        || words.is(i, "is")
        || words.is(i, "are");
  }

  private static boolean says(CutText words, int from, int to) {
    return words.hasAny(from, to, CHOOSES)
        || words.hasAny(from, to, ALLOWS)
        || words.hasAny(from, to, CHOOSE)
        || words.hasAny(from, to, ALLOW)
        || words.hasAny(from, to, CHOSEN)
        || words.hasAny(from, to, ALLOWED)
        || hasNoun(words, from, to)
        || isAlone(words, from, to);
  }

  private static boolean isAlone(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, ALONE) || (words.isAny(i, NOBODY) && i + 1 < to)) {
        return true;
      }
    }
    return false;
  }

  private void addMatter(
      String text,
      CutText words,
      int from,
      int to,
      int first,
      int last,
      Set<String> matter,
      Set<String> sides) {
    for (int i = from; i < to; ) {
      if (i == first) {
        i = last;
        continue;
      }
      int end = Thing.end(words, i);
      String plain = words.at(i);
      String word = Thing.form(words, i, end);
      String same = SAME.getOrDefault(plain, SAME.getOrDefault(word, ""));
      if (words.is(i, "when") && (i == from || words.isAny(i - 1, UNTIL))) {
        same = "time";
      }
      if (Character.isDigit(plain.charAt(0))) {
        sides.add(plain);
      } else if (OTHER.contains(plain) && !words.isAny(i - 1, NOBODY)) {
        sides.add(plain);
      } else if (!same.isEmpty()) {
        matter.add(same);
      } else if (isMatter(words, i, end, word)) {
        matter.add(stem(word));
        if (i > from && isName(text, words, i) && end == i + 1) {
          sides.add(plain);
        }
      }
      i = end;
    }
  }

  private static boolean isMatter(CutText words, int i, int end, String word) {
    String plain = words.at(i);
    return word.length() > 2
        && !ABOUT_NOTHING.contains(plain)
        && !ABOUT_NOTHING.contains(word)
        && !Gist.isEmpty(word)
        && !CHOOSES.contains(plain)
        && !CHOOSE.contains(plain)
        && !CHOSEN.contains(plain)
        && !ALLOW.contains(plain)
        && !ALLOWS.contains(plain)
        && !ALLOWED.contains(plain)
        && !CHOICE.contains(plain)
        && !YES.contains(plain)
        && !HOLDS.contains(plain)
        && !ALONE.contains(plain)
        && !NOBODY.contains(plain)
        && !LEFT.contains(plain)
        && !TITLES.contains(plain)
        && !ROLES.contains(plain);
  }

  /** "Erasing" and "erased", "seating" and "seats". */
  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
