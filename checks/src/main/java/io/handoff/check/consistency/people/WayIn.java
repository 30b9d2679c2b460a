package io.handoff.check.consistency.people;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Roles;
import io.handoff.check.told.Thing;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads, in whatever words, how people get in: with an account that they have anyway, or with a
 * secret that only this product knows.
 */
final class WayIn {

  private static final WordLists LISTS = WordLists.beside(WayIn.class, "way-in.txt");

  private static final Set<String> BRANDS = LISTS.set("brands");
  private static final Set<String> VOUCHES = LISTS.set("vouches");
  private static final Set<String> THEIRS = LISTS.set("theirs");
  private static final Set<String> ACCOUNTS = LISTS.set("accounts");
  private static final Set<String> WITH = LISTS.set("with");
  private static final Set<String> ENTERS = LISTS.set("enters");
  private static final Set<String> OPENS = LISTS.set("opens");
  private static final Set<String> USES = LISTS.set("uses");
  private static final Set<String> OURS = LISTS.set("ours");
  private static final Set<String> OF_OURS = LISTS.set("of ours");
  private static final Set<String> FURTHER = LISTS.set("further");
  private static final Set<String> NOT = LISTS.set("not");
  private static final Set<String> NO_EFFORT = LISTS.set("no effort");
  private static final Set<String> OPEN = LISTS.set("open");
  private static final Set<String> SECRETS = LISTS.set("secrets");
  private static final Set<String> OWN = LISTS.set("own");
  private static final Set<String> KINDS = LISTS.set("kinds");
  private static final Set<String> SENT = LISTS.set("sent");
  private static final Set<String> TYPED = LISTS.set("typed");
  private static final Set<String> KNOWN = LISTS.set("known");
  private static final Set<String> ELSEWHERE = LISTS.set("elsewhere");
  private static final Set<String> OUTSIDERS = LISTS.set("outsiders");
  private static final Set<String> LISTS_PEOPLE = LISTS.set("lists people");
  private static final Set<String> SIGNS_IN = LISTS.set("signs in");
  private static final Set<String> GETS = LISTS.set("gets");
  private static final Set<String> GIVEN = LISTS.set("given");
  private static final Set<String> OTHER_DOORS = LISTS.set("other doors");
  private static final Set<String> PEOPLE = WordSet.of("manager", "managers", "team", "holder");
  private static final Set<String> TRUSTS = WordSet.of("trusts", "trust");
  private static final Set<String> ONLY = WordSet.of("only", "solely", "always", "exclusively");
  private static final Set<String> OPEN_SECRET = WordSet.of("if", "unless", "forgotten", "old");
  private static final Set<String> OTHER_GROUPS = WordSet.of("account", "password", "login");
  private static final Set<String> NO = WordSet.of("no", "without");
  private static final Set<String> AND = WordSet.of("and", "then");
  private static final Set<String> SEPARATE = WordSet.of("separate");
  private static final Set<String> FOR = WordSet.of("for", "on", "in", "at");
  private static final Set<String> LOGINS = WordSet.of("login", "logins", "logon");
  private static final Set<String> SHARE = WordSet.of("share", "shares", "shared");
  private static final Set<String> TIES = LISTS.set("ties");
  private static final Set<String> ALL =
      WordSet.of("person", "people", "everybody", "staff", "user");

  /** "Work number and PIN": the number is theirs, the PIN is not. */
  private static final Set<String> NUMBERS = WordSet.of("number", "numbers", "badge", "card");

  /** What opens a door without a secret. */
  private static final Set<String> KEYS =
      WordSet.of("card", "smartcard", "badge", "fingerprint", "chip", "fob", "tag", "passkey");

  /** How far apart words of one statement stand. */
  private static final int NEAR = 5;

  /** How far before a secret it is said that there is none. */
  private static final int FAR = 6;

  /** A longer text is no note of how people get in. */
  private static final int LONGEST = 300;

  private final CutText words;
  private final Set<String> theirs;

  private WayIn(CutText words, Set<String> systems) {
    this.words = words;
    this.theirs = systems;
  }

  /**
   * Whether people get in with an account that they have anyway.
   *
   * @param systems words of the names of the customer and of systems, whose accounts are not ours
   */
  static boolean isTheirs(CutText words, Set<String> systems) {
    return new WayIn(words, systems).isTheirs();
  }

  /**
   * Whether people get in with a secret of ours.
   *
   * @param wanted what the record says of the sign-in with an account that they have anyway
   */
  static boolean isOurs(CutText words, Set<String> systems, CutText wanted) {
    return new WayIn(words, systems).isOurs(wanted);
  }

  /** Whether it names a secret of ours: "a PIN", "password and code". */
  static boolean hasOwnSecret(CutText words, Set<String> systems) {
    return new WayIn(words, systems).hasOwnSecret();
  }

  /** Whether an account is named that people have anyway: "the university account". */
  static boolean namesTheirs(CutText words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (words.isAny(i, THEIRS) && words.isAny(i + 1, ACCOUNTS)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who gets in with an account that they have anyway, and in no other way; null where nobody is
   * said to do so.
   */
  static @Nullable String onlyTheirs(CutText words, Set<String> systems) {
    WayIn way = new WayIn(words, systems);
    if (words.size() > LONGEST || way.isOpen() || way.hasOwnSecret()) {
      return null;
    }
    boolean noSecret = way.deniesSecret();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean only = noSecret || words.hasAny(i, end, ONLY) || words.hasAny(i, end, NO);
      boolean theirs =
          only
              && !way.isRefused(i, end)
              && (way.isTheirs(i, end) || (noSecret && way.isWithKey(i, end)));
      String group = theirs ? OwnLogin.group(words, i, end) : null;
      if (group != null && !OTHER_GROUPS.contains(group)) {
        return group;
      }
      i = end;
    }
    return null;
  }

  /** "They sign in with the smart card". */
  private boolean isWithKey(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, WITH) && words.hasAny(i + 1, Math.min(to, i + 1 + NEAR), KEYS)) {
        return getsIn(from, i);
      }
    }
    return false;
  }

  /** "No Entra account for 52 bakers". */
  private boolean isRefused(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVouching(i) && words.isAny(i - 1, NOT) && !words.startsClause(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these get in with a secret of ours. */
  static boolean isOursFor(CutText words, Set<String> systems, String group) {
    WayIn way = new WayIn(words, systems);
    if (words.size() > LONGEST) {
      return false;
    }
    boolean all = ALL.contains(group);
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      for (int k = i; k < end; k++) {
        if (Thing.one(words.at(k)).equals(group) || (all && Roles.isRole(words.at(k)))) {
          return !way.namesTheirs(i, end)
              && !OwnLogin.hasOther(words, i, end, ELSEWHERE)
              && !words.hasAny(i, end, OPEN_SECRET)
              && way.isOurs(i, end);
        }
      }
      i = end;
    }
    return false;
  }

  /** "No passwords are issued", "without a PIN". */
  private boolean deniesSecret() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isAny(i, SECRETS) && words.hasAny(i - FAR, i, NOT)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTheirs() {
    if (words.size() > LONGEST || isOpen() || hasOwnSecret()) {
      return false;
    }
    boolean found = false;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (isDenied(i, end)) {
        return false;
      }
      found |= isTheirs(i, end);
      i = end;
    }
    return found;
  }

  /** Whether it is a wish, or of another time; "no separate password" is neither. */
  private boolean isOpen() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isAny(i, OPEN) && !isDeniedSecret(i)) {
        return true;
      }
    }
    return false;
  }

  /** "No separate password", "without a separate user name". */
  private boolean isDeniedSecret(int i) {
    boolean denied = words.isAny(i - 1, NOT) || (words.is(i - 1, "a") && words.isAny(i - 2, NOT));
    return denied
        && words.isAny(i, SEPARATE)
        && (words.hasAny(i + 1, Math.min(i + 3, words.size()), SECRETS)
            || words.hasAny(i + 1, Math.min(i + 3, words.size()), ACCOUNTS));
  }

  /** "A PIN", "password and code"; "no further password" is none. */
  private boolean hasOwnSecret() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isAny(i, SECRETS) && !words.hasAny(i - FAR, i, NOT) && !isTheirAccount(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Not for the app"; "nothing to learn", "without being asked" deny nothing. */
  private boolean isDenied(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, NOT)
          && !words.is(i - 1, "need")
          && !isNoFurther(i, to)
          && !words.hasAny(i + 1, Math.min(to, i + 1 + NEAR), NO_EFFORT)
          && !words.hasAny(i + 1, Math.min(to, i + 1 + FAR), SECRETS)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTheirs(int from, int to) {
    boolean ours = words.hasAny(from, to, OURS);
    boolean getsIn = getsIn(from, to);
    for (int i = from; i < to; i++) {
      boolean vouched =
          isVouching(i) && (getsIn || ours || to - from <= 2 * NEAR || enters(from, to));
      boolean listed =
          words.isAny(i, LISTS_PEOPLE)
              && (getsIn || (words.hasAny(from, to, ACCOUNTS) && words.hasAny(from, to, USES)));
      if (vouched
          || listed
          || (isNoFurther(i, to) && (!words.hasAny(i, to, SEPARATE) || namesTheirs()))
          || (words.isAny(i, TRUSTS) && words.hasAny(i, i + NEAR, ACCOUNTS))
          || isOneForAll(i, to)
          || isInAlready(i, to)
          || (words.isAny(i, BRANDS)
              && words.isAny(i - 1, WITH)
              && (words.isAny(i - 2, ENTERS) || isIn(i - 2)))
          || (isTheirAccount(i) && isWayIn(i, from, to))) {
        return true;
      }
    }
    return false;
  }

  private boolean isVouching(int i) {
    return words.isAny(i, VOUCHES)
        || words.reads(i, "azure", "ad")
        || words.reads(i, "active", "directory");
  }

  /** "Sign in with the town account", "the town account opens the page". */
  private boolean isWayIn(int i, int from, int to) {
    if (words.hasAny(i + 1, Math.min(to, i + NEAR), OPENS)) {
      return true;
    }
    for (int k = i - 1; k >= Math.max(from, i - NEAR); k--) {
      if (words.isAny(k, WITH)) {
        return isEntered(k, from, to);
      }
      if (words.isAny(k, USES)) {
        return getsIn(from, to) || isFor(i + 1, to);
      }
    }
    return false;
  }

  /** Whether somebody enters, and nothing of theirs, before these words or right after them. */
  private boolean isEntered(int with, int from, int to) {
    for (int k = with - 1; k >= Math.max(from, with - NEAR - 2); k--) {
      if (words.isAny(k, ENTERS) || isIn(k)) {
        return true;
      }
      if (words.isAny(k, AND) || words.isAny(k, theirs) || words.isAny(k, OTHER_DOORS)) {
        return false;
      }
    }
    return with == from && (enters(with, to) || getsIn(with, to));
  }

  /** "For the pages", "to open the form". */
  private boolean isFor(int from, int to) {
    for (int k = from; k < Math.min(to, from + NEAR + 2); k++) {
      boolean here =
          words.isAny(k, FOR)
              || (words.is(k, "to") && (words.isAny(k + 1, ENTERS) || words.isAny(k + 1, USES)));
      if (here && words.hasAny(k + 1, Math.min(to, k + NEAR), OURS)) {
        return true;
      }
    }
    return false;
  }

  private boolean enters(int from, int to) {
    return words.hasAny(from, to, ENTERS);
  }

  /** "Get in", "signs on", "are straight in". */
  private boolean getsIn(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isIn(i) || words.isAny(i, SIGNS_IN)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(int i) {
    return (words.is(i, "in") || words.is(i, "on"))
        && (words.isAny(i - 1, GETS) || (words.is(i - 1, "are") && words.is(i - 2, "they")));
  }

  /** "The town account", "their Holdsport user", "the login of the PC". */
  private boolean isTheirAccount(int i) {
    if (i >= words.size()
        || (!words.isAny(i, ACCOUNTS) && !words.isAny(i, SECRETS))
        || words.isAny(i + 1, PEOPLE)) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - 3) && !words.startsClause(k + 1); k--) {
      if (words.isAny(k, NUMBERS)) {
        return false;
      }
      if (isOfTheirs(k)) {
        return true;
      }
    }
    for (int k = i + 1; k < Math.min(words.size(), i + NEAR) && !words.startsClause(k); k++) {
      if ((words.is(k - 1, "of") || words.is(k - 1, "the")) && isOfTheirs(k)) {
        return true;
      }
      if (words.reads(k, "they", "have") || words.reads(k, "they", "already")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfTheirs(int i) {
    return words.isAny(i, BRANDS)
        || words.isAny(i, VOUCHES)
        || words.isAny(i, LISTS_PEOPLE)
        || words.isAny(i, THEIRS)
        || words.isAny(i, theirs);
  }

  /** "No further password", "no users on our side". */
  private boolean isNoFurther(int i, int to) {
    if (!words.isAny(i, NOT)) {
      return false;
    }
    int end = Math.min(to, i + NEAR);
    for (int k = i + 1; k < end; k++) {
      if (words.isAny(k, ACCOUNTS) || words.isAny(k, SECRETS) || words.is(k, "users")) {
        return words.hasAny(i + 1, k, FURTHER) || words.hasAny(k + 1, Math.min(to, k + 4), OF_OURS);
      }
    }
    return false;
  }

  /** "One login for Sage, mail and our app". */
  private boolean isOneForAll(int i, int to) {
    return (words.is(i, "one") || words.is(i, "same") || words.is(i, "single"))
        && (words.isAny(i + 1, ACCOUNTS) || words.isAny(i + 1, SECRETS))
        && ((words.is(i + 2, "for") && words.hasAny(i + 3, to, OF_OURS))
            || (words.is(i + 2, "as") && words.hasAny(i + 3, Math.min(to, i + 7), theirs)));
  }

  /** "Who is logged on to the tablet is logged on with us". */
  private boolean isInAlready(int i, int to) {
    return words.isAny(i, Set.of("signed", "logged"))
        && words.isAny(i + 1, Set.of("in", "on"))
        && (words.hasAny(i + 2, to, NO_EFFORT) && words.hasAny(i + 2, to, NOT)
            || words.hasAny(i + 2, to, Set.of("straight")));
  }

  private boolean isOurs(CutText wanted) {
    if (words.size() > LONGEST
        || isSecret(wanted)
        || OwnLogin.hasOther(words, 0, words.size(), ELSEWHERE)
        || namesTheirs()) {
      return false;
    }
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (isOurs(i, end) && areThose(i, end, wanted)) {
        return true;
      }
      i = end;
    }
    return false;
  }

  /** "No PIN and no password of its own" is no secret. */
  private static boolean isSecret(CutText wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.isAny(i, SECRETS) && !wanted.hasAny(i - 2, i, NO)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it tells of an account that they have anyway, and not only of one more beside it. */
  private boolean namesTheirs() {
    return namesTheirs(0, words.size());
  }

  private boolean namesTheirs(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean named =
          isTheirAccount(i)
              || words.isAny(i, VOUCHES)
              || words.isAny(i, LISTS_PEOPLE)
              || words.isAny(i, BRANDS);
      if (named && !words.hasAny(i - 2, i, NO)) {
        return !words.hasAny(0, i, Set.of("besides", "beside", "addition", "than"))
            && !words.hasAny(Math.max(0, i - 8), i, TIES);
      }
    }
    return false;
  }

  /** A denial; "they hold no Microsoft account" is the reason for a secret of ours. */
  private boolean deniesMore(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, NOT) && !isTheirAccount(i + 1) && !isTheirAccount(i + 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOurs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, "no") && words.isAny(i + 1, TIES) && words.hasAny(i + 2, to, ACCOUNTS)) {
        return true;
      }
    }
    if (deniesMore(from, to)) {
      return false;
    }
    boolean ours = words.hasAny(from, to, OURS);
    boolean typed =
        words.hasAny(from, to, TYPED) || words.hasAny(from, to, ENTERS) || getsIn(from, to);
    boolean signsIn = ours || typed || words.hasAny(0, words.size(), LOGINS);
    for (int i = from; i < to; i++) {
      boolean own =
          words.hasAny(Math.max(from, i - 3), i, OWN)
              || words.hasAny(Math.max(from, i - 3), i, SHARE);
      if (words.isAny(i, SECRETS)
          && !(OwnLogin.isHowOften(words, i) && !own && !ours)
          && (ours || typed || own || words.hasAny(from, to, GIVEN) || words.hasAny(0, to, SENT))) {
        return true;
      }
      boolean login = words.isAny(i, LOGINS);
      if ((login || words.isAny(i, ACCOUNTS) || words.isAny(i, KINDS))
          && ((own && (login || signsIn))
              || words.hasAny(i + 1, Math.min(to, i + 4), OF_OURS)
              || (words.is(i + 1, "is") && words.hasAny(i + 2, to, KNOWN)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether those spoken of are to have the other way in. */
  private boolean areThose(int from, int to, CutText wanted) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, OUTSIDERS) && !wanted.hasAny(0, wanted.size(), Set.of(words.at(i)))) {
        return false;
      }
    }
    String group = OwnLogin.group(words, from, to);
    Set<String> groups = new HashSet<>(OwnLogin.groups(wanted));
    groups.removeIf(one -> ACCOUNTS.contains(one) || ACCOUNTS.contains(one + "s"));
    return group == null || groups.isEmpty() || groups.contains(group) || !Roles.isRole(group);
  }
}
