package io.handoff.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.embedded.Topics;
import io.handoff.system.event.TopicLog;
import io.handoff.system.fault.ImportDesk.Progress;
import io.handoff.system.suite.Patience;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.SuiteExtension;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteExtension.class)
class InterruptedImportIT {

  private static final int ROWS = 3_000;

  private final Clock clock = Clock.systemUTC();
  private final DealFile file = new DealFile(ROWS);

  @Test
  void anImportThatIsKilledInItsMiddleGoesOnToItsEndAndTakesEachRowInOnce(RunningSuite suite) {
    // Given
    ImportDesk desk = new ImportDesk(suite);
    String first = desk.send(file);
    Patience.await("middle of the import")
        .until(() -> desk.progress(first), Progress::isInTheMiddle);

    // When
    suite.service(Service.DEALS).kill();
    Instant dead = clock.instant();
    suite.restart(Service.DEALS);
    Progress end = desk.awaitEnd(first);

    // Then
    assertThat(end.ended()).isAfter(dead);
    assertThat(end.waiting()).isZero();
    assertThat(desk.verdicts(first)).isEqualTo(file.verdicts());
    List<JsonNode> deals = desk.deals(file.owner());
    assertThat(dealIds(deals)).containsExactlyInAnyOrderElementsOf(file.deals());
    List<JsonNode> drafts = desk.handoffs(file.owner());
    assertThat(dealIds(drafts)).containsExactlyInAnyOrderElementsOf(file.draftedDeals());
    Patience.await("news of each draft").untilAsserted(() -> eachIsTold(suite, drafts));

    // When
    String second = desk.send(file);
    desk.awaitEnd(second);

    // Then
    assertThat(desk.verdicts(second)).isEqualTo(file.verdictsOfRepeat());
    assertThat(desk.deals(file.owner())).isEqualTo(deals);
    assertThat(versions(desk.handoffs(file.owner())))
        .containsExactlyInAnyOrderElementsOf(versions(drafts));
  }

  private static void eachIsTold(RunningSuite suite, List<JsonNode> drafts) {
    TopicLog log = TopicLog.read(suite.kafka().bootstrapServers(), Topics.HANDOFFS);
    assertThat(drafts)
        .allSatisfy(
            draft ->
                assertThat(log.of(draft.path("id").asText()).firstOccurrences())
                    .containsExactly("1 io.handoff.handoff.drafted.v1"));
  }

  private static List<String> dealIds(List<JsonNode> listed) {
    return listed.stream().map(one -> one.path("dealId").asText()).toList();
  }

  private static List<String> versions(List<JsonNode> drafts) {
    return drafts.stream()
        .map(draft -> draft.path("id").asText() + " v" + draft.path("version").asText())
        .toList();
  }
}
