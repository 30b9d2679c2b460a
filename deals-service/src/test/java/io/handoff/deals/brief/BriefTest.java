package io.handoff.deals.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.deals.brief.Line.Tone;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a brief tells, and in which order. */
class BriefTest {

  private final ObjectNode record = BriefFixture.regional();

  @Test
  @DisplayName("R81: What the customer said and what we assume never share a line")
  void keepsFactAndAssumptionApart() {
    // Given
    record
        .withObject("/answers/goal")
        .put("customerFact", "It takes 2 days.")
        .put("salesAssumption", "2 hours will do.");

    // When
    Brief brief = BriefFixture.internal(record);

    // Then
    Opening.Point goal =
        brief.opening().points().stream()
            .filter(p -> p.label().equals("Goal"))
            .findFirst()
            .orElseThrow();
    assertThat(goal.lines())
        .containsExactly(
            new Line(Tone.FACT, "The customer said", "It takes 2 days."),
            new Line(Tone.ASSUMPTION, "We assume", "2 hours will do."));
    assertThat(entry(brief, "In scope", "How do they work today? – East").lines())
        .containsExactly(new Line(Tone.ASSUMPTION, "We assume", "Spreadsheets look alike."));
  }

  @Test
  @DisplayName("R82: An unknown is shown as unknown by a day, with who finds out")
  void showsUnknownByDay() {
    // When
    Brief brief = BriefFixture.internal(record);

    // Then
    Mark mark = entry(brief, "Usage", "How much is used?").mark();
    assertThat(mark)
        .extracting(Mark::sign, Mark::text)
        .containsExactly("?", "Unknown by 22 May 2026, Priya Nair");
  }

  @Test
  void showsAnAnswerThatSaysNothingAsMissing() {
    // Given
    record.withObject("/answers/volume").removeAll().put("status", "CONFIRMED");

    // When
    Brief brief = BriefFixture.internal(record);

    // Then
    assertThat(entry(brief, "Usage", "How much is used?").mark()).isEqualTo(Mark.open("Missing"));
  }

  @Test
  @DisplayName("R77: What can block the launch stands first among security")
  void putsLaunchBlockersFirst() {
    // When
    Brief brief = BriefFixture.internal(record);

    // Then
    assertThat(section(brief, "Security").entries())
        .extracting(BriefEntry::title)
        .containsExactly("Vendor review – can block the launch", "Data location");
  }

  @Test
  @DisplayName("R24: An option or a request is told apart from a commitment")
  void tellsCommitmentsApart() {
    // When
    Brief brief = BriefFixture.internal(record);

    // Then
    assertThat(section(brief, "Promises").entries())
        .extracting(entry -> entry.lines().get(0).text())
        .containsExactly("A commitment", "Named as an option, not a commitment");
  }

  @Test
  @DisplayName("R26: An unofficial decision is marked, and said to change nothing yet")
  void marksUnofficialDecisions() {
    // When
    Brief brief = BriefFixture.internal(record);

    // Then
    assertThat(section(brief, "Decisions").entries())
        .extracting(entry -> entry.mark().text())
        .containsExactly("Unofficial: changes nothing yet", "Official");
  }

  @Test
  @DisplayName("R93: Questions, risks and assumptions stand in sections of their own")
  void keepsTheKindsApart() {
    // When
    Brief brief = BriefFixture.internal(record);

    // Then
    assertThat(titles(brief, "Open questions"))
        .containsExactly("Which columns do the managers of East share?");
    assertThat(titles(brief, "Risks")).containsExactly("East's columns differ, so the load fails.");
    assertThat(titles(brief, "Assumptions")).containsExactly("All regions use one CRM.");
  }

  @Test
  @DisplayName("R11: Free text stands last, as context")
  void putsContextLast() {
    // When
    Brief brief = BriefFixture.internal(record);

    // Then
    assertThat(brief.sections().get(brief.sections().size() - 1).heading()).isEqualTo("Context");
  }

  @Test
  void saysWhatDatesStandOn() {
    // When
    Brief brief = BriefFixture.internal(record);

    // Then
    assertThat(entry(brief, "Dates", "Dashboard live for two regions").lines())
        .filteredOn(line -> line.label().equals("Stands on"))
        .extracting(Line::text)
        .containsExactlyInAnyOrder(
            "Copperfield CRM 9 (confirmed)",
            "Sample export of East (asked for)",
            "How much is used? (unknown by 22 May 2026, Priya Nair)");
  }

  @Test
  void showsTheGapOfWhatEveryDealHas() {
    // Given
    record.remove(List.of("promises", "exclusions", "risks"));

    // When
    Brief brief = BriefFixture.internal(record);

    // Then
    assertThat(section(brief, "Promises").entries()).isEmpty();
    assertThat(section(brief, "Out of scope").entries()).isEmpty();
    assertThat(brief.sections()).extracting(BriefSection::heading).doesNotContain("Risks");
  }

  @Test
  void namesWhoeverSaysThatNothingIsExcluded() {
    // Given
    record.remove("exclusions");
    record
        .withObject("/nothingExcluded")
        .put("on", "2026-05-15")
        .putObject("by")
        .put("name", "Helen Marsh");

    // When
    Brief brief = BriefFixture.internal(record);

    // Then
    assertThat(entry(brief, "Out of scope", "Nothing is excluded").lines())
        .extracting(Line::text)
        .containsExactly("Helen Marsh, 15 May 2026");
  }

  private static BriefSection section(Brief brief, String heading) {
    return brief.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private static BriefEntry entry(Brief brief, String heading, String title) {
    return section(brief, heading).entries().stream()
        .filter(entry -> entry.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> titles(Brief brief, String heading) {
    return section(brief, heading).entries().stream().map(BriefEntry::title).toList();
  }
}
