package io.handoff.check.consistency.people;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.Phrases;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.text.Words;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Clearance;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a sentence denies what a security ask wants, or has: "nothing is logged". */
final class DeniedTopic {

  private static final WordLists LISTS = WordLists.beside(DeniedTopic.class, "denied-topics.txt");

  private static final Set<String> DENIES = LISTS.set("denies");
  private static final Set<String> OTHERWISE = LISTS.set("otherwise");
  private static final Set<String> SHOWN = LISTS.set("shown");
  private static final Set<String> APPROVES = LISTS.set("approves");
  private static final Set<String> OF = WordSet.of("of", "for", "about");
  private static final Phrases ANYWHERE = LISTS.phrases("anywhere");
  private static final Phrases LIMITED = LISTS.phrases("limited");
  private static final Set<String> OTHERWISE_LIMITED = LISTS.set("otherwise limited");
  private static final Set<String> OPEN = LISTS.set("open");

  /** What a topic is called where it is denied. */
  private static final Map<SecurityTopic, Set<String>> CALLED =
      Map.of(
          SecurityTopic.AUDIT_LOG, LISTS.set("audit log"),
          SecurityTopic.APPROVAL_HISTORY, LISTS.set("approval history"),
          SecurityTopic.IP_ALLOWLISTING, LISTS.set("ip allowlisting"),
          SecurityTopic.VENDOR_REVIEW, LISTS.set("vendor review"),
          SecurityTopic.LEGAL_CHECK, LISTS.set("legal check"));

  private static final Set<String> REGISTERS = WordSet.of("answers", "decisions", "promises");

  private static final Set<String> OTHER_ANSWERS =
      WordSet.of("currentProcess", "whyNow", "goal", "costOfDelay", "context");

  private static final int NEAR = 6;

  /** So many words tell of what a log would be. */
  private static final int FEW = 3;

  private DeniedTopic() {}

  /** Where it is denied, by path; null when nowhere. */
  static @Nullable String at(CheckedRecord record, SecurityAsk ask) {
    SecurityTopic topic = ask.topic();
    Set<String> called = topic == null ? null : CALLED.get(topic);
    if (topic == null || called == null) {
      return null;
    }
    boolean review = topic == SecurityTopic.VENDOR_REVIEW || topic == SecurityTopic.LEGAL_CHECK;
    if (review && ask.clearance() != Clearance.CLEARED) {
      return null;
    }
    CutText detail = CutText.of(record, ask.detail());
    for (Told told : Told.meant(record)) {
      if (REGISTERS.contains(told.register())
          && !(told.isIn("answers") && OTHER_ANSWERS.contains(told.id()))) {
        CutText words = CutText.of(record, told.text());
        boolean may = words.hasAny(0, words.size(), called);
        for (int i = 0; may && i < words.size(); ) {
          int end = words.sentenceEnd(i);
          if (words.hasAny(i, end, called)
              && !words.hasAny(i, end, OTHERWISE)
              && (topic == SecurityTopic.IP_ALLOWLISTING
                  ? isAnywhere(words, i, end)
                  : review
                      ? isOpen(words, i, end, called)
                      : isDenied(words, i, end, called, detail))) {
            return told.path();
          }
          i = end;
        }
      }
    }
    return null;
  }

  /** Where it is told that people come from known addresses only; null when nowhere. */
  static @Nullable String limitsAddresses(CheckedRecord record) {
    for (Told told : Told.meant(record)) {
      if (REGISTERS.contains(told.register())
          && !(told.isIn("answers") && OTHER_ANSWERS.contains(told.id()))) {
        CutText words = CutText.of(record, told.text());
        boolean may = words.hasAny(0, words.size(), CALLED.get(SecurityTopic.IP_ALLOWLISTING));
        if (may
            && !words.hasAny(0, words.size(), OTHERWISE_LIMITED)
            && LIMITED.areIn(Words.of(words.between(0, words.size())))) {
          return told.path();
        }
      }
    }
    return null;
  }

  /** "From any address". */
  private static boolean isAnywhere(CutText words, int from, int to) {
    return ANYWHERE.areIn(Words.of(words.between(from, to)));
  }

  /** "The questionnaire has not been answered yet". */
  private static boolean isOpen(CutText words, int from, int to, Set<String> called) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, called)
          && words.hasAny(i + 1, Math.min(to, i + NEAR + 2), DENIES)
          && words.hasAny(i + 1, to, OPEN)) {
        return true;
      }
    }
    return false;
  }

  /** "Nothing is logged"; "no log of page views" where the ask is of those. */
  private static boolean isDenied(
      CutText words, int from, int to, Set<String> called, CutText detail) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, DENIES)) {
        int end = Math.min(words.clauseEnd(i), i + NEAR);
        for (int k = i + 1; k < end && !words.isAny(k, OF); k++) {
          if (words.isAny(k, called) && isOfPeople(words, k, to, called)) {
            boolean part = words.isAny(k + 1, OF) && k + 1 < to;
            return !part || tells(detail, words, k + 2, Math.min(to, k + 2 + FEW));
          }
        }
      }
    }
    return false;
  }

  /** "It is not shown who agreed": what else is not shown is no history of approvals. */
  private static boolean isOfPeople(CutText words, int i, int to, Set<String> called) {
    return called != CALLED.get(SecurityTopic.APPROVAL_HISTORY)
        || !words.isAny(i, SHOWN)
        || (words.is(i + 1, "who") && words.hasAny(i + 2, Math.min(to, i + NEAR), APPROVES));
  }

  private static boolean tells(CutText detail, CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      for (int k = 0; k < detail.size() && words.at(i).length() > 3; k++) {
        if (detail.stem(k).equals(words.stem(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
