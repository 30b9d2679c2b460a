package io.handoff.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.handoff.check.Check;
import io.handoff.contracts.finding.Finding;
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
    return CheckCatalogue.all().stream().map(ExamplesTest::ofCheck);
  }

  private static DynamicNode ofCheck(Check check) {
    CheckExamples examples = CheckExamples.of(check.description().id());
    List<DynamicNode> tests = new ArrayList<>();
    examples
        .good()
        .forEach(good -> tests.add(dynamicTest("good: " + good.name(), () -> passes(good))));
    examples
        .failing()
        .forEach(one -> tests.add(dynamicTest("failing: " + one.name(), () -> finds(check, one))));
    examples
        .edges()
        .forEach(one -> tests.add(dynamicTest("edges: " + one.name(), () -> finds(check, one))));
    tests.add(dynamicTest("has one of each", () -> hasOneOfEach(examples)));
    return dynamicContainer(check.description().id(), tests);
  }

  private static void hasOneOfEach(CheckExamples examples) {
    assertThat(List.of(examples.good(), examples.failing(), examples.edges()))
        .noneMatch(List::isEmpty);
  }

  private static void passes(Example good) {
    assertThat(new CheckDocument().findings(good.record())).isEmpty();
  }

  private static void finds(Check check, Example example) {
    assertThat(new CheckDocument(List.of(check)).findings(example.record()))
        .extracting(Finding::path)
        .containsExactlyInAnyOrderElementsOf(example.paths());
  }
}
