package io.handoff.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.MergePatch;
import io.handoff.contracts.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One defect said in many words, each beside words that only sound like it. */
class OtherWordsTest {

  /**
   * A change of the base record.
   *
   * @param paths where a blocking finding is due, on one of them; none is due where there is none
   */
  record Wording(String about, String name, JsonNode patch, List<String> paths) {
    @Override
    public String toString() {
      return about + ": " + name;
    }
  }

  static Stream<Wording> wordings() throws IOException {
    try (InputStream data = OtherWordsTest.class.getResourceAsStream("/other-words.json")) {
      JsonNode all = DocumentJson.mapper().readTree(Objects.requireNonNull(data));
      return StreamSupport.stream(all.spliterator(), false)
          .map(
              one ->
                  new Wording(
                      one.path("about").asText(),
                      one.path("name").asText(),
                      one.path("patch"),
                      StreamSupport.stream(one.path("paths").spliterator(), false)
                          .map(JsonNode::asText)
                          .toList()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wordings")
  void findsTheDefectAndNothingThatOnlySoundsLikeIt(Wording wording) {
    List<Finding> blocking =
        Deal.findings(MergePatch.apply(CheckExamples.base(), wording.patch())).stream()
            .filter(Finding::isBlocking)
            .toList();

    if (wording.paths().isEmpty()) {
      assertThat(blocking).isEmpty();
    } else {
      assertThat(blocking)
          .anyMatch(finding -> wording.paths().stream().anyMatch(finding.path()::startsWith));
    }
  }
}
