package io.handoff.check.consistency.sides;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** "Tan Boon Keng may change the points", and "Cheryl Ong settles how a point reads". */
final class OneDecides implements Question {

  private static final Set<String> ELSEWHERE =
      Set.of("risks", "assumptions", "phases", "customerInputs", "securityAsks");

  /** "Claims above 500 ringgit" are decided by somebody else than those below. */
  private static final Set<String> SHARED_OUT =
      Set.of("above", "below", "over", "under", "than", "beyond", "within", "otherwise");

  @Override
  public boolean isYes(Statement one) {
    return one.told().isMeant()
        && !ELSEWHERE.contains(one.told().register())
        && !one.isOfToday()
        && !one.told().isAnswer("testing")
        && one.says(Cue.DECIDES)
        && !one.words().hasAny(one.from(), one.to(), SHARED_OUT)
        && !persons(one).isEmpty();
  }

  @Override
  public boolean isNo(Statement one) {
    return isYes(one);
  }

  /** The names of those who decide: in a clause that says so, or else in the sentence. */
  private static Set<String> persons(Statement one) {
    Set<String> persons = new HashSet<>();
    int clause = -1;
    for (int i = one.from(); i + 1 < one.to(); i++) {
      if (i == one.from() || one.words().startsClause(i)) {
        clause++;
      }
      if ((one.clauses()[clause] & Cue.DECIDES.mask()) != 0
          && (one.clauses()[clause] & Cue.DENIES.mask()) == 0) {
        addPerson(one, i, persons);
      }
    }
    for (int i = one.from(); persons.isEmpty() && i + 1 < one.to(); i++) {
      addPerson(one, i, persons);
    }
    return persons;
  }

  private static void addPerson(Statement one, int i, Set<String> persons) {
    if (one.isName(i) && one.isName(i + 1) && !one.words().startsClause(i + 1)) {
      persons.add(one.words().at(i));
      persons.add(one.words().at(i + 1));
    }
  }

  @Override
  public boolean areOfOne(Statement yes, Statement no, Set<String> shared) {
    return !shared.isEmpty()
        && Collections.disjoint(persons(yes), persons(no))
        && !isJustNamed(persons(yes), no)
        && !isJustNamed(persons(no), yes);
  }

  /** "Ms Marchand sets the prices; Mr Kessel sets the programme": each decides one thing. */
  private static boolean isJustNamed(Set<String> persons, Statement one) {
    return one.words().hasAny(one.before(), one.from(), persons);
  }

  @Override
  public int mostEntries() {
    return 4;
  }

  @Override
  public boolean isOfCommonWords() {
    return true;
  }

  @Override
  public String seen() {
    return "Here one person decides it; %s tells of another.";
  }

  @Override
  public String ask() {
    return "Who has the last word?";
  }
}
