package io.handoff.check.consistency.people;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.PersonNames;
import io.handoff.check.told.Roles;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, as one clause tells it: "only Dana Ruiz releases a batch", "any brewer may
 * release a batch".
 *
 * @param told where it stands
 * @param who the name, or the role, in lower case; empty for anybody
 * @param named whether that is a name
 * @param only whether nobody else does it
 * @param verb what is done, in the one form of the word
 * @param things to what
 */
record OneDoes(
    Told told, Set<String> who, boolean named, boolean only, String verb, Set<String> things) {

  private static final WordLists WORDS = WordLists.beside(OneDoes.class, "one-does.txt");
  private static final Set<String> ONLY = WORDS.set("only");
  private static final Set<String> ALONE = WORDS.set("alone");
  private static final Set<String> ANY = WORDS.set("any");
  private static final Set<String> MAY = WORDS.set("may");
  private static final Set<String> OTHERWISE = WORDS.set("otherwise");
  private static final Set<String> EMPTY = WORDS.set("empty");

  private static final Set<String> REGISTERS =
      WordSet.of("answers", "scopeItems", "promises", "decisions", "securityAsks");

  /** Answers of how it is before anything is delivered, or of why. */
  private static final Set<String> OTHER_ANSWERS =
      WordSet.of(
          "currentProcess",
          "whyNow",
          "goal",
          "costOfDelay",
          "context",
          "successMeasure",
          "hardDeadlineCause",
          "purchaseStatement",
          "training",
          "trial",
          "pilot");

  /** So many words name somebody. */
  private static final int NAME = 4;

  /** No text that people read tells of more. */
  private static final int MOST = 80;

  /** All of a record; none where nobody alone does anything. */
  static List<OneDoes> all(CheckedRecord record) {
    List<OneDoes> all = new ArrayList<>();
    for (Told told : Told.meant(record)) {
      if (REGISTERS.contains(told.register())
          && !(told.isIn("answers") && OTHER_ANSWERS.contains(told.id()))) {
        CutText words = CutText.of(record, told.text());
        for (int i = 0; i < words.size() && all.size() < MOST; ) {
          int end = words.sentenceEnd(i);
          if (words.after(end - 1) != '?') {
            add(record, told, words, i, end, all);
          }
          i = end;
        }
      }
    }
    return all.stream().anyMatch(OneDoes::only) ? all : List.of();
  }

  /** Of others, what is so at some time only is told in the whole sentence. */
  private static void add(
      CheckedRecord record, Told told, CutText words, int from, int to, List<OneDoes> all) {
    boolean otherwise = words.hasAny(from, to, OTHERWISE);
    for (int i = from; i < to && all.size() < MOST; ) {
      int end = words.clauseEnd(i);
      OneDoes one = words.hasAny(i, end, OTHERWISE) ? null : in(record, told, words, i, end);
      if (one != null && (one.only || !otherwise)) {
        all.add(one);
      }
      i = end;
    }
  }

  private static @Nullable OneDoes in(
      CheckedRecord record, Told told, CutText words, int from, int to) {
    boolean only = words.isAny(from, ONLY);
    int first = only ? from + 1 : from;
    first += words.is(first, "the") ? 1 : 0;
    boolean any = !only && words.isAny(first, ANY);
    first += any ? 1 : 0;
    int name = any ? first : PersonNames.of(record).end(told.text(), words, first, from, to);
    boolean named = name > first;
    int end = named ? name : afterRole(words, first, to);
    if (any && end == first) {
      end = Math.min(first + 1, to);
    }
    if (end <= first) {
      return null;
    }
    boolean alone = words.isAny(end, ALONE);
    int verb = verb(words, alone ? end + 1 : end, to);
    if (verb >= to || (!named && !only && !any && !alone)) {
      return null;
    }
    Set<String> who = new HashSet<>();
    for (int i = first; i < end; i++) {
      who.add(named ? words.at(i) : Thing.one(words.at(i)));
    }
    Set<String> things = things(words, verb + 1, to);
    return things.isEmpty()
        ? null
        : new OneDoes(told, who, named, only || alone, Thing.one(words.at(verb)), things);
  }

  /** "Brewer on shift may release": what stands behind may, or else right behind who does it. */
  private static int verb(CutText words, int from, int to) {
    int verb = from;
    for (int i = from; i < Math.min(to, from + NAME); i++) {
      if (words.isAny(i, MAY)) {
        verb = i;
      }
    }
    while (verb < to && words.isAny(verb, MAY)) {
      verb++;
    }
    return verb;
  }

  /** The word behind "shift leads of both mills"; the same word where no role begins. */
  private static int afterRole(CutText words, int from, int to) {
    for (int i = from; i < Math.min(to, from + NAME); i++) {
      if (Roles.isRole(words.at(i)) || Roles.isRole(Thing.one(words.at(i)))) {
        return i + 1;
      }
    }
    return from;
  }

  private static Set<String> things(CutText words, int from, int to) {
    Set<String> things = new HashSet<>();
    for (int i = from; i < to; i++) {
      String word = Thing.one(words.at(i));
      if (!words.isAny(i, EMPTY)
          && !Gist.isEmpty(words.at(i))
          && !Gist.isEmpty(word)
          && !Character.isDigit(word.charAt(0))) {
        things.add(word);
      }
    }
    return things;
  }

  /** Whether this says that nobody else does what the other says somebody else does. */
  boolean excludes(OneDoes other) {
    return only
        && verb.equals(other.verb)
        && !(told.register().equals(other.told.register()) && told.id().equals(other.told.id()))
        && !Collections.disjoint(things, other.things)
        && (things.containsAll(other.things) || other.things.containsAll(things))
        && (named ? isAnother(other) : !other.named && Collections.disjoint(who, other.who));
  }

  private boolean isAnother(OneDoes other) {
    return other.named ? Collections.disjoint(who, other.who) : true;
  }
}
