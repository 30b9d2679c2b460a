package io.handoff.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
    Path jar = ownJar();
    String deal = files.blockedYaml("deal.yaml");

    // When
    LintRun first = run(List.of(JAVA, "-jar", jar.toString()), deal);
    List<String> written = archives(jar);
    LintRun second = run(List.of(JAVA, "-jar", jar.toString()), deal);

    // Then
    assertThat(written).singleElement().asString().endsWith(".jsa");
    assertThat(first.exitCode()).isEqualTo(1);
    assertThat(first.out()).isNotBlank();
    assertThat(second).isEqualTo(first);
    assertThat(archives(jar)).isEqualTo(written);
  }

  @Test
  void runsInTheVirtualMachineThatIsAskedFor() throws IOException, InterruptedException {
    Path jar = ownJar();

    LintRun run =
        run(List.of(JAVA, "-Xmx512m", "-jar", jar.toString()), files.blockedYaml("deal.yaml"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(archives(jar)).isEmpty();
  }

  @Test
  void leavesNothingRunningWhenItIsEnded() throws IOException, InterruptedException {
    // Given
    Process waiting = new ProcessBuilder(JAVA, "-jar", ownJar().toString(), "-").start();
    await().until(() -> waiting.descendants().findAny().isPresent());
    List<ProcessHandle> started = waiting.descendants().toList();

    // When
    waiting.destroy();

    // Then
    assertThat(waiting.waitFor(60, TimeUnit.SECONDS)).isTrue();
    await().until(() -> started.stream().noneMatch(ProcessHandle::isAlive));
  }

  private Path ownJar() throws IOException {
    return Files.copy(
        JAR, Files.createDirectory(directory.resolve("own")).resolve("handoff-lint.jar"));
  }

  private static List<String> archives(Path jar) throws IOException {
    try (Stream<Path> all = Files.list(jar.getParent())) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.contains(".jsa"))
          .toList();
    }
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
