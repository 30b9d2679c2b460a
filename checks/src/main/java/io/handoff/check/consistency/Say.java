package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.contracts.document.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has the say about something, as a sentence tells it.
 *
 * @param about what it is about
 * @param person the name, in lower case
 * @param alone whether nobody else has it
 * @param path where it is told
 * @param gist what the sentence is about, in words of one form
 */
record Say(About about, String person, boolean alone, String path, Set<String> gist) {

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

  private static final Set<String> BEFORE_A_NAME = Set.of("by", "for", "of", "is", "only");

  private static final Set<String> AFTER_A_NAME =
      Set.of("has", "who", "makes", "picks", "chooses", "may", "can", "holds", "calls");

  private static final Set<String> TITLES = LISTS.set("titles");

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
    Map<String, List<CutText>> names = Map.of();
    Set<String> organisations = Set.of();
    for (Told one : Told.with(record, Sign.DECIDES)) {
      boolean about = one.has(Sign.ABOUT) || one.id().equals(SIGN_OFF);
      if (!about || NOT_BINDING.contains(one.register()) || says.size() >= MOST) {
        continue;
      }
      CutText words = CutText.of(record, one.text());
      if (words.size() <= LONGEST) {
        names = names.isEmpty() ? names(record) : names;
        organisations = organisations.isEmpty() ? organisations(record) : organisations;
        add(one, words, names, organisations, says);
      }
    }
    return says;
  }

  private static Map<String, List<CutText>> names(CheckedRecord record) {
    Map<String, List<CutText>> names = new HashMap<>();
    Set<String> known = new HashSet<>();
    record
        .persons()
        .forEach(
            field -> {
              Person person = field.value();
              if (person.name() != null && known.add(person.name())) {
                CutText name = CutText.of(person.name());
                if (name.size() > 1) {
                  names.computeIfAbsent(name.at(0), first -> new ArrayList<>()).add(name);
                }
              }
            });
    return names;
  }

  /** First words of names that are of no person, such as the customer's. */
  private static Set<String> organisations(CheckedRecord record) {
    Set<String> first = new HashSet<>(Set.of("the"));
    PersonNames.addWords(record.document().customer(), first);
    record.document().integrations().values().forEach(one -> PersonNames.addWords(one.system(), first));
    record.document().dataSources().values().forEach(one -> PersonNames.addWords(one.name(), first));
    return first;
  }

  private static void add(
      Told told,
      CutText words,
      Map<String, List<CutText>> names,
      Set<String> organisations,
      List<Say> says) {
    String before = "";
    int start = 0;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      Set<String> persons = new HashSet<>();
      int at = -1;
      for (int k = i; k < end; k++) {
        int named = nameEnd(told.text(), words, k, end, names, organisations);
        if (named > k) {
          persons.add(words.between(k, named));
          at = k;
          k = named - 1;
        }
      }
      boolean pronoun = persons.isEmpty() && !before.isEmpty() && words.hasAny(i, end, PRONOUNS);
      if (persons.size() == 1 || pronoun) {
        String person = pronoun ? before : persons.iterator().next();
        Say say = read(told, words, i, end, start, at, person);
        if (say != null) {
          says.add(say);
        }
      }
      before = persons.size() == 1 ? persons.iterator().next() : "";
      start = i;
      i = end;
    }
  }

  /** The word after a name that begins here; the same word when none does. */
  private static int nameEnd(
      String text,
      CutText words,
      int i,
      int to,
      Map<String, List<CutText>> names,
      Set<String> organisations) {
    for (CutText name : names.getOrDefault(words.at(i), List.of())) {
      if (i + name.size() <= to && startsWith(words, i, name)) {
        return i + name.size();
      }
    }
    boolean capitals =
        i + 1 < to
            && !words.startsClause(i + 1)
            && isCapital(text, words, i)
            && isCapital(text, words, i + 1)
            && !words.isAny(i, organisations);
    boolean subject =
        words.isAny(i - 1, BEFORE_A_NAME)
            || words.isAny(i - 1, TITLES)
            || words.isAny(i + 2, DECIDES)
            || words.isAny(i + 2, ALONE)
            || words.isAny(i + 2, AFTER_A_NAME);
    return capitals && subject && !words.isAny(i, BEFORE_A_NAME) ? i + 2 : i;
  }

  private static boolean startsWith(CutText words, int i, CutText name) {
    for (int k = 0; k < name.size(); k++) {
      if (!words.is(i + k, name.at(k))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(String text, CutText words, int i) {
    return Character.isUpperCase(text.charAt(words.start(i)));
  }

  private static @Nullable Say read(
      Told told, CutText words, int from, int to, int previous, int name, String person) {
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
