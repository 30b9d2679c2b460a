package io.handoff.check.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceHasAccessPathTest {

  private static List<Finding> findings(String source) {
    return new SourceHasAccessPath()
        .findings(RecordFixture.of("{'dataSources':{'d':{" + source + "}}}"));
  }

  private static List<Finding> method(String method) {
    return findings("'accessDate':'2026-12-04','accessMethod':\"" + method + "\"");
  }

  @ParameterizedTest(name = "R42 \"{0}\" is no access path")
  @ValueSource(
      strings = {
        "Access later",
        "later",
        "get access later",
        "sort access later",
        "should have it",
        "They should have it",
        "The customer should have access",
        "will sort out",
        "IT will sort it out",
        "tbd",
        "TBC",
        "pending",
        "to be arranged",
        "as usual",
        "no problem",
        "We will get it after signing",
        "easy",
        "during onboarding",
        "ask IT",
        "Access",
        "yes",
        "-",
        "They will give us access",
        "Not yet",
        "in progress",
        "Should be ready",
        "As for the last customer"
      })
  void isAskedAgain(String method) {
    assertThat(method(method))
        .extracting(Finding::path)
        .containsExactly("dataSources.d.accessMethod");
  }

  @ParameterizedTest(name = "R42 \"{0}\" is an access path")
  @ValueSource(
      strings = {
        "Tom Berg creates a role with export rights",
        "Read-only account, created later by Tom Berg",
        "API key, to follow by mail",
        "VPN with a guest account",
        "Upload to our SFTP server",
        "Private app with read rights on deals",
        "upload by Ben Ola",
        "Shared folder on SharePoint",
        "OAuth consent by the administrator",
        "Standard user with the role Auditor",
        "Nightly database dump",
        "Tom Berg grants it in person at the kickoff",
        "Invitation as guest in Entra ID",
        "Later, i.e. from 1 August, Hassan Ali opens the firewall",
        "They mail the CSV every Monday"
      })
  void isTaken(String method) {
    assertThat(method(method)).isEmpty();
  }

  @Test
  @DisplayName("R42 one finding names the way in and the day")
  void namesAllThatIsMissing() {
    assertThat(findings("'name':'Sage 50'"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path()).isEqualTo("dataSources.d.accessMethod");
              assertThat(found.seen()).isEqualTo("Access to \"Sage 50\" lacks its way in and day.");
            });
    assertThat(findings("'accessMethod':'VPN from 4 December 2026'")).isEmpty();
    assertThat(findings("'accessMethod':'VPN'"))
        .extracting(Finding::path)
        .containsExactly("dataSources.d.accessDate");
  }

  @Test
  @DisplayName("R42 an honest unknown is left alone")
  void acceptsAnHonestUnknown() {
    assertThat(
            findings(
                "'status':'UNKNOWN','owner':{'name':'Mei Tan'},'followUpDate':'2026-12-04',"
                    + "'accessMethod':'later'"))
        .isEmpty();
  }
}
