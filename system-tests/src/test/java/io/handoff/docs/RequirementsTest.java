package io.handoff.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every requirement of the record has a test that bears its number, and the table says which. */
class RequirementsTest {

  private static final String DOCUMENT = "docs/requirements.md";
  private static final Pattern ROW =
      Pattern.compile("^\\| (R\\d+) \\| ([^|]+) \\| ([^|]*)\\|$", Pattern.MULTILINE);
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:@DisplayName\\(\\s*|@ParameterizedTest\\(\\s*name\\s*=\\s*)\"((?:R\\d+(?:, | and )?)+)\\b");

  /** The first column of a row of cases, where it begins the name of the test. */
  private static final Pattern ROW_NAMES = Pattern.compile("^ +\"(R\\d+) \\|", Pattern.MULTILINE);

  private static final Pattern NUMBER = Pattern.compile("R\\d+");

  @Test
  void namesTheTestsOfEveryRequirement() throws IOException {
    Map<String, Set<String>> tests = testsByRequirement();
    String written = Checkout.read(DOCUMENT);
    String today = withTests(written, tests);

    if (Boolean.getBoolean("handoff.requirements.write")) {
      Files.writeString(Checkout.file(DOCUMENT), today);
      written = today;
    }

    assertThat(written)
        .as("write it anew with -Dhandoff.requirements.write=true, and read the difference")
        .isEqualTo(today);
  }

  @Test
  void leavesNoRequirementWithoutATest() {
    Map<String, Set<String>> tests = testsByRequirement();
    Set<String> inDocument = new TreeSet<>();
    ROW.matcher(Checkout.read(DOCUMENT)).results().forEach(row -> inDocument.add(row.group(1)));

    assertThat(inDocument).hasSizeGreaterThan(80);
    assertThat(tests.keySet()).containsAll(inDocument);
  }

  private static String withTests(String document, Map<String, Set<String>> tests) {
    Matcher row = ROW.matcher(document);
    return row.replaceAll(
        found -> {
          Set<String> classes = tests.getOrDefault(found.group(1), Set.of());
          String names = String.join(", ", classes.stream().map(name -> "`" + name + "`").toList());
          return Matcher.quoteReplacement(
              "| %s | %s | %s |".formatted(found.group(1), found.group(2), names));
        });
  }

  private static Map<String, Set<String>> testsByRequirement() {
    Map<String, Set<String>> tests = new TreeMap<>();
    for (Path file : Checkout.tests()) {
      String name = file.getFileName().toString().replace(".java", "");
      String source = Checkout.read(file);
      Stream.concat(NAMES.matcher(source).results(), ROW_NAMES.matcher(source).results())
          .flatMap(found -> NUMBER.matcher(found.group(1)).results())
          .forEach(number -> tests.computeIfAbsent(number.group(), n -> new TreeSet<>()).add(name));
    }
    return tests;
  }
}
