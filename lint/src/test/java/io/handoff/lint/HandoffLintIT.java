package io.handoff.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, in a process of its own. */
class HandoffLintIT {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private static final Path JAR = Path.of("target/handoff-lint.jar");

  @TempDir private Path directory;
  private DealFiles files;

  @BeforeEach
  void setUp() {
    files = new DealFiles(directory);
  }

  @Test
  void exitsByWhatItFound() throws IOException, InterruptedException {
    assertThat(run(files.clean("deal.json")).exitCode()).isZero();
    assertThat(run(files.blockedYaml("deal.yaml")).exitCode()).isEqualTo(1);
    assertThat(run(files.write("broken.yaml", "title: [")).exitCode()).isEqualTo(2);
  }

  @Test
  void carriesTheCatalogueAndItsVersion() throws IOException, InterruptedException {
    assertThat(run("catalogue").out()).contains("HO-DATE-001");
    assertThat(run("--version").out()).matches("handoff-lint \\d+\\.\\d+\\.\\d+\\s*");
  }

  @Test
  void writesUtf8WhateverTheLanguageOfTheTerminal() throws IOException, InterruptedException {
    String deal = files.write("deal.yaml", "salesOwner: {name: Zoë and Ana}");

    assertThat(run(deal).out()).contains("\"Zoë and Ana\" names more than one person.");
  }

  @Test
  void saysTheSameFromTheArchiveThatTheFirstRunWrote() throws IOException, InterruptedException {
    // Given
    Path script = Files.copy(Path.of("handoff-lint"), directory.resolve("handoff-lint"));
    Path target = Files.createDirectory(directory.resolve("target"));
    Files.copy(JAR, target.resolve("handoff-lint.jar"));
    String deal = files.blockedYaml("deal.yaml");

    // When
    LintRun first = run(List.of("sh", script.toString()), deal);
    boolean written = Files.exists(target.resolve("handoff-lint.jar.jsa"));
    LintRun second = run(List.of("sh", script.toString()), deal);

    // Then
    assertThat(written).isTrue();
    assertThat(first.exitCode()).isEqualTo(1);
    assertThat(first.out()).isNotBlank();
    assertThat(second).isEqualTo(first);
    assertThat(target).isDirectoryNotContaining("glob:**.jsa.*");
  }

  private LintRun run(String... arguments) throws IOException, InterruptedException {
    return run(List.of(JAVA, "-jar", JAR.toString()), arguments);
  }

  private LintRun run(List<String> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = Stream.concat(program.stream(), Stream.of(arguments)).toList();
    Path out = directory.resolve("out.txt");
    Path err = directory.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new LintRun(process.exitValue(), read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
