package io.handoff.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private final Properties properties = new Properties();

  @Test
  void hasThePortsOfTheDesignUnlessToldOtherwise() {
    // Given
    properties.setProperty("handoff.port.review", "9082");
    properties.setProperty("handoff.port.deals", "");

    // When
    Settings settings = Settings.from(properties);

    // Then
    assertThat(settings.port(Part.DEALS)).isEqualTo(8081);
    assertThat(settings.port(Part.REVIEW)).isEqualTo(9082);
    assertThat(settings.url(Part.REVIEW)).isEqualTo("http://localhost:9082");
  }

  @Test
  void readsFlagsAndTheTimeOfTheCommand() {
    // Given
    properties.setProperty("fresh", "true");
    properties.setProperty("handoff.exitWhenReady", "");
    properties.setProperty("handoff.startedAt", "2026-03-02T09:00:00Z");

    // When
    Settings settings = Settings.from(properties);

    // Then
    assertThat(settings.fresh()).isTrue();
    assertThat(settings.exitWhenReady()).isFalse();
    assertThat(settings.startedAt()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "eighty", "-1", "8081a"})
  void refusesWhatIsNoPort(String port) {
    // Given
    properties.setProperty("handoff.port.deals", port);

    // When
    assertThatThrownBy(() -> Settings.from(properties))

        // Then
        .isInstanceOf(CannotStart.class)
        .hasMessage("handoff.port.deals=%s is not a port: set 1 to 65535", port);
  }
}
