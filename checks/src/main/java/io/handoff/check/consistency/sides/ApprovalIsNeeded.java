package io.handoff.check.consistency.sides;

import java.util.Set;

/** "Nobody has to approve the letters", and "the council reads each letter first". */
final class ApprovalIsNeeded implements Question {

  @Override
  public boolean isYes(Statement one) {
    return isTold(one) && one.has(Cue.NEEDS_YES) && !one.has(Cue.NEEDS_NO_YES);
  }

  @Override
  public boolean isNo(Statement one) {
    return isTold(one) && one.has(Cue.NEEDS_NO_YES);
  }

  private static boolean isTold(Statement one) {
    return one.told().isMeant() && !one.told().isIn("risks");
  }

  @Override
  public boolean areOfOne(Statement yes, Statement no, Set<String> shared) {
    return !shared.isEmpty();
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
    return "Here it waits for a yes; %s says that it waits for none.";
  }

  @Override
  public String ask() {
    return "Who has to say yes before, and by when?";
  }
}
