package io.handoff.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fact in the documents that can drift from the code. */
class DocumentsTest {

  private static final String README = Checkout.read("README.md");

  @Test
  void listsEveryProblemWithItsTitleAndNoOther() {
    Set<String> inCode =
        Checkout.sources("Problem.java").stream()
            .map(Checkout::read)
            .flatMap(
                source ->
                    found("\\(\\s*(?:\\d{3},\\s*)?\"([a-z-]+)\",\\s*\"([^\"]+)\"", source)
                        .map(problem -> problem.group(1) + ": " + problem.group(2)))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> inReadme =
        found("\\| `([a-z-]+)` \\| \\d{3} \\| ([^|]+) \\|", README)
            .map(row -> row.group(1) + ": " + row.group(2))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(inCode).hasSizeGreaterThan(20);
    assertThat(inReadme).isEqualTo(inCode);
  }

  @Test
  void listsEveryConfigurationKeyAndNoOther() {
    Set<String> inCode = new TreeSet<>();
    for (Path file : Checkout.sources(".java")) {
      String source = Checkout.read(file);
      found("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)", source)
          .forEach(
              mapping ->
                  found("\\s(\\w+)\\(\\);", source.substring(mapping.end()))
                      .forEach(key -> inCode.add(mapping.group(1) + "." + kebab(key.group(1)))));
    }
    Set<String> inDocument =
        found("\\| `(handoff\\.[a-z0-9.-]+)` \\|", Checkout.read("docs/configuration.md"))
            .map(row -> row.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(inCode).hasSizeGreaterThan(10);
    assertThat(inDocument).isEqualTo(inCode);
  }

  @Test
  void namesThePortsTheServicesListenOn() {
    for (String service : List.of("deals", "review", "notification")) {
      String properties =
          Checkout.read(service + "-service/src/main/resources/application.properties");
      String port =
          found("quarkus\\.http\\.port=(\\d+)", properties).findFirst().orElseThrow().group(1);

      assertThat(README).contains(service + "-service | http://localhost:" + port);
    }
  }

  @Test
  void namesTheTopicsOfTheContracts() {
    List<String> topics =
        found("\"(handoff\\.[a-z]+\\.v\\d)\"", Checkout.read(topicsSource()))
            .map(topic -> topic.group(1))
            .toList();

    assertThat(topics).hasSize(2);
    assertThat(topics)
        .allSatisfy(topic -> assertThat(README).contains("`" + topic + "` |", topic + ".dlq"));
  }

  private static Path topicsSource() {
    return Checkout.file("contracts/src/main/java/io/handoff/contracts/event/Topics.java");
  }

  @Test
  void namesDemoUsersThatTheRealmHas() {
    String realm = Checkout.read("deploy/keycloak/handoff-realm.json");
    String signIns = README.substring(README.indexOf("Demo sign-ins"));
    List<String> named =
        found("`([a-z0-9]+)`", signIns.substring(0, signIns.indexOf('\n')))
            .map(user -> user.group(1))
            .toList();

    assertThat(named).hasSize(9);
    assertThat(named).allSatisfy(user -> assertThat(realm).contains("\"" + user + "\""));
  }

  @Test
  void linksOnlyToFilesThatExist() {
    List<String> missing = new ArrayList<>();
    found("\\]\\(([^)#:]+)\\)", README)
        .map(link -> link.group(1))
        .filter(link -> !Files.exists(Checkout.file(link)))
        .forEach(missing::add);
    found("^\\| `([a-z/-]+/)`", README)
        .map(folder -> folder.group(1))
        .filter(folder -> !Files.isDirectory(Checkout.file(folder)))
        .forEach(missing::add);

    assertThat(missing).isEmpty();
  }

  @Test
  void namesMetricsThatTheCodeCounts() {
    String sources =
        Checkout.sources(".java").stream().map(Checkout::read).collect(Collectors.joining());
    List<String> named =
        found("`handoff_([a-z_]+)_total`", README + Checkout.read("docs/operations.md"))
            .map(metric -> metric.group(1))
            .toList();

    assertThat(named).isNotEmpty();
    assertThat(named)
        .allSatisfy(
            metric -> assertThat(sources).contains("\"handoff." + metric.replace('_', '.') + "\""));
  }

  private static Stream<MatchResult> found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results();
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
