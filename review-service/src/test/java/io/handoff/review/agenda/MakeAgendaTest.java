package io.handoff.review.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Severity;
import io.handoff.review.DocumentFixture;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MakeAgendaTest {

  private static Agenda agenda(String json, Finding... findings) {
    return MakeAgenda.of(DocumentFixture.of(json), null, List.of(findings));
  }

  private static Finding finding(String path, Severity severity, Outcome outcome) {
    return new Finding(
        "HO-X-001:" + path, "HO-X-001", severity, outcome, path, "Seen there.", "why", "Which?");
  }

  @Test
  @DisplayName("R102 The agenda has unknowns on top, then the risky topics in their order")
  void putsUnknownsOnTopAndThenTheRiskyTopicsInOrder() {
    Agenda agenda =
        agenda(
            """
            {'answers':{'whyNow':{'status':'ASSUMED'},'goal':{'status':'ASSUMED'},
                        'teams':{'status':'UNKNOWN','followUpDate':'2026-12-01'}},
             'setupItems':{'s':{'status':'ASSUMED'}},
             'securityAsks':{'a':{'status':'ASSUMED'}},
             'integrations':{'i':{'status':'ASSUMED'}},
             'dataSources':{'d':{'status':'ASSUMED'}},
             'load':{'l':{'status':'ASSUMED'}}}
            """);

    assertThat(agenda.blocks())
        .extracting(AgendaBlock::topic)
        .containsExactly(
            AgendaTopic.UNKNOWNS,
            AgendaTopic.TRAFFIC,
            AgendaTopic.DATA_SENSITIVITY,
            AgendaTopic.INTEGRATIONS,
            AgendaTopic.COMPLIANCE,
            AgendaTopic.SETUP,
            AgendaTopic.HARD_DEADLINES,
            AgendaTopic.OTHER);
    assertThat(agenda.blocks().get(0).items())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.path()).isEqualTo("answers.teams");
              assertThat(item.reasons()).containsExactly("It is unknown by 2026-12-01.");
              assertThat(item.knownBy()).isEqualTo("2026-12-01");
            });
  }

  @Test
  @DisplayName("R102 What is a risk in itself is on the agenda though everything is known")
  void namesWhatIsARiskInItself() {
    Agenda agenda =
        agenda(
            """
            {'dataSources':{'staff':{'status':'CONFIRMED','sensitivity':'PERSONAL'},
                            'prices':{'status':'CONFIRMED','sensitivity':'PUBLIC'}},
             'securityAsks':{'sso':{'status':'CONFIRMED','wanted':true,'launchBlocking':true},
                             'no':{'status':'CONFIRMED','wanted':false,'launchBlocking':true}},
             'milestones':{'fair':{'hardDeadline':'2027-01-15'},'soft':{}}}
            """);

    assertThat(agenda.blocks().stream().flatMap(block -> block.items().stream()))
        .extracting(AgendaItem::path, item -> item.reasons().get(0))
        .containsExactly(
            tuple("dataSources.staff", "It holds data about persons."),
            tuple("securityAsks.sso", "It can hold up the launch."),
            tuple("milestones.fair", "It has a hard deadline, 2027-01-15."));
  }

  @Test
  void gathersAllThatIsSaidOfOneEntryAndPutsWhatBlocksFirst() {
    Agenda agenda =
        agenda(
            "{'load':{'a':{'status':'ASSUMED'},'b':{'status':'ASSUMED'}}}",
            finding("load.b.peakPerHour", Severity.BLOCKING, Outcome.FAIL),
            finding("load.b.window", Severity.WARNING, Outcome.FAIL),
            finding("load.a.window", Severity.WARNING, Outcome.OVERRIDDEN));

    assertThat(agenda.blocks())
        .singleElement()
        .satisfies(
            block -> {
              assertThat(block.items())
                  .extracting(AgendaItem::path)
                  .containsExactly("load.b", "load.a");
              assertThat(block.items().get(0).blocks()).isTrue();
              assertThat(block.items().get(0).reasons())
                  .containsExactly("It is only assumed.", "Seen there.");
              assertThat(block.items().get(1).reasons()).containsExactly("It is only assumed.");
            });
  }

  @Test
  void hasNothingToSayOfARecordInWhichAllIsKnown() {
    assertThat(agenda("{'load':{'a':{'status':'CONFIRMED'}}}").blocks()).isEmpty();
    assertThat(agenda("{}").minutes()).isZero();
  }

  @Test
  void takesTheRealDealInWithoutTheChecksKnowingAnythingElse() {
    HandoffDocument document = DocumentFixture.regionalReporting();
    Agenda agenda = MakeAgenda.of(document, null, List.of());

    assertThat(agenda.blocks()).isNotEmpty();
    assertThat(agenda.blocks().stream().mapToInt(AgendaBlock::minutes).sum())
        .isEqualTo(agenda.minutes());
  }

  @ParameterizedTest(name = "R101 {0} items take {1} minutes")
  @CsvSource({"0, 0", "1, 15", "15, 15", "22, 22", "30, 30", "400, 30"})
  void takesTheUsualTime(int items, int minutes) {
    assertThat(TimeBox.total(items)).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8})
  void givesEachTopicAMinuteAtLeastAndNoMoreInAllThanThereAre(int topics) {
    for (int most = 1; most < 40; most += 7) {
      int size = most;
      List<Integer> items = IntStream.range(0, topics).mapToObj(i -> 1 + (i * 13) % size).toList();
      int[] minutes = TimeBox.split(items);
      assertThat(IntStream.of(minutes).min().orElse(1)).isPositive();
      assertThat(IntStream.of(minutes).sum())
          .isEqualTo(TimeBox.total(items.stream().mapToInt(Integer::intValue).sum()));
    }
  }
}
