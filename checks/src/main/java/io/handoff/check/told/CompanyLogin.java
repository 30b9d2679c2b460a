package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import java.util.Set;

/** Single sign-on in other words: signing in with what the company already gave people. */
public final class CompanyLogin {

  private static final WordLists LISTS = WordLists.beside(CompanyLogin.class, "company-login.txt");

  /** Words of nothing else than a sign-in that another system vouches for. */
  private static final Set<String> SURE = LISTS.set("sure");

  /** Whose account it is when it is not ours. */
  private static final Set<String> THEIRS = LISTS.set("theirs");

  private static final Set<String> ACCOUNT = LISTS.set("account");

  /** Words that leave the name of a sign-in what it is. */
  private static final Set<String> BESIDE = LISTS.set("beside");

  private static final Set<String> IN = WordSet.of("in", "on");

  private static final Set<String> OPENS =
      WordSet.of(
          "open", "opens", "enter", "enters", "reach", "reaches", "access", "start", "starts");

  private static final Set<String> WITH = WordSet.of("with", "through", "by", "using");

  private static final Set<String> WHOSE = WordSet.of("their", "his", "her", "same");

  /** An account manager is no account. */
  private static final Set<String> PEOPLE = WordSet.of("manager", "managers", "team", "holder");

  private static final Set<String> NONE = WordSet.of("no", "without");

  private static final Set<String> PASSWORD = WordSet.of("password", "passwords");

  private static final int REACH = 6;

  private CompanyLogin() {}

  /** Whether a thing is that and nothing more. */
  static boolean isWhole(Thing thing) {
    boolean sure = false;
    boolean theirs = false;
    boolean account = false;
    for (String word : thing.all()) {
      sure |= SURE.contains(word);
      theirs |= THEIRS.contains(word);
      account |= ACCOUNT.contains(word);
      if (!SURE.contains(word)
          && !THEIRS.contains(word)
          && !ACCOUNT.contains(word)
          && !BESIDE.contains(word)) {
        return false;
      }
    }
    return sure || (theirs && account);
  }

  /** Whether a text says, without a hedge, that people sign in so. */
  public static boolean isIn(CutText words) {
    for (int i = 0; i < words.size(); ) {
      int end = words.clauseEnd(i);
      int stop = noPassword(words, i, end);
      if (isIn(words, i, stop) && !Hedge.in(words, i, stop)) {
        return true;
      }
      i = end;
    }
    return false;
  }

  /** Where a clause says that no other password is needed, which denies nothing; or its end. */
  public static int noPassword(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, NONE) && words.hasAny(i + 1, Math.min(to, i + 4), PASSWORD)) {
        return i;
      }
    }
    return to;
  }

  /** Whether a sentence names such a sign-in. */
  public static boolean isNamed(CutText words, int from, int to) {
    return isIn(words, from, to);
  }

  private static boolean isIn(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, OPENS) && isOpenedWith(words, i, to)) {
        return true;
      }
      if (!isLogin(words, i)) {
        continue;
      }
      boolean label = i + 1 == to && to < words.size() && !words.startsSentence(to);
      int end = label ? words.clauseEnd(to) : to;
      for (int k = Math.max(from, i - 2); k < Math.min(end, i + REACH); k++) {
        if (words.isAny(k, SURE)
            || (k > i && k + 1 < end && isProduct(words, k))
            || (words.isAny(k, THEIRS) && k > i && words.isAny(k + 1, ACCOUNT) && k + 1 < end)
            || (words.isAny(k, THEIRS) && k + 1 == i)) {
          return true;
        }
      }
      for (int k = Math.max(from, i - REACH - 3); k < i; k++) {
        if (words.is(k, "same") && words.hasAny(k, i, THEIRS) && words.hasAny(k, i, ACCOUNT)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Staff open the work list with their Microsoft account". */
  private static boolean isOpenedWith(CutText words, int opens, int to) {
    for (int i = opens + 1; i < Math.min(to - 3, opens + REACH); i++) {
      if (words.isAny(i, WITH)
          && words.isAny(i + 1, WHOSE)
          && words.isAny(i + 2, THEIRS)
          && words.isAny(i + 3, ACCOUNT)
          && !(i + 4 < to && words.isAny(i + 4, PEOPLE))) {
        return true;
      }
    }
    return false;
  }

  /** "The company account", "their Windows login". */
  public static boolean isAccountOfTheirs(CutText words, int i) {
    return words.isAny(i, THEIRS)
        && words.isAny(i + 1, ACCOUNT)
        && !words.isAny(i + 2, PEOPLE)
        && !words.startsClause(i + 1);
  }

  /** "Microsoft 365", "Google Workspace", "Azure AD", "the Windows PC". */
  private static boolean isProduct(CutText words, int i) {
    return words.reads(i, "microsoft", "365")
        || words.reads(i, "office", "365")
        || words.reads(i, "google", "workspace")
        || words.reads(i, "azure", "ad")
        || (words.is(i, "windows") && words.isAny(i + 1, Set.of("pc", "session", "domain")));
  }

  private static boolean isLogin(CutText words, int i) {
    return words.is(i, "login")
        || words.is(i, "logins")
        || words.is(i, "authentication")
        || ((words.is(i, "come") || words.is(i, "comes") || words.is(i, "signed"))
            && words.is(i + 1, "in")
            && !words.startsClause(i + 1))
        || ((words.is(i, "get") || words.is(i, "gets")) && words.is(i + 1, "in"))
        || ((words.is(i, "sign")
                || words.is(i, "signs")
                || words.is(i, "log")
                || words.is(i, "logs")
                || words.is(i, "signing"))
            && words.isAny(i + 1, IN));
  }
}
