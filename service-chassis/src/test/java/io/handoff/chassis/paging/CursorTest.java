package io.handoff.chassis.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handoff.chassis.problem.Refused;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final Cursor CURSOR = new Cursor("2026-11-21T08:00:00Z", new UUID(1, 2));

  @Test
  void readsItselfBack() {
    assertThat(Cursor.decode(CURSOR.encode("state=DRAFT"), "state=DRAFT")).isEqualTo(CURSOR);
  }

  @Test
  void takesAnyTextAsItsKey() {
    Cursor lines = new Cursor("a\nb\n", new UUID(1, 2));

    assertThat(Cursor.decode(lines.encode(""), "")).isEqualTo(lines);
    assertThatThrownBy(() -> Cursor.decode(new Cursor("a\0", new UUID(1, 2)).encode(""), ""))
        .isInstanceOf(Refused.class);
  }

  @Test
  void belongsToTheFiltersItWasMadeFor() {
    assertThatThrownBy(() -> Cursor.decode(CURSOR.encode("state=DRAFT"), "state=APPROVED"))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!!", "YQ", "YQpiCmM"})
  void refusesWhatItDidNotMake(String opaque) {
    assertThatThrownBy(() -> Cursor.decode(opaque, "")).isInstanceOf(Refused.class);
  }

  @Test
  void readsTheTimeOfItsKey() {
    assertThat(CURSOR.instant()).isEqualTo("2026-11-21T08:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "+1000000000-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z"})
  void refusesAKeyThatIsNoTime(String key) {
    assertThatThrownBy(() -> new Cursor(key, new UUID(1, 2)).instant()).isInstanceOf(Refused.class);
  }

  @Test
  void boundsThePage() {
    assertThat(Cursor.limit(null)).isEqualTo(20);
    assertThat(Cursor.limit(100)).isEqualTo(100);
    assertThatThrownBy(() -> Cursor.limit(101)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> Cursor.limit(0)).isInstanceOf(Refused.class);
  }
}
