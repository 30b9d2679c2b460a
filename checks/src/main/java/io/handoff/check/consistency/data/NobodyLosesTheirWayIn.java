package io.handoff.check.consistency.data;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Roles;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nobody signs in with what another place says they do not have: a password, a code, a card. */
public final class NobodyLosesTheirWayIn implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-033",
          Severity.BLOCKING,
          "Nobody signs in with what another place says they do not have",
          "The one way in is built, and whoever was told of the other stands outside.",
          List.of(
              "answers.*",
              "decisions.*.text",
              "promises.*.text",
              "scopeItems.*.definition",
              "integrations.*.objects",
              "setupItems.*.detail",
              "securityAsks.*.detail"),
          "How do they get in?",
          "Nurses get in with a code by text message, and have no password");

  private static final WordLists WORDS =
      WordLists.beside(NobodyLosesTheirWayIn.class, "ways-in-denied.txt");

  private static final Map<String, String> WAYS = ways();
  private static final Set<String> WAY_WORDS = WordSet.of(WAYS.keySet().toArray(String[]::new));
  private static final Set<String> DENIES = WORDS.set("denies");
  private static final Set<String> GONE = WORDS.set("gone");
  private static final Set<String> USES = WORDS.set("uses");
  private static final Set<String> OTHER = WORDS.set("of something else");
  private static final Set<String> NO_ROLE = WORDS.set("no role");
  private static final Set<String> REGISTERS =
      WordSet.of(
          "answers",
          "decisions",
          "promises",
          "scopeItems",
          "integrations",
          "setupItems",
          "securityAsks");

  /** How it is before anything is delivered, or why. */
  private static final Set<String> TODAY =
      WordSet.of("currentProcess", "whyNow", "goal", "costOfDelay", "context", "successMeasure");

  private static final Set<String> FORBIDS = WORDS.set("forbids");
  private static final Set<String> ACCOUNTS = WORDS.set("accounts");
  private static final Set<String> OWN = WORDS.set("own");
  private static final Set<String> OTHER_ACCOUNTS = WORDS.set("other accounts");
  private static final Set<String> WITHOUT = WordSet.of("without");
  private static final Set<String> NOBODY = WordSet.of("nobody");
  private static final Set<String> SURELY = WORDS.set("surely");
  private static final Set<String> ALL = WORDS.set("all");

  /** Who is meant by what is forbidden to all. */
  private static final String EVERYBODY = "";

  /** So many clauses are held against each other; no deal has more. */
  private static final int MOST = 60;

  private static Map<String, String> ways() {
    Map<String, String> ways = new HashMap<>();
    for (String list : WORDS.names()) {
      if (list.startsWith("way ")) {
        WORDS.list(list).forEach(word -> ways.put(word, list.substring(4)));
      }
    }
    return ways;
  }

  /**
   * What a clause says of a way in.
   *
   * @param told the text
   * @param way the way in
   * @param denied whether it is denied
   * @param people who it is of
   * @param surely whether it opens something for sure: a PIN, or a sign-in with it
   */
  private record Said(Told told, String way, boolean denied, Set<String> people, boolean surely) {

    boolean isAgainst(Said used) {
      return denied
          && !used.denied
          && way.equals(used.way)
          && !(told.register().equals(used.told.register()) && told.id().equals(used.told.id()))
          && (people.contains(EVERYBODY)
              ? used.surely
              : people.stream().anyMatch(used.people::contains));
    }
  }

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return true;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Said> said = new ArrayList<>();
    for (Told told : Told.meant(record)) {
      boolean today = told.isIn("answers") && TODAY.contains(told.id());
      if (REGISTERS.contains(told.register()) && !today && said.size() < MOST) {
        CutText words = CutText.of(record, told.text());
        if (words.names(WAY_WORDS) || words.names(ACCOUNTS)) {
          add(told, words, said);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (Said used : said) {
      for (Said denied : said) {
        if (denied.isAgainst(used) && found.add(used.told().path())) {
          findings.add(
              DESCRIPTION.finding(
                  used.told().path(),
                  "Here they sign in with "
                      + (used.way().startsWith("a") ? "an " : "a ")
                      + used.way()
                      + "; "
                      + denied.told().path()
                      + " says that they do not.",
                  "How do they get in? Say the same in both places."));
        }
      }
    }
    return findings;
  }

  private static void add(Told told, CutText words, List<Said> said) {
    Set<String> people = new HashSet<>();
    for (int i = 0; i < words.size() && said.size() < MOST; ) {
      int end = words.sentenceEnd(i);
      Set<String> own = people(words, i, end);
      people = own.isEmpty() ? people : own;
      for (int clause = i; clause < end; ) {
        int next = Math.min(end, words.clauseEnd(clause));
        for (int k = clause; k < next && said.size() < MOST; k++) {
          String way = WAYS.get(words.at(k));
          if (words.isAny(k, ACCOUNTS)) {
            addAccount(told, words, clause, k, next, said);
          } else if (way != null && !words.hasAny(clause, next, OTHER)) {
            boolean denied = words.hasAny(clause, next, DENIES) || words.hasAny(k, next, GONE);
            if (words.hasAny(clause, next, FORBIDS)
                && words.hasAny(i, end, ALL)
                && (words.hasAny(i, end, SURELY) || !words.hasAny(clause, next, NOBODY))) {
              said.add(new Said(told, way, true, Set.of(EVERYBODY), false));
            } else if (denied ? !people.isEmpty() : words.hasAny(i, end, USES)) {
              boolean surely = words.hasAny(i, end, SURELY);
              said.add(new Said(told, way, denied, people, surely));
            }
          }
        }
        clause = next;
      }
      i = end;
    }
  }

  /** "Students get no account", and "students sign in with their own account". */
  private static void addAccount(
      Told told, CutText words, int clause, int account, int next, List<Said> said) {
    boolean denied = words.is(account - 1, "no") || words.hasAny(account - 2, account, WITHOUT);
    boolean used = words.isAny(account - 1, OWN) && !words.hasAny(clause, next, DENIES);
    Set<String> people = people(words, clause, next);
    if ((denied || used) && !people.isEmpty() && !words.hasAny(clause, next, OTHER_ACCOUNTS)) {
      said.add(new Said(told, "account", denied, people, true));
    }
  }

  private static Set<String> people(CutText words, int from, int to) {
    Set<String> people = new HashSet<>();
    for (int i = from; i < to; i++) {
      String one = Thing.one(words.at(i));
      if (Roles.isRole(one) && !NO_ROLE.contains(one)) {
        people.add(one);
      }
    }
    return people;
  }
}
