package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has the say about something, as a sentence tells it.
 *
 * @param about what it is about
 * @param person the words of the name, in lower case
 * @param alone whether nobody else has it
 * @param path where it is told
 * @param gist what the sentence is about, in words of one form
 */
record Say(About about, Set<String> person, boolean alone, String path, Set<String> gist) {

  /** What somebody may have the say about. */
  enum About {
    SCOPE,
    ROLES,
    ACCEPTANCE,
    OTHER
  }

  private static final WordLists LISTS = WordLists.beside(Say.class, "says.txt");

  private static final Set<String> DECIDES = LISTS.set("decides");

  private static final Set<String> SIGNS = LISTS.set("signs");

  private static final Set<String> ALONE = LISTS.set("alone");

  private static final Set<String> SCOPE = LISTS.set("scope");

  private static final Set<String> TRADE = LISTS.set("trade");

  private static final Set<String> CLASH = LISTS.set("clash");

  private static final Set<String> DELIVERED = LISTS.set("delivered");

  private static final Set<String> IN_OR_OUT = LISTS.set("in or out");

  private static final Set<String> ROLES = LISTS.set("roles");

  private static final Set<String> ACCEPTANCE = LISTS.set("acceptance");

  private static final Set<String> NOT = LISTS.set("not");

  private static final Set<String> NOT_HERE = LISTS.set("not here");

  private static final Set<String> ABOUT_NOTHING = LISTS.set("about nothing");

  /** A longer text is no note of who decides. */
  private static final int LONGEST = 1_000;

  /** More of them are no record of a deal. */
  private static final int MOST = 200;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");

  private static final Set<String> PART = Set.of("of", "for", "at", "in");

  private static final Set<String> PAST = Set.of("signed", "decided", "approved", "settled");

  private static final Set<String> BE = Set.of("is", "are", "be", "by");

  private static final Set<String> WAS = Set.of("was", "were", "been");

  /** Who approves something of the scope does not decide about all of it. */
  private static final Set<String> RULES =
      Set.of(
          "decides",
          "decide",
          "decided",
          "settles",
          "settled",
          "rules",
          "deciding",
          "chooses",
          "picks",
          "follow",
          "call",
          "decisions");

  /** The answer of who accepts. */
  private static final String SIGN_OFF = "signOff";

  /** Where what is told binds nobody. */
  private static final Set<String> NOT_BINDING = Set.of("exclusions", "assumptions");

  /** All that a record tells. */
  static List<Say> in(CheckedRecord record) {
    List<Say> says = new ArrayList<>();
    PersonNames names = null;
    for (Told one : Told.with(record, Sign.DECIDES)) {
      boolean about = one.has(Sign.ABOUT) || one.id().equals(SIGN_OFF);
      if (!about || NOT_BINDING.contains(one.register()) || says.size() >= MOST) {
        continue;
      }
      CutText words = CutText.of(record, one.text());
      if (words.size() <= LONGEST) {
        names = names == null ? new PersonNames(record) : names;
        add(names, one, words, says);
      }
    }
    return says;
  }

  private static void add(PersonNames names, Told told, CutText words, List<Say> says) {
    Set<String> before = Set.of();
    int start = 0;
    for (int i = 0; i < words.size(); ) {
      int end = PersonNames.sentenceEnd(words, i);
      Set<String> person = Set.of();
      boolean several = false;
      boolean doubtful = true;
      int at = -1;
      for (int k = i; k < end; ) {
        int named = names.end(told.text(), words, k, i, end);
        if (named > k) {
          Set<String> one = PersonNames.of(words, k, named);
          several |= !doubtful && Collections.disjoint(person, one);
          doubtful = names.isDoubtful(words, k, named, i);
          person = one;
          at = k;
        }
        k = Math.max(named, k + 1);
      }
      boolean pronoun = person.isEmpty() && words.hasAny(i, end, PRONOUNS);
      Set<String> who = pronoun ? before : person;
      Say say = several || who.isEmpty() ? null : read(told, words, i, end, start, at, who);
      if (say != null) {
        says.add(say);
      }
      before = several ? Set.of() : person;
      start = i;
      i = end;
    }
  }

  private static @Nullable Say read(
      Told told, CutText words, int from, int to, int previous, int name, Set<String> person) {
    if (words.hasAny(afterClash(words, from, to), to, NOT)
        || words.hasAny(clauseStart(words, from, name), clauseEnd(words, to, name), NOT_HERE)) {
      return null;
    }
    boolean alone = isAlone(words, from, to, name);
    boolean question = previous < from && words.after(from - 1) == '?';
    boolean asked = question && words.is(previous, "who");
    boolean decides =
        words.hasAny(from, to, DECIDES)
            || (alone && (asked || isRank(words, from, to)))
            || isUpTo(words, from, to);
    boolean signs = words.hasAny(from, to, SIGNS);
    About about = null;
    if (signs && isAcceptance(told, words, from, to) && (alone || !isPast(words, from, to))) {
      about = About.ACCEPTANCE;
    } else if ((alone ? decides : rules(words, from, to) || saysWhat(words, from, to))
        && isOfScope(words, question ? previous : from, to, previous)) {
      about = About.SCOPE;
    } else if (decides && isOfRoles(words, from, to, alone)) {
      about = About.ROLES;
    } else if (alone && (decides || words.hasAny(from, to, Set.of("ordered", "orders")))) {
      about = About.OTHER;
    }
    if (about == null || (words.is(from, "decided") && !alone)) {
      return null;
    }
    Set<String> gist = new HashSet<>();
    for (String word : Gist.of(words)) {
      if (!ABOUT_NOTHING.contains(word)) {
        gist.add(word);
      }
    }
    return new Say(about, person, alone, told.path(), gist);
  }

  /** Where a sentence goes on after "if money and time do not fit together". */
  private static int afterClash(CutText words, int from, int to) {
    int end = Math.min(words.clauseEnd(from), to);
    boolean when = words.is(from, "if") || words.is(from, "when");
    return when && (isClash(words, from, end) || words.hasAny(from, end, IN_OR_OUT)) ? end : from;
  }

  /** Two things that pull against each other. */
  private static boolean isClash(CutText words, int from, int to) {
    int trades = 0;
    for (int i = from; i < to; i++) {
      trades += words.isAny(i, TRADE) || words.isAny(i, SCOPE) ? 1 : 0;
    }
    return trades > 1 && words.hasAny(from, to, CLASH);
  }

  private static int clauseStart(CutText words, int from, int name) {
    int start = Math.max(from, name);
    while (start > from && !words.startsClause(start)) {
      start--;
    }
    return start;
  }

  private static int clauseEnd(CutText words, int to, int name) {
    return name < 0 ? to : Math.min(to, words.clauseEnd(name));
  }

  private static boolean isAlone(CutText words, int from, int to, int name) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, ALONE)
          || words.reads(i, "nobody", "else")
          || words.reads(i, "no", "one", "else")
          || words.reads(i, "no", "other")
          || words.reads(i, "last", "word")
          || words.reads(i, "final", "word")
          || words.reads(i, "final", "say")
          || words.reads(i, "last", "say")
          || words.reads(i, "casting", "vote")
          || words.reads(i, "final", "decision")
          || words.reads(i, "yes", "is", "enough")
          || words.reads(i, "nobody", "above")
          || words.reads(i, "ask", "nobody")
          || words.reads(i, "only", "one", "who")
          || words.reads(i, "full", "stop")
          || (words.is(i, "only") && name >= 0 && i - name == 2)
          || (words.is(i, "only") && i < name && name - i <= 6)) {
        return true;
      }
    }
    return false;
  }

  /** "What he says is done", "it is she who says". */
  private static boolean saysWhat(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.reads(i, "who", "says", "what")
          || words.reads(i, "what", "he", "says")
          || words.reads(i, "what", "she", "says")) {
        return true;
      }
    }
    return false;
  }

  /** "Nobody above him", "the only one who can". */
  private static boolean isRank(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.reads(i, "nobody", "above")
          || words.reads(i, "ask", "nobody")
          || words.reads(i, "right", "to")
          || words.reads(i, "green", "light")
          || (words.reads(i, "only", "one", "who")
              && words.isAny(i + 3, Set.of("can", "may", "decides", "says")))) {
        return true;
      }
    }
    return false;
  }

  /** "It is up to him". */
  private static boolean isUpTo(CutText words, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (words.reads(i, "up", "to") && words.is(i - 1, "is")) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody decides, and not only decided something on a day. */
  private static boolean rules(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = words.at(i);
      if (word.length() == 4 && word.startsWith("20")) {
        return false;
      }
    }
    return words.hasAny(from, to, RULES);
  }

  /** What was signed or decided on a day is done, and tells of no right to do so. */
  private static boolean isPast(CutText words, int from, int to) {
    return words.hasAny(from, to, PAST)
        && (!words.hasAny(from, to, BE) || words.hasAny(from, to, WAS));
  }

  private static boolean isAcceptance(Told told, CutText words, int from, int to) {
    if (words.hasAny(from, to, ACCEPTANCE) || told.id().equals(SIGN_OFF)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (words.isAny(i, SIGNS) && words.is(i + 1, "off")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfScope(CutText words, int from, int to, int previous) {
    if (isPast(words, from, to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (words.reads(i, "in", "or", "out")
          || words.reads(i, "what", "goes")
          || (words.reads(i, "stays", "in") && words.hasAny(i, to, Set.of("out")))
          || words.isAny(i, SCOPE)) {
        return true;
      }
    }
    return isClash(words, from, to)
        || words.hasAny(previous, to, DELIVERED) && words.hasAny(previous, to, IN_OR_OUT);
  }

  private static boolean isOfRoles(CutText words, int from, int to, boolean alone) {
    if (isPast(words, from, to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (words.reads(i, "let", "in") || words.reads(i, "gets", "in")) {
        return true;
      }
      if (words.isAny(i, ROLES) && (alone || !words.isAny(i + 1, PART))) {
        return true;
      }
    }
    return false;
  }
}
