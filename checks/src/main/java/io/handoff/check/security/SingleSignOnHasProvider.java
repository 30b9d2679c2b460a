package io.handoff.check.security;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.check.Said;
import io.handoff.check.text.Phrases;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Single sign-on that is wanted names its provider and the day it is needed. */
final class SingleSignOnHasProvider implements Check {

  private static final WordLists LISTS =
      WordLists.beside(SingleSignOnHasProvider.class, "single-sign-on-has-provider.txt");

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SECURITY-002",
          Severity.BLOCKING,
          "Wanted single sign-on names its identity provider and the day it is needed",
          "Each provider is set up another way, and its administrator needs notice; \"SSO\" alone cannot be built.",
          List.of("securityAsks.*.provider", "securityAsks.*.neededOn", "securityAsks.*.detail"),
          "Which identity provider is it, and by which day must it work?",
          "Microsoft Entra ID by SAML 2.0, needed on 24 May 2027");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  private static final Phrases PROVIDERS =
      Phrases.of(
          "entra",
          "azure ad",
          "azure active directory",
          "okta",
          "google workspace",
          "google",
          "ping",
          "pingfederate",
          "pingone",
          "onelogin",
          "keycloak",
          "adfs",
          "ad fs",
          "auth0",
          "jumpcloud",
          "shibboleth",
          "cyberark",
          "forgerock",
          "duo",
          "authentik",
          "active directory",
          "microsoft",
          "office 365",
          "microsoft 365",
          "m365");

  private static final Phrases AT_LAUNCH =
      Phrases.of(
          "day one", "day 1", "first day", "at launch", "from launch", "before launch", "go live");

  /** Words that name no provider. */
  private static final Set<String> GENERIC = LISTS.set("generic");

  private static boolean isNamed(@Nullable String provider) {
    if (!Said.something(provider)) {
      return false;
    }
    Words words = Words.of(provider);
    return words.size() > 0 && !words.allIn(GENERIC);
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return WantedAsk.of(record.document(), SecurityTopic.SINGLE_SIGN_ON)
        .flatMap(wanted -> finding(wanted).stream())
        .toList();
  }

  private static Optional<Finding> finding(WantedAsk wanted) {
    SecurityAsk ask = wanted.ask();
    return new Missing()
        .unless(
            isNamed(ask.provider()) || wanted.details(PROVIDERS), "provider", "identity provider")
        .unless(ask.neededOn() != null || wanted.details(AT_LAUNCH), "neededOn", "day it is needed")
        .in(wanted.path())
        .map(
            missing ->
                DESCRIPTION
                    .finding(
                        missing.path(),
                        "Single sign-on is wanted, and its " + missing.slots() + " is missing.",
                        "Which identity provider is it, and by which day must it work? Enter what is missing, for example \"Okta\" and 24 May 2027.")
                    .missing(missing.slots()));
  }
}
