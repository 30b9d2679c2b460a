package io.handoff.check.consistency.sides;

import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Feature;
import io.handoff.check.told.PeopleKinds;
import java.util.HashSet;
import java.util.Set;

/** "The new shift is saved in Kadromierz", and "Kadromierz is read-only for us". */
final class SystemIsWritten implements Question {

  private static final Set<String> INTO = WordSet.of("in", "into", "to");

  private static final Set<String> ARTICLES = WordSet.of("the", "our", "their", "a", "an");

  private static final Set<String> DONE = WordSet.of("is", "are", "gets");

  private static final Set<String> HAS = WordSet.of("has", "gets", "receives", "shows", "knows");

  @Override
  public boolean isYes(Statement one) {
    return isTold(one)
        && (one.says(Cue.WRITES) || one.says(Cue.AT_ONCE))
        && !one.has(Cue.READS)
        && !goals(one).isEmpty()
        && !isDoneByPeople(one);
  }

  /** "A volunteer enters the tool": at a screen that is not ours. */
  private static boolean isDoneByPeople(Statement one) {
    CutText words = one.words();
    int first = words.isAny(one.from(), ARTICLES) ? one.from() + 1 : one.from();
    return first < one.to()
        && PeopleKinds.at(words, first, one.to()) != null
        && !words.hasAny(first, one.to(), DONE);
  }

  @Override
  public boolean isNo(Statement one) {
    return isTold(one) && (one.has(Cue.READS) || one.denies(Cue.WRITES));
  }

  private static boolean isTold(Statement one) {
    return one.told().isMeant() && !one.isOfToday();
  }

  /** "Into Dinero", "in the Outlook calendar": the names of what something gets into. */
  private static Set<String> goals(Statement one) {
    Set<String> goals = new HashSet<>();
    for (int i = one.from(); i + 1 < one.to(); i++) {
      if (one.words().isAny(i, INTO)) {
        addNames(one, one.words().isAny(i + 1, ARTICLES) ? i + 2 : i + 1, goals);
      }
    }
    if (one.has(Cue.AT_ONCE)) {
      addWhoHasIt(one, goals);
    }
    return goals;
  }

  private static int addNames(Statement one, int first, Set<String> goals) {
    int name = first;
    while (name < one.to() && one.isName(name)) {
      goals.add(one.words().at(name));
      name++;
    }
    return name;
  }

  /** "Menuplan has the new diet within a minute". */
  private static void addWhoHasIt(Statement one, Set<String> goals) {
    for (int i = one.from(); i < one.to(); i++) {
      if (i == one.from() || one.words().startsClause(i)) {
        Set<String> names = new HashSet<>();
        if (one.words().isAny(addNames(one, i, names), HAS)) {
          goals.addAll(names);
        }
      }
    }
  }

  @Override
  public boolean areOfOne(Statement yes, Statement no, Set<String> shared) {
    Set<String> names = goals(yes);
    names.retainAll(no.has(Cue.READS) ? no.namesOrBefore() : goals(no));
    return names.stream().anyMatch(name -> shared.contains(Feature.stem(name)));
  }

  @Override
  public int mostEntries() {
    return 5;
  }

  @Override
  public String seen() {
    return "Here something is written to a system; %s only reads it.";
  }

  @Override
  public String ask() {
    return "Is the system only read, or written to as well? Say the same in both places.";
  }
}
