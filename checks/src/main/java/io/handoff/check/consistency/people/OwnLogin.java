package io.handoff.check.consistency.people;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CompanyLogin;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Thing;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads that people sign in with an account that only this product knows. */
final class OwnLogin {

  private static final WordLists LISTS = WordLists.beside(OwnLogin.class, "get-in.txt");

  private static final Set<String> COMPANY = LISTS.set("company login");
  private static final Set<String> NO_DIRECTORY = LISTS.set("no directory");
  private static final Set<String> DENIES = LISTS.set("denies");
  private static final Set<String> ONLY_THAT = LISTS.set("only that");
  private static final Set<String> TIED = LISTS.set("tied");
  private static final Set<String> PASSWORDS = LISTS.set("passwords");
  private static final Set<String> USER_NAMES = LISTS.set("user names");
  private static final Set<String> OF_THEIR_OWN = LISTS.set("of their own");
  private static final Set<String> GET = LISTS.set("get");
  private static final Set<String> NOT_OF_ALL = LISTS.set("not of all");
  private static final Set<String> EVERYBODY = LISTS.set("everybody");
  private static final Set<String> NOBODY = LISTS.set("nobody");

  private static final Set<String> OF_OURS = LISTS.set("of ours");

  private static final Set<String> OF = WordSet.of("of", "for", "in", "on", "to", "from", "with");

  /** A staff number tells of nobody. */
  private static final Set<String> STAFF_THINGS =
      WordSet.of("number", "numbers", "id", "card", "cards", "badge", "name", "names");

  /** How others sign in, where not all do it with the account of the company. */
  private static final Set<String> OTHERWISE = LISTS.set("otherwise");

  private static final Set<String> OUT = LISTS.set("out");

  private static final Set<String> STAYS =
      WordSet.of("stay", "stays", "left", "kept", "remains", "remain", "is", "are");

  private static final Set<String> HOW_OFTEN =
      WordSet.of("once", "twice", "again", "times", "daily");

  private static final Set<String> AND = WordSet.of("and", "nor", "or");

  private static final Set<String> NONE = WordSet.of("no", "without", "nor", "neither");

  private static final Set<String> EACH = WordSet.of("each", "every");

  /** How far apart words of one statement stand. */
  private static final int NEAR = 8;

  private OwnLogin() {}

  /**
   * Whether a text gives such an account to those who are to sign in with one of the company.
   *
   * @param provider what the account of the company is called
   * @param wanted what the record says of the sign-in with the account of the company
   * @param usage what it says of those who use it
   */
  static boolean replaces(CutText words, Set<String> provider, CutText wanted, CutText usage) {
    boolean found = false;
    for (int i = 0; i < words.size(); ) {
      int sentence = words.sentenceEnd(i);
      boolean ofAll = !hasOther(words, i, sentence, NOT_OF_ALL);
      for (int k = i; k < sentence; ) {
        int end = Math.min(words.clauseEnd(k), sentence);
        boolean named = words.hasAny(k, end, provider) || namesCompany(words, k, end);
        boolean denied = named && denies(words, k, end);
        if (named && !denied) {
          return false;
        }
        boolean tells = denied ? words.hasAny(k, end, TIED) : givesPassword(words, i, k, end);
        found |= ofAll && tells && (areThose(words, k, end, i, sentence, denied, wanted, usage));
        k = end;
      }
      i = sentence;
    }
    return found;
  }

  /** Whether one of these words is there; "our service" is ours, and no machine that signs in. */
  static boolean hasOther(CutText words, int from, int to, Set<String> others) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, others) && !(words.is(i, "service") && words.is(i - 1, "our"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesCompany(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, COMPANY) && !words.isAny(i - 1, NO_DIRECTORY)) {
        return true;
      }
      if (CompanyLogin.isAccountOfTheirs(words, i)
          || words.reads(i, "single", "sign")
          || words.reads(i, "microsoft", "365")
          || words.reads(i, "google", "workspace")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Nothing is connected to the directory"; "no second password" and "not without" deny nothing.
   */
  private static boolean denies(CutText words, int from, int to) {
    boolean denied = false;
    for (int i = from; i < to; i++) {
      if (words.isAny(i, STAYS) && words.isAny(i + 1, OUT)) {
        denied = true;
      } else if (words.isAny(i, DENIES)) {
        boolean again =
            denied && !words.is(i, "nor") && !(words.is(i, "no") && words.isAny(i - 1, AND));
        if (again
            || words.hasAny(i + 1, Math.min(i + 4, to), PASSWORDS)
            || words.reads(i, "not", "only")) {
          return false;
        }
        denied = true;
      } else if (words.isAny(i, ONLY_THAT)) {
        return false;
      }
    }
    return denied;
  }

  /** "A user name and a password", "get a password of our page", "sign in with own passwords". */
  private static boolean givesPassword(CutText words, int sentence, int from, int to) {
    if (words.hasAny(from, to, DENIES)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean elsewhere =
          words.isAny(i + 1, OF)
              && i + 2 < to
              && !words.isAny(i + 2, OF_OURS)
              && !isNumber(words, i + 2);
      if (words.isAny(i, PASSWORDS)
          && !elsewhere
          && !(isHowOften(words, i) && !words.hasAny(from, i, OF_THEIR_OWN))
          && (words.hasAny(Math.max(from, i - 6), i, OF_THEIR_OWN)
              || words.hasAny(Math.max(from, i - 4), i, USER_NAMES)
              || words.hasAny(Math.max(sentence, i - NEAR), i, GET))) {
        return true;
      }
    }
    return false;
  }

  /** "They type a password once a shift": how often, and not whose it is. */
  static boolean isHowOften(CutText words, int i) {
    return (words.is(i, "password") || words.is(i, "passwords"))
        && words.hasAny(i + 1, Math.min(words.clauseEnd(i), i + NEAR / 2), HOW_OFTEN);
  }

  private static boolean isNumber(CutText words, int i) {
    return Numeral.at(words, i) != null;
  }

  /** Whether those of the clause are to sign in with the account of the company. */
  private static boolean areThose(
      CutText words,
      int from,
      int to,
      int sentence,
      int end,
      boolean denied,
      CutText wanted,
      CutText usage) {
    Set<String> theirs = groups(wanted);
    boolean mixed = tellsOtherwise(wanted, 0, wanted.size());
    if (hasEverybody(words, from, to)) {
      return !mixed;
    }
    String group = group(words, from, to);
    if (group == null && hasEverybody(words, sentence, end)) {
      return !mixed;
    }
    group = group == null ? group(words, sentence, end) : group;
    if (group == null) {
      return !mixed && (denied || theirs.isEmpty());
    }
    return theirs.contains(group)
        || (theirs.isEmpty()
            && !(mixed && isNamed(wanted, group))
            && groups(usage).contains(group)
            && (areAll(wanted, usage) || groups(words, sentence, end).containsAll(groups(usage))));
  }

  private static boolean hasEverybody(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, EVERYBODY) && !words.isAny(i + 1, STAFF_THINGS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all who use it are meant, by the word or by their number. */
  private static boolean areAll(CutText wanted, CutText usage) {
    if (wanted.hasAny(0, wanted.size(), Set.of("all", "everybody", "everyone", "every"))) {
      return true;
    }
    for (int i = 0; i < usage.size(); i++) {
      if (Character.isDigit(usage.at(i).charAt(0))) {
        return wanted.hasAny(0, wanted.size(), Set.of(usage.at(i)));
      }
    }
    return false;
  }

  /** Who is spoken of; null where nobody is. */
  static @Nullable String group(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isGroup(words, i)) {
        return Thing.one(words.at(i));
      }
      if (words.isAny(i, EACH)
          && i + 1 < to
          && !words.isAny(i + 1, GET)
          && !words.isAny(i + 1, EVERYBODY)
          && !words.isAny(i + 1, OF)
          && !isNumber(words, i + 1)) {
        return Thing.one(words.at(i + 1));
      }
    }
    return null;
  }

  /** Whether some get in by a password, a code or a card; "no PIN and no password" is none. */
  static boolean tellsOtherwise(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, OTHERWISE) && !words.hasAny(Math.max(from, i - 2), i, NONE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text tells of these at all: "workshops use link and code". */
  private static boolean isNamed(CutText words, String group) {
    for (int i = 0; i < words.size(); i++) {
      if (Thing.one(words.at(i)).equals(group)) {
        return true;
      }
    }
    return false;
  }

  static Set<String> groups(CutText words) {
    Set<String> groups = new HashSet<>();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (!tellsOtherwise(words, i, end)) {
        groups.addAll(groups(words, i, end));
      }
      i = end;
    }
    return groups;
  }

  private static Set<String> groups(CutText words, int from, int to) {
    Set<String> groups = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (isGroup(words, i)) {
        groups.add(Thing.one(words.at(i)));
      }
    }
    return groups;
  }

  private static boolean isGroup(CutText words, int i) {
    String word = words.at(i);
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !EVERYBODY.contains(word)
        && !NOBODY.contains(word)
        && !PASSWORDS.contains(word)
        && !COMPANY.contains(word)
        && !GET.contains(word)
        && !TIED.contains(word)
        && !NOT_OF_ALL.contains(word);
  }
}
