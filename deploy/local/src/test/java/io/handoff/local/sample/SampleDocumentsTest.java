package io.handoff.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Vocabulary;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.MergePatch;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.template.TemplateRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample deals show what they are there for, on whatever day an installation starts. */
class SampleDocumentsTest {

  private static final Path SAMPLES = Path.of("samples");
  private static final Instant FRIDAY = Instant.parse("2027-12-24T10:00:00Z");

  static Stream<Clock> days() {
    return IntStream.range(0, 14)
        .mapToObj(day -> Clock.fixed(FRIDAY.plusSeconds(day * 86_400L), ZoneOffset.UTC));
  }

  @ParameterizedTest
  @MethodSource("days")
  void theThirdRegionHoldsUpTheFirstPlanAndNothingElseDoes(Clock clock) throws IOException {
    assertThat(blocking(draft("f1-draft.json", clock)))
        .extracting(Finding::path)
        .contains("milestones.m1.inputs")
        .allMatch(path -> path.matches("(milestones\\.m1|dataSources\\.east|questions\\.q1)\\..*"));
  }

  @ParameterizedTest
  @MethodSource("days")
  void nothingHoldsUpTheSecondPlan(Clock clock) throws IOException {
    JsonNode first = draft("f1-draft.json", clock);

    assertThat(blocking(MergePatch.apply(first, read("f1-replan.json", clock)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("days")
  void nothingHoldsUpTheOtherDeal(Clock clock) throws IOException {
    assertThat(blocking(draft("f3-draft.json", clock))).isEmpty();
  }

  private static List<Finding> blocking(JsonNode document) {
    return new CheckDocument()
            .findings(
                CheckedRecord.of(
                    DocumentJson.read(document.toString()),
                    TemplateRules.shipped(),
                    Vocabulary.none()))
            .stream()
            .filter(Finding::isBlocking)
            .toList();
  }

  /** The document of a draft; the service fills in who answers for it in sales. */
  private static JsonNode draft(String file, Clock clock) throws IOException {
    ObjectNode document = (ObjectNode) read(file, clock).path("document");
    document.putObject("salesOwner").put("name", "Mei Tan").put("email", "mei.tan@example.com");
    return document;
  }

  private static JsonNode read(String file, Clock clock) throws IOException {
    String text = Files.readString(SAMPLES.resolve(file));
    return DocumentJson.mapper().readTree(new Variables(clock).fill(text));
  }
}
