package io.handoff.check.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExclusionsAreNamedTest {

  private final ExclusionsAreNamed check = new ExclusionsAreNamed();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'exclusions':{'x1':{'name':'Single sign-on'}}}",
        "{'nothingExcluded':{'by':{'name':'Ana Ruiz'},'on':'2026-11-20'}}"
      })
  void passesWithOneExclusionOrAPersonsWord(String json) {
    assertThat(check.findings(RecordFixture.of(json))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'exclusions':{'x1':{'reason':'later'}}}",
        "{'nothingExcluded':{'on':'2026-11-20'}}",
        "{'nothingExcluded':{'by':{'name':''}}}"
      })
  void asksWhatIsOutOtherwise(String json) {
    assertThat(check.findings(RecordFixture.of(json)))
        .extracting(Finding::id)
        .containsExactly("HO-SCOPE-001:exclusions");
  }

  @Test
  void blocks() {
    assertThat(check.findings(RecordFixture.of("{}"))).allMatch(Finding::isBlocking);
  }
}
