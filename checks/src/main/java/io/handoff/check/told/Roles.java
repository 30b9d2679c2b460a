package io.handoff.check.told;

import java.util.Set;

/** What people are called by what they do. */
public final class Roles {

  private static final Set<String> NAMES = PeopleKinds.LISTS.set("roles");

  private Roles() {}

  /** Whether somebody is called so, as one or as several. */
  public static boolean isRole(String name) {
    return NAMES.contains(name) || NAMES.contains(name + "s");
  }

  /** Where the name of a role ends that begins here, perhaps with a word before it; 0 for none. */
  static int end(CutText words, int i, int to) {
    if (i < to && words.isAny(i, NAMES)) {
      return i + 1;
    }
    return i + 1 < to && !words.startsClause(i + 1) && words.isAny(i + 1, NAMES) ? i + 2 : 0;
  }
}
