package io.handoff.check.consistency.people;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.PersonNames;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
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
public record Say(About about, Set<String> person, boolean alone, String path, Set<String> gist) {

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

  private static final Set<String> NOT = LISTS.set("not");

  private static final Set<String> NOT_HERE = LISTS.set("not here");

  private static final Set<String> ABOUT_NOTHING = LISTS.set("about nothing");

  /** A longer text is no note of who decides. */
  private static final int LONGEST = 1_000;

  /** More of them are no record of a deal. */
  private static final int MOST = 200;

  private static final Set<String> PRONOUNS = WordSet.of("he", "she", "his", "her");

  /** Who approves something of the scope does not decide about all of it. */
  private static final Set<String> RULES = LISTS.set("rules");

  /** Where what is told binds nobody. */
  private static final Set<String> NOT_BINDING = WordSet.of("exclusions", "assumptions");

  /** All that a record tells. */
  static List<Say> in(CheckedRecord record) {
    List<Say> says = new ArrayList<>();
    for (Told one : Told.with(record, Sign.DECIDES)) {
      boolean about = one.has(Sign.ABOUT) || one.id().equals(SayTopic.SIGN_OFF);
      if (!about || NOT_BINDING.contains(one.register()) || says.size() >= MOST) {
        continue;
      }
      CutText words = CutText.of(record, one.text());
      if (words.size() <= LONGEST) {
        add(PersonNames.of(record), one, words, says);
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
    if (words.hasAny(SayTopic.afterClash(words, from, to), to, NOT)
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
    if (signs
        && SayTopic.isAcceptance(told, words, from, to)
        && (alone || !SayTopic.isPast(words, from, to))) {
      about = About.ACCEPTANCE;
    } else if ((alone ? decides : rules(words, from, to) || saysWhat(words, from, to))
        && SayTopic.isOfScope(words, question ? previous : from, to, previous)) {
      about = About.SCOPE;
    } else if (decides && SayTopic.isOfRoles(words, from, to, alone)) {
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
}
