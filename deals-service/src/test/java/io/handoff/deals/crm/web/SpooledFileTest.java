package io.handoff.deals.crm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SpooledFileTest {

  private static final byte[] BODY = "Record ID\n1\n".getBytes(StandardCharsets.UTF_8);

  @Test
  void givesWhatItKept() throws IOException {
    try (SpooledFile file = SpooledFile.of(new ByteArrayInputStream(BODY))) {
      assertThat(file.content().readAllBytes()).isEqualTo(BODY);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void hasNoNameThatACrashCouldLeave() throws IOException {
    try (SpooledFile file = SpooledFile.of(new ByteArrayInputStream(BODY))) {
      assertThat(openImports()).isNotEmpty().allMatch(name -> name.endsWith(" (deleted)"));
      assertThat(file.hash()).hasSize(64);
    }
    assertThat(openImports()).isEmpty();
  }

  private static List<String> openImports() throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      return open.map(SpooledFileTest::target)
          .filter(name -> name.contains("handoff-import"))
          .toList();
    }
  }

  /** A descriptor may be closed by others in between. */
  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closed) {
      return "";
    }
  }
}
