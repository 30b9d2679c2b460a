package io.handoff.deals.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The opening, which alone explains the job. */
class OpeningTest {

  @Test
  @DisplayName(
      "R10: The opening alone tells who bought, what, why now, goal, measure, dates, decider")
  void explainsTheJob() {
    // When
    Opening opening = Opening.of(BriefFixture.document(BriefFixture.regional()));

    // Then
    assertThat(opening.points())
        .extracting(Opening.Point::label)
        .containsExactly(
            "Who bought",
            "What they bought",
            "Why now",
            "Goal",
            "Measure of success",
            "First dates",
            "Decides at the customer");
    assertThat(opening.words()).isLessThan(Opening.MOST_WORDS);
    assertThat(opening.warning()).isEmpty();
  }

  @Test
  @DisplayName(
      "R10: An opening of more than 200 words names the answer that is long, and is not cut")
  void namesTheLongAnswer() {
    // Given
    ObjectNode record = BriefFixture.regional();
    record
        .withObject("/answers/whyNow")
        .put("customerFact", "The board meets. ".repeat(80) + "End.");

    // When
    Opening opening = Opening.of(BriefFixture.document(record));

    // Then
    assertThat(opening.tooLong()).map(Opening.Point::path).contains("answers.whyNow");
    assertThat(opening.warning())
        .hasValueSatisfying(
            warning ->
                assertThat(warning)
                    .startsWith("The opening has ")
                    .contains(
                        "so it takes 2 minutes to read; 200 words are enough. “Why now” alone"));
    assertThat(MarkdownBrief.of(BriefFixture.internal(record)))
        .contains("> **Too long:** The opening has ")
        .contains("The board meets. End.");
  }

  @Test
  void countsWordsOfScriptsWithoutSpaces() {
    // Given
    ObjectNode record = BriefFixture.regional();
    record.withObject("/answers/goal").put("customerFact", "毎月の報告を二日から二時間に短縮する。".repeat(80));

    // When
    Opening opening = Opening.of(BriefFixture.document(record));

    // Then
    assertThat(opening.tooLong()).map(Opening.Point::path).contains("answers.goal");
  }

  @Test
  void saysWhatNobodySaid() {
    // Given
    ObjectNode record = BriefFixture.regional();
    record.remove("decisionMaker");
    record.withObject("/answers").remove("whyNow");

    // When
    Opening opening = Opening.of(BriefFixture.document(record));

    // Then
    assertThat(opening.points())
        .filteredOn(point -> point.mark() != null && point.mark().text().equals("Not said yet"))
        .extracting(Opening.Point::path)
        .containsExactly("answers.whyNow", "decisionMaker");
  }
}
