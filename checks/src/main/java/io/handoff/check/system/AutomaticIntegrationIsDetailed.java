package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.check.Said;
import io.handoff.check.Unknown;
import io.handoff.check.text.Phrases;
import io.handoff.check.text.Words;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An integration that runs by itself says what moves, how it is tested and what happens when it
 * fails.
 */
final class AutomaticIntegrationIsDetailed implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-011",
          Severity.WARNING,
          "An integration that runs by itself says what moves, its test and what happens when it fails",
          "What runs at night fails at night, and then the plan for that is all there is.",
          List.of(
              "integrations.*.rhythm",
              "integrations.*.objects",
              "integrations.*.mapping",
              "integrations.*.realDataTest",
              "integrations.*.failureHandling"),
          "What moves, how is it tested with real data, and what happens when a run fails?",
          "Staff and line managers; compared with the list of October; on failure the last good day stays and Inés Moreau gets a mail");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  private static final Set<String> BY_HAND =
      Set.of("manual", "manually", "hand", "demand", "once", "ad", "adhoc", "never", "none");

  /** Sign-in goes by its protocol: nothing is mapped and no objects move. */
  private static final Phrases SIGN_IN =
      Phrases.of("openid", "oidc", "saml", "ldap", "oauth", "oauth2", "kerberos");

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().integrations().entrySet().stream()
        .filter(entry -> runsByItself(entry.getValue()))
        .filter(entry -> !Unknown.isHonest(entry.getValue()))
        .flatMap(entry -> finding("integrations." + entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  private static boolean runsByItself(Integration integration) {
    return Said.something(integration.rhythm())
        && !Words.of(integration.rhythm()).anyIn(BY_HAND)
        && !SIGN_IN.areIn(integration.format());
  }

  /** Objects or their mapping say what moves; either will do. */
  private static Optional<Finding> finding(String path, Integration integration) {
    return new Missing()
        .unless(
            Said.something(integration.objects()) || Said.something(integration.mapping()),
            "objects",
            "what moves")
        .unless(Said.something(integration.realDataTest()), "realDataTest", "test with real data")
        .unless(
            Said.something(integration.failureHandling()),
            "failureHandling",
            "what happens when it fails")
        .in(path)
        .map(
            missing ->
                DESCRIPTION
                    .finding(
                        missing.path(),
                        "This runs by itself ("
                            + Objects.requireNonNull(integration.rhythm()).strip()
                            + "), and it is not said: "
                            + missing.slots()
                            + ".",
                        "What moves, how is it tested with real data, and what happens when a run"
                            + " fails? Enter what is missing.")
                    .missing(missing.slots()));
  }
}
