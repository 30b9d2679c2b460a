package io.handoff.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.check.Check;
import io.handoff.check.CheckedRecord;
import io.handoff.check.RecordFixture;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of every check, which its page shows: each is a merge patch over a record that no
 * check has anything to say about. A good one leaves it so.
 */
class ExamplesTest {

  @TestFactory
  Stream<DynamicNode> examples() {
    return CheckCatalogue.all().stream()
        .filter(ExamplesTest::hasExamples)
        .map(ExamplesTest::ofCheck);
  }

  private static boolean hasExamples(Check check) {
    return ExamplesTest.class.getResource(file(check.description().id())) != null;
  }

  private static DynamicNode ofCheck(Check check) {
    String id = check.description().id();
    JsonNode examples = read(id);
    List<DynamicNode> tests = new ArrayList<>();
    examples
        .path("good")
        .forEach(good -> tests.add(dynamicTest("good: " + name(good), () -> passes(good))));
    for (String kind : List.of("failing", "edges")) {
      examples
          .path(kind)
          .forEach(one -> tests.add(dynamicTest(kind + ": " + name(one), () -> finds(check, one))));
    }
    tests.add(
        dynamicTest(
            "has one of each",
            () ->
                assertThat(List.of("good", "failing", "edges"))
                    .allMatch(kind -> !examples.path(kind).isEmpty())));
    return dynamicContainer(id, tests);
  }

  private static void passes(JsonNode good) {
    CheckedRecord record = RecordFixture.cleanWith(good.path("patch"));
    assertThat(new CheckDocument().findings(record)).isEmpty();
  }

  private static void finds(Check check, JsonNode example) {
    CheckedRecord record = RecordFixture.cleanWith(example.path("patch"));
    List<String> paths = new ArrayList<>();
    example.path("paths").forEach(path -> paths.add(path.textValue()));
    assertThat(new CheckDocument(List.of(check)).findings(record))
        .extracting(Finding::path)
        .containsExactlyInAnyOrderElementsOf(paths);
  }

  private static String file(String id) {
    return "/io/handoff/check/examples/" + id + ".json";
  }

  private static String name(JsonNode example) {
    return example.path("name").textValue();
  }

  private static JsonNode read(String id) {
    String file = file(id);
    try (InputStream examples = ExamplesTest.class.getResourceAsStream(file)) {
      assertThat(examples).as(file).isNotNull();
      return DocumentJson.mapper().readTree(examples);
    } catch (IOException unreadable) {
      throw new AssertionError(file + " is not JSON", unreadable);
    }
  }
}
