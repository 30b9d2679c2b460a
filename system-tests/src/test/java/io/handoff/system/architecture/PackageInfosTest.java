package io.handoff.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageInfosTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contracts",
        "checks",
        "lint",
        "service-chassis",
        "deals-service",
        "review-service",
        "notification-service",
        "deploy/embedded",
        "deploy/local",
        "benchmarks",
        "benchmarks/finding",
        "benchmarks/checks",
        "benchmarks/rounds"
      })
  void everyPackageSaysWhatItIsForAndIsNullMarked(String module) {
    Path sources = Checkout.find().path(module + "/src/main/java");

    assertThat(PackageInfos.missing(sources)).isEmpty();
    assertThat(PackageInfos.packages(sources)).isPositive();
  }

  @Test
  void aPackageThatSaysNothingIsFound(@TempDir Path sources) throws IOException {
    // Given
    Path silent = Files.createDirectories(sources.resolve("io/silent"));
    Files.writeString(silent.resolve("Some.java"), "package io.silent; class Some {}");
    Path unmarked = Files.createDirectories(sources.resolve("io/unmarked"));
    Files.writeString(unmarked.resolve("package-info.java"), "/** Some. */ package io.unmarked;");

    // Then
    assertThat(PackageInfos.missing(sources)).containsExactly(silent, unmarked);
  }
}
