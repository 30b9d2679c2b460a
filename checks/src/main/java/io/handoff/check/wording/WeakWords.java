package io.handoff.check.wording;

import io.handoff.contracts.finding.Span;
import io.handoff.contracts.template.WordingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the weak words of a text that matter, or else the slot that it leaves empty. */
final class WeakWords {

  private static final int MOST = 2;

  /** So many weak words of a text are looked at: more would only say the same again. */
  private static final int TRIES = 24;

  /** Where a typed member beside the words does not make weak words plain. */
  private static final Set<WordingClass> WORK =
      Set.of(
          WordingClass.SECURITY,
          WordingClass.ACCESS,
          WordingClass.INTEGRATION,
          WordingClass.SETUP_WORK);

  private final ReadText text;
  private final TaggedWords words;
  private final FieldRule rule;
  private final Clearing clearing;
  private final List<Slot> lacking;
  private final List<Weakness> found = new ArrayList<>(MOST);
  private int tries = TRIES;

  /** The clause that the last thing was found in. */
  private int told = -1;

  /** All evidence of the text is known. */
  WeakWords(ReadText text) {
    this.text = text;
    this.words = text.words();
    this.rule = text.rule();
    this.clearing = new Clearing(text);
    this.lacking = LackingSlots.of(text);
  }

  /** At most two things when all slots are filled, and one when a slot is empty. */
  List<Weakness> find() {
    int most = lacking.isEmpty() ? MOST : 1;
    boolean openWork =
        lacking.isEmpty()
            && WORK.contains(text.fields())
            && !LackingSlots.inWordsOf(text).isEmpty();
    if (words.mayHave(text.language().flags)) {
      for (TriggerGroup group : text.language().flagging) {
        if (found.size() < most && text.heeds(group)) {
          find(group, most, openWork);
        }
      }
    }
    if (found.isEmpty() && !lacking.isEmpty()) {
      found.add(emptySlot(lacking.get(0)));
    }
    return found;
  }

  private void find(TriggerGroup group, int most, boolean openWork) {
    boolean soft = group.soft() || rule.softened().contains(group.name());
    for (int at = 0; at < words.size && found.size() < most && tries > 0; at++) {
      if (words.headsAny(at, group.mask())) {
        int last = words.lastOf(group.tag(), at);
        tries--;
        if (last == at && isName(at)) {
          continue;
        }
        boolean open = !soft || lacking.isEmpty() && clearing.isOpen(at, openWork);
        if (open && !clearing.isCleared(group, at, last)) {
          add(group, at, new Span(words.start[at], words.end[last]));
        }
        at = last;
      }
    }
  }

  /** "The contract with Plenty": a weak word in capitals within a sentence is called so. */
  private boolean isName(int at) {
    int start = words.start[at];
    return words.capital[at]
        && !words.opens[at]
        && words.end[at] > start + 1
        && Character.isLowerCase(words.text.charAt(start + 1))
        && at > 0
        && words.isWord(at - 1)
        && !words.capital[at - 1]
        && words.end[at - 1] == start - 1;
  }

  /** One thing a clause: more would ask twice for the same. */
  private void add(TriggerGroup group, int at, Span span) {
    if (told == words.clause[at]) {
      return;
    }
    told = words.clause[at];
    Slot slot = lacking.isEmpty() ? rule.accepted().get(0).get(0) : lacking.get(0);
    found.add(
        new Weakness(
            span,
            group.name(),
            slot.missing(),
            rule.why(),
            lacking.isEmpty() ? rule.question() : slot.question(),
            "\"" + words.text.substring(span.start(), span.end()) + "\" " + group.seen()));
  }

  private Weakness emptySlot(Slot slot) {
    String stripped = words.text.strip();
    int start = words.text.indexOf(stripped);
    return new Weakness(
        new Span(start, start + stripped.length()),
        "missing-" + slot.name(),
        slot.missing(),
        rule.why(),
        slot.question(),
        "The text does not say " + slot.missing() + ".");
  }
}
