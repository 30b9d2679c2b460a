package io.handoff.chassis.etag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\"", "\"7.3.20780\""})
  void acceptsTheCurrentVersion(String ifMatch) {
    assertThatCode(() -> EntityTag.require(ifMatch, 7)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"6\"", "W/\"7\"", "7", "\"70\"", "\"70.3\"", "\"6.7\"", "W/\"7.3\"", "\"7.3"})
  void refusesAnyOtherAndAWeakOne(String ifMatch) {
    assertThatThrownBy(() -> EntityTag.require(ifMatch, 7))
        .isInstanceOfSatisfying(Refused.class, r -> is(r, CommonProblem.VERSION_STALE));
  }

  @ParameterizedTest
  @NullAndEmptySource
  void asksForOne(String ifMatch) {
    assertThatThrownBy(() -> EntityTag.require(ifMatch, 7))
        .isInstanceOfSatisfying(Refused.class, r -> is(r, CommonProblem.VERSION_MISSING));
  }

  @Test
  void tellsTheCurrentVersion() {
    assertThatThrownBy(() -> EntityTag.require("\"1\"", 7))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.data()).containsEntry("currentVersion", 7L));
  }

  @Test
  void namesAllThatIsShown() {
    assertThat(EntityTag.of(7, 3, 20780)).isEqualTo("\"7.3.20780\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7.3\"", "W/\"7.3\"", "*", "\"7\", \"7.3\""})
  void sendsNothingAgainThatIsKnown(String ifNoneMatch) {
    assertThat(EntityTag.isKnown(ifNoneMatch, EntityTag.of(7, 3))).isTrue();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"\"7\"", "\"7.2\"", "\"8.3\""})
  void sendsWhatIsNew(String ifNoneMatch) {
    assertThat(EntityTag.isKnown(ifNoneMatch, EntityTag.of(7, 3))).isFalse();
  }

  private static void is(Refused refused, CommonProblem type) {
    assertThat(refused.type()).isEqualTo(type);
  }
}
