package io.handoff.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.mail.CaughtMail;
import io.handoff.system.deal.HandoffMails;
import io.handoff.system.deal.RegionalReporting;
import io.handoff.system.suite.Patience;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.SuiteExtension;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteExtension.class)
class CrowdIT {

  private static final int HANDOFFS = 50;

  @Test
  void fiftyHandoffsAtOnceAllComeToTheSameEnd(RunningSuite suite) {
    // Given
    ExecutorService people = Executors.newFixedThreadPool(HANDOFFS);

    // When
    List<RegionalReporting> stories =
        IntStream.range(0, HANDOFFS)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> tell(suite), people))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    people.shutdown();

    // Then
    assertThat(stories)
        .allSatisfy(story -> assertThat(story.trail()).isEqualTo(RegionalReporting.TRAIL));
    Patience.await("mails of the crowd")
        .untilAsserted(
            () -> assertThat(stories).allSatisfy(story -> hasItsMailsOnce(suite, story)));
  }

  private static RegionalReporting tell(RunningSuite suite) {
    return RegionalReporting.draft(suite).tell();
  }

  private static void hasItsMailsOnce(RunningSuite suite, RegionalReporting story) {
    List<CaughtMail> mails = HandoffMails.about(suite, story.number());
    assertThat(mails)
        .extracting(HandoffMails::label)
        .containsExactlyInAnyOrderElementsOf(RegionalReporting.MAILS);
    assertThat(mails).extracting(CaughtMail::messageId).doesNotHaveDuplicates();
  }
}
