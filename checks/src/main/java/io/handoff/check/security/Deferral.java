package io.handoff.check.security;

import io.handoff.check.Said;
import io.handoff.check.text.Days;
import io.handoff.check.text.Phrases;
import io.handoff.check.text.Phrases.Found;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.finding.Span;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that put a security answer off, or stand in for one: "later", "during onboarding", "to be
 * clarified", "standard security". A day in the same sentence makes a plan of them.
 */
final class Deferral {

  private static final WordLists WORDS = WordLists.beside(Deferral.class, "deferral.txt");
  private static final Phrases TOPICS = WORDS.phrases("topics");
  private static final Phrases OPEN = WORDS.phrases("open");
  private static final Phrases ONBOARDING = WORDS.phrases("onboarding");
  private static final Phrases LATER = WORDS.phrases("later");
  private static final Phrases AFTERWARDS = WORDS.phrases("afterwards");
  private static final Set<String> DECIDING = WORDS.set("deciding");
  private static final Phrases USUAL = WORDS.phrases("usual");
  private static final Set<String> BARE = WORDS.set("bare");
  private static final Set<String> EVIDENCE = WORDS.set("evidence");
  private static final Set<String> NAMED_AFTER = WORDS.set("named-after");
  private static final Phrases NEXT_PHASE = WORDS.phrases("next-phase");
  private static final Set<String> NEGATIONS = WORDS.set("negations");
  private static final Set<String> TIME_UNITS = WORDS.set("time-units");
  private static final Set<String> PARTS_OF_A_DAY = WORDS.set("parts-of-a-day");

  private static final int SHORT = 6;

  private Deferral() {}

  /** The first one in what is said about a security topic. */
  static Optional<Span> inDetail(SecurityAsk ask, boolean phased) {
    String detail = ask.detail();
    if (!Said.something(detail)) {
      return Optional.empty();
    }
    Words all = Words.of(detail);
    boolean owned = Said.someone(ask.owner());
    boolean followedUp = owned && ask.followUpDate() != null;
    boolean planned = followedUp || (owned && ask.neededOn() != null);
    if (Days.areIn(all)) {
      return Optional.empty();
    }
    if (all.allIn(BARE) && !planned) {
      return Optional.of(all.place(0, all.size() - 1));
    }
    for (Words sentence : Words.sentencesOf(detail)) {
      Optional<Span> found = in(sentence, followedUp, planned || isTurnedDown(ask));
      if (found.isPresent()) {
        return found;
      }
    }
    return Boolean.TRUE.equals(ask.launchBlocking()) && !planned && !(owned && phased)
        ? NEXT_PHASE.firstIn(all).map(found -> all.place(found.first(), found.last()))
        : Optional.empty();
  }

  private static boolean isTurnedDown(SecurityAsk ask) {
    return Boolean.FALSE.equals(ask.wanted());
  }

  /** The first one in other words, where they speak of security. */
  static Optional<Span> inWords(@Nullable String text, boolean followedUp) {
    if (!Said.something(text) || !TOPICS.mayBeIn(text)) {
      return Optional.empty();
    }
    for (Words sentence : Words.sentencesOf(text)) {
      if (isAboutSecurity(sentence) && !sentence.isQuestion() && !Days.areIn(sentence)) {
        Optional<Span> found = in(sentence, followedUp, followedUp);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAboutSecurity(Words sentence) {
    return TOPICS
        .firstIn(sentence)
        .filter(found -> !sentence.at(found.first() - 1).equals("social"))
        .isPresent();
  }

  /**
   * The first one in a sentence.
   *
   * @param followedUp whether somebody clears it by a day
   * @param planned whether there is a day for it
   */
  private static Optional<Span> in(Words sentence, boolean followedUp, boolean planned) {
    for (int at = 0; at < sentence.size(); at++) {
      if (NEGATIONS.contains(sentence.at(at - 1))) {
        continue;
      }
      Optional<Found> found = at(sentence, at, followedUp, planned);
      if (found.isPresent()) {
        return found.map(words -> sentence.place(words.first(), words.last()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> at(Words sentence, int at, boolean followedUp, boolean planned) {
    return OPEN.at(sentence, at)
        .filter(found -> !followedUp && standsAlone(sentence, found))
        .or(
            () ->
                ONBOARDING.at(sentence, at).filter(found -> !followedUp && isOurs(sentence, found)))
        .or(() -> LATER.at(sentence, at).filter(found -> !planned && isPutOff(sentence, found)))
        .or(
            () ->
                AFTERWARDS.at(sentence, at).filter(found -> !planned && isUndated(sentence, found)))
        .or(() -> USUAL.at(sentence, at).filter(found -> saysNothingElse(sentence, found)));
  }

  /** "We will see the log in Splunk" puts nothing off. */
  private static boolean standsAlone(Words sentence, Found found) {
    String last = sentence.get(found.last());
    String next = sentence.at(found.last() + 1);
    return !last.equals("see")
        || next.isEmpty()
        || sentence.after(found.last()) != ' '
        || Set.of("how", "if", "whether", "what", "when", "about", "later", "then").contains(next);
  }

  /** "During onboarding of new staff" is the customer's own. */
  private static boolean isOurs(Words sentence, Found found) {
    return !Set.of("of", "team", "manager", "lead").contains(sentence.at(found.last() + 1))
        && !NEGATIONS.contains(sentence.at(found.first() - 2));
  }

  private static boolean isPutOff(Words sentence, Found found) {
    String before = sentence.at(found.first() - 1);
    String next = sentence.at(found.last() + 1);
    return !TIME_UNITS.contains(before)
        && !before.equals("or")
        && !before.equals("and")
        && !NEGATIONS.contains(sentence.at(found.first() - 2))
        && !Set.of("than", "version", "versions").contains(next)
        && !(next.equals("in") && isPartOfADay(sentence, found.last() + 2));
  }

  private static boolean isPartOfADay(Words sentence, int at) {
    return PARTS_OF_A_DAY.contains(sentence.at(sentence.at(at).equals("the") ? at + 1 : at));
  }

  private static boolean isUndated(Words sentence, Found found) {
    return !TIME_UNITS.contains(sentence.at(found.first() - 1))
        && (sentence.size() <= SHORT || sentence.anyIn(DECIDING));
  }

  private static boolean saysNothingElse(Words sentence, Found found) {
    return !NAMED_AFTER.contains(sentence.at(found.last() + 1))
        && sentence.after(found.last()) != ':'
        && !sentence.anyIn(EVIDENCE)
        && (sentence.size() <= SHORT || namesSecurity(sentence, found));
  }

  /** "As usual" stands in for an answer only where little else is said. */
  private static boolean namesSecurity(Words sentence, Found found) {
    for (int at = found.first(); at <= found.last(); at++) {
      if (sentence.get(at).equals("security") || sentence.get(at).equals("login")) {
        return true;
      }
    }
    return false;
  }
}
