package io.handoff.check.wording;

import java.util.List;

/** Tells which weak words of a text matter: not names, not what is defined, not small talk. */
final class Clearing {

  private final ReadText text;
  private final TaggedWords words;
  private final Language language;
  private final FieldRule rule;

  Clearing(ReadText text) {
    this.text = text;
    this.words = text.words();
    this.language = text.language();
    this.rule = text.rule();
  }

  /** A weak word matters where its part of the sentence is about the core and says nothing else. */
  boolean isOpen(int trigger, boolean aboutCore) {
    int clause = words.clause[trigger];
    boolean core = aboutCore;
    for (int at = words.clauseStart(trigger); at < words.size && words.clause[at] == clause; at++) {
      if (words.hasAny(at, rule.evidence())) {
        return false;
      }
      core |= words.hasAny(at, rule.core());
    }
    return core;
  }

  /** Whether the words of a trigger mean no harm. */
  boolean isCleared(TriggerGroup group, int first, int last) {
    return isPlain(first, last)
        || group.defined() && text.isDefined(group, last)
        || isClearedBeside(group, first, last)
        || words.anyHas(group.settledBy())
        || isSmallTalk(first, last)
        || isSettledAfter(last);
  }

  private boolean isPlain(int first, int last) {
    for (int at = first; at <= last; at++) {
      if (words.hasAny(at, language.plain)) {
        return true;
      }
    }
    return false;
  }

  private boolean isClearedBeside(TriggerGroup group, int first, int last) {
    int clause = words.clause[first];
    for (int at = words.partStart(first); at < words.size && words.clause[at] == clause; at++) {
      if ((at < first || at > last) && words.hasAny(at, group.clears())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Talk before the answer: nothing that fits stands beside it, and all that is needed comes in a
   * later part.
   */
  private boolean isSmallTalk(int first, int last) {
    int begin = words.partStart(first);
    for (int at = begin; at <= last; at++) {
      if (text.isEvidence(at)) {
        return false;
      }
    }
    for (int end = last + 1; end < words.size; end++) {
      boolean part =
          words.clause[end] != words.clause[first]
              || words.isMark(end, ':')
              || words.isMark(end, ',') && end - begin >= 4
              || words.has(end, language.smallTalkEnd) && words.isMark(end - 1, ',');
      if (part) {
        return isAnsweredFrom(end);
      }
      if (text.isEvidence(end)) {
        return false;
      }
    }
    return false;
  }

  /** A later sentence begins by saying that it is settled, and holds all that is needed. */
  private boolean isSettledAfter(int last) {
    int after = last + 1;
    while (after < words.size && words.clause[after] == words.clause[last]) {
      after++;
    }
    for (int at = after; at < words.size; at++) {
      if (words.has(at, language.settles)
          && (words.opens[at] || words.clause[at - 1] != words.clause[at])) {
        return isAnsweredFrom(at);
      }
    }
    return false;
  }

  private boolean isAnsweredFrom(int from) {
    for (List<Slot> combination : rule.accepted()) {
      boolean all = true;
      boolean strong = false;
      for (Slot slot : combination) {
        int count = 0;
        for (int at = from; at < words.size; at++) {
          if (words.headsAny(at, slot.evidence())) {
            count++;
            strong |=
                words.hasOfBoth(at, slot.evidence(), language.evidence)
                    || words.isMark(at - 1, ':')
                    || words.isMark(at - 2, ':');
          }
        }
        all &= count >= slot.least() || text.context().fills(slot.name());
      }
      if (all && strong) {
        return true;
      }
    }
    return false;
  }
}
