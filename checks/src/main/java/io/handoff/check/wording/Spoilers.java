package io.handoff.check.wording;

/** Takes evidence away that the words around it undo again. */
final class Spoilers {

  private final ReadText text;
  private final TaggedWords words;

  Spoilers(ReadText text) {
    this.text = text;
    this.words = text.words();
  }

  void spoil() {
    if (!words.mayHave(text.language().spoils)) {
      return;
    }
    for (TriggerGroup group : text.language().spoiling) {
      if (text.heeds(group) && !words.anyHas(group.settledBy())) {
        spoil(group);
      }
    }
  }

  private void spoil(TriggerGroup group) {
    boolean clauses = group.spoils().equals("clause");
    int clause = -1;
    boolean backed = false;
    for (int at = 0; at < words.size; at++) {
      if (!words.headsAny(at, group.mask())) {
        continue;
      }
      if (words.clause[at] != clause) {
        clause = words.clause[at];
        backed = isBacked(at, group.unless());
      }
      if (backed) {
        continue;
      }
      if (clauses) {
        int last = words.lastOf(group.tag(), at);
        at = group.defined() && text.isDefined(group, last) ? last : spoilClause(at);
      } else {
        at = spoilSpan(at, group);
      }
    }
  }

  /** Whether the part of the sentence around a word holds evidence that keeps it from spoiling. */
  private boolean isBacked(int word, long[] unless) {
    if (!words.mayHave(unless)) {
      return false;
    }
    int clause = words.clause[word];
    for (int at = words.clauseStart(word); at < words.size && words.clause[at] == clause; at++) {
      if (words.hasAny(at, unless)) {
        return true;
      }
    }
    return false;
  }

  /** Takes the evidence from the clause of a word, and answers its last word. */
  private int spoilClause(int head) {
    int at = words.clauseStart(head);
    for (; at < words.size && words.clause[at] == words.clause[head]; at++) {
      words.clear(at, text.language().evidence);
    }
    return at - 1;
  }

  /** Where the amount or date begins that a trigger begins in the middle of. */
  private int firstOf(int head) {
    long[] whole = text.language().whole;
    int first = head;
    while (words.hasAny(first, whole) && !words.headsAny(first, whole) && first > 0) {
      first--;
    }
    return first;
  }

  /** Takes the evidence from the words of a trigger and the amount that they end in. */
  private int spoilSpan(int head, TriggerGroup group) {
    long[] amounts = text.language().amounts;
    int last = words.lastOf(group.tag(), head);
    boolean amount = words.hasAny(last, amounts);
    while (amount
        && last + 1 < words.size
        && words.hasAny(last + 1, amounts)
        && !words.headsAny(last + 1, amounts)) {
      last++;
    }
    for (int at = firstOf(head); at <= last; at++) {
      words.clear(at, text.language().evidence);
    }
    return last;
  }
}
