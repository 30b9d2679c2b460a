package io.handoff.check.security;

import io.handoff.check.Said;
import io.handoff.check.text.Days;
import io.handoff.check.text.Phrases;
import io.handoff.check.text.Phrases.Found;
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

  /** What makes a sentence one about security. */
  private static final Phrases TOPICS =
      Phrases.of(
          "security",
          "sso",
          "single sign on",
          "single signon",
          "audit log",
          "audit logs",
          "audit logging",
          "audit trail",
          "audit trails",
          "login",
          "logins",
          "authentication",
          "authorisation",
          "authorization",
          "permissions",
          "access rights",
          "user rights",
          "admin rights",
          "rights and roles",
          "roles and rights",
          "gdpr",
          "data protection",
          "privacy",
          "compliance",
          "vendor review",
          "allowlist",
          "allowlisting",
          "whitelisting",
          "encryption",
          "mfa",
          "2fa",
          "two factor",
          "multi factor",
          "data residency",
          "data location",
          "data retention",
          "retention rules",
          "retention period",
          "pen test",
          "penetration test",
          "data processing agreement",
          "identity provider",
          "idp",
          "saml");

  /** Nobody has decided, and nothing says who will. */
  private static final Phrases OPEN =
      Phrases.of(
          "to be clarified",
          "to be discussed",
          "to be decided",
          "to be defined",
          "to be confirmed",
          "to be determined",
          "to be agreed",
          "to be sorted",
          "to be seen",
          "to be specified",
          "to be aligned",
          "to be settled",
          "to be fixed",
          "to be arranged",
          "will clarify",
          "will be clarified",
          "will be decided",
          "will be discussed",
          "will be determined",
          "will be sorted",
          "gets clarified",
          "needs clarification",
          "need to clarify",
          "no decision yet",
          "not a topic yet",
          "to be checked",
          "tbd",
          "tba",
          "tbc",
          "we will see",
          "well see",
          "we shall see",
          "lets see",
          "see later",
          "sort out",
          "sort it out",
          "sort that out",
          "sort this out",
          "sorted out",
          "figure out",
          "figure it out",
          "figure that out",
          "figure this out",
          "work it out",
          "work that out",
          "cross that bridge",
          "at some point",
          "at a later stage",
          "at a later point",
          "at a later date",
          "down the line",
          "down the road",
          "in due course",
          "when the time comes",
          "when we get there",
          "as we go",
          "along the way",
          "not now",
          "not yet discussed",
          "not discussed yet",
          "not been discussed",
          "not yet decided",
          "not decided yet",
          "undecided",
          "still open",
          "can wait",
          "postponed",
          "on hold",
          "parked");

  /** A moment without a day. */
  private static final Phrases ONBOARDING =
      Phrases.of(
          "during onboarding",
          "during the onboarding",
          "in onboarding",
          "in the onboarding",
          "at onboarding",
          "with onboarding",
          "with the onboarding",
          "part of onboarding",
          "part of the onboarding",
          "while onboarding",
          "after onboarding",
          "until onboarding",
          "onboarding phase");

  private static final Phrases LATER =
      Phrases.of("later", "later on", "in a later phase", "in a later release", "at a later time");

  /** Moments that are a plain fact in a longer sentence: "logs are kept after launch". */
  private static final Phrases AFTERWARDS =
      Phrases.of(
          "after launch",
          "after the launch",
          "after go live",
          "after the go live",
          "post launch",
          "after kickoff",
          "after the kickoff",
          "at kickoff",
          "during kickoff",
          "after signing",
          "after signature",
          "after the signature",
          "after the contract",
          "once signed",
          "once we are live",
          "once live",
          "once it is live",
          "during implementation",
          "during the implementation",
          "during setup",
          "during the setup",
          "during rollout",
          "during the rollout",
          "during roll out",
          "during the roll out",
          "in the course of",
          "as part of the rollout",
          "as part of the roll out",
          "as part of the implementation",
          "as part of the project",
          "as part of the setup",
          "once the team",
          "when the team",
          "has settled in",
          "have settled in",
          "during the project",
          "in the project",
          "during delivery",
          "after the sale",
          "after closing",
          "after the pilot",
          "afterwards",
          "eventually",
          "soon",
          "in a second step",
          "once we start",
          "when we start",
          "after we start",
          "after the start",
          "once the project starts",
          "when the project starts",
          "after the deal",
          "post signature",
          "post signing",
          "after purchase",
          "after contract signature");

  private static final Set<String> DECIDING =
      Set.of(
          "clarify",
          "clarified",
          "decide",
          "decided",
          "discuss",
          "discussed",
          "handle",
          "handled",
          "sort",
          "sorted",
          "add",
          "added",
          "configure",
          "configured",
          "define",
          "defined",
          "agree",
          "agreed",
          "settle",
          "settled",
          "fix",
          "fixed",
          "arrange",
          "arranged",
          "address",
          "addressed",
          "do",
          "done",
          "come",
          "comes",
          "follow",
          "follows",
          "tackle",
          "tackled",
          "talk",
          "deal",
          "dealt",
          "implement",
          "implemented",
          "introduce",
          "introduced",
          "enable",
          "enabled",
          "activate",
          "activated",
          "consider",
          "considered",
          "look",
          "set",
          "finalise",
          "finalised",
          "finalize",
          "finalized",
          "specify",
          "specified",
          "negotiate",
          "negotiated",
          "get");

  /** Stands in for an answer. */
  private static final Phrases USUAL =
      Phrases.of(
          "standard security",
          "normal security",
          "usual security",
          "basic security",
          "default security",
          "typical security",
          "common security",
          "regular security",
          "security is normal",
          "security is standard",
          "security is the usual",
          "security is basic",
          "security normal",
          "security standard",
          "basic login",
          "normal login",
          "simple login",
          "standard login",
          "nothing special",
          "nothing unusual",
          "the usual",
          "as usual",
          "business as usual",
          "usual stuff",
          "standard stuff",
          "should be fine",
          "should be ok",
          "should be okay",
          "no big deal",
          "best practice",
          "best practices",
          "state of the art",
          "industry standard security");

  /** A whole answer that says nothing. */
  private static final Set<String> BARE =
      Set.of(
          "normal",
          "standard",
          "usual",
          "basic",
          "default",
          "later",
          "soon",
          "open",
          "pending",
          "the",
          "a",
          "as",
          "eventually",
          "yes",
          "onboarding",
          "todo",
          "maybe");

  /** What makes "standard security" mean something. */
  private static final Set<String> EVIDENCE =
      Set.of(
          "saml",
          "oidc",
          "openid",
          "oauth",
          "oauth2",
          "ldap",
          "mfa",
          "2fa",
          "totp",
          "tls",
          "iso",
          "iso27001",
          "soc",
          "soc2",
          "hipaa",
          "pci",
          "okta",
          "entra",
          "azure",
          "aes",
          "rbac",
          "scim",
          "password",
          "passwords",
          "keycloak",
          "adfs",
          "bsi",
          "nist",
          "annex",
          "owasp");

  private static final Set<String> NAMED_AFTER =
      Set.of(
          "questionnaire",
          "questionnaires",
          "review",
          "reviews",
          "policy",
          "policies",
          "headers",
          "assessment",
          "form",
          "baseline",
          "training",
          "clause",
          "clauses",
          "annex",
          "addendum",
          "catalogue",
          "checklist",
          "package",
          "council");

  private static final Phrases NEXT_PHASE =
      Phrases.of(
          "phase 2",
          "phase two",
          "phase ii",
          "second phase",
          "phase 3",
          "phase three",
          "third phase",
          "next phase",
          "later phase");

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "nor", "isnt", "cannot", "cant", "dont", "wont", "nothing");

  private static final Set<String> TIME_UNITS =
      Set.of(
          "minute",
          "minutes",
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "quarter",
          "quarters",
          "year",
          "years",
          "much",
          "sooner");

  private static final Set<String> PARTS_OF_A_DAY =
      Set.of("day", "morning", "afternoon", "evening", "night");

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
