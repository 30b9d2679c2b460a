package io.handoff.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed pages are what the checks say; -Dhandoff.checks.write=true rewrites them. */
class CheckPageTest {

  private static final Path DIRECTORY = Path.of("../docs/checks");
  private static final Map<String, String> GENERATED = CheckPage.all();
  private static final String HOW =
      "the pages are not what the checks say; to write them again:"
          + " mvn -q -pl checks -am test -Dhandoff.checks.write=true";

  @BeforeAll
  static void rewriteWhenAsked() throws IOException {
    if (Boolean.getBoolean("handoff.checks.write")) {
      Files.createDirectories(DIRECTORY);
      for (String old : committed()) {
        Files.delete(DIRECTORY.resolve(old));
      }
      for (Map.Entry<String, String> page : GENERATED.entrySet()) {
        Files.writeString(DIRECTORY.resolve(page.getKey()), page.getValue());
      }
    }
  }

  @Test
  void everyCommittedPageIsTheGeneratedOne() {
    assertThat(GENERATED)
        .allSatisfy((name, text) -> assertThat(DIRECTORY.resolve(name)).as(HOW).hasContent(text));
  }

  @Test
  void thereIsNoPageOfAnythingElse() throws IOException {
    assertThat(committed()).as(HOW).containsExactlyInAnyOrderElementsOf(GENERATED.keySet());
  }

  private static List<String> committed() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void showsWhatACheckSaysOnItsFirstFailingExample() {
    assertThat(GENERATED.get("HO-DATE-001.md"))
        .startsWith(
            "# HO-DATE-001: A firm date stands on inputs that are received or confirmed\n\n"
                + "**BLOCKING** · [Dates and what they stand on]"
                + "(README.md#dates-and-what-they-stand-on)\n")
        .contains(
            "On a firm date on a sample that was asked for, about `milestones.launch.inputs`:\n",
            "> Seen: The firm date 1 June 2027 stands on customerInputs.sample, which is requested"
                + " and not received.\n>\n> Question: When will this be received or confirmed?",
            "```json\n{\"customerInputs\": {\"sample\": {\"state\": \"REQUESTED\"}}}\n```");
  }

  @Test
  void linksEveryCheckFromTheListOfThem() {
    assertThat(CheckCatalogue.descriptions())
        .allSatisfy(
            check ->
                assertThat(GENERATED.get("README.md"))
                    .contains(
                        "| [%s](%s.md) | %s | %s |"
                            .formatted(check.id(), check.id(), check.severity(), check.title())));
  }

  @Test
  void linksTheRecordThatExamplesChange() {
    String base = "../../checks/src/main/resources/io/handoff/check/examples/base.json";

    assertThat(GENERATED.get("HO-DATE-001.md")).contains("(" + base + ")");
    assertThat(DIRECTORY.resolve(base)).isRegularFile();
  }
}
