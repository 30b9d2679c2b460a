package io.handoff.deals.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.DraftMissing;
import io.handoff.deals.Parts;
import io.handoff.deals.Published;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class NudgeOwnersTest {

  private static final Person MEI = new Person("Mei Tanaka", "mei.tanaka@example.com");

  @Inject SaveDeal save;
  @Inject NudgeOwners owners;
  @Inject Clock clock;

  @Test
  @DisplayName("R3: The owner of a deal past discovery without a draft is told once")
  void tellsTheOwnerOnce() {
    // Given
    Instant since = daysAgo(2);
    String waiting = deal(DealStage.PROPOSAL, since, MEI);

    // When
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(this::nudgeAll))
                .limit(4)
                .toArray(CompletableFuture[]::new))
        .join();

    // Then
    assertThat(told(waiting))
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.deal().customer()).isEqualTo("Harbour Foods");
              assertThat(missing.stage()).isEqualTo("PROPOSAL");
              assertThat(missing.since()).isEqualTo(since);
              assertThat(missing.owner()).isEqualTo(MEI);
            });
  }

  @Test
  @DisplayName("R3: Nobody is told of a deal that is early, new, old, lost, drafted or unowned")
  void tellsNobodyWithoutNeed() {
    // Given
    List<String> quiet =
        List.of(
            deal(DealStage.QUALIFYING, daysAgo(2), MEI),
            deal(DealStage.PROPOSAL, clock.instant().minus(Duration.ofHours(1)), MEI),
            deal(DealStage.SIGNED, daysAgo(300), MEI),
            deal(DealStage.LOST, daysAgo(2), MEI),
            drafted(deal(DealStage.PROPOSAL, daysAgo(2), MEI)),
            deal(DealStage.PROPOSAL, daysAgo(2), null));
    String waiting = deal(DealStage.PROPOSAL, daysAgo(2), MEI);

    // When
    nudgeAll();

    // Then
    assertThat(told(waiting)).hasSize(1);
    try (Published published = new Published()) {
      published.await(DraftMissing.class, fact -> fact.deal().dealId().equals(waiting), 1);
      assertThat(published.all(DraftMissing.class, fact -> quiet.contains(fact.deal().dealId())))
          .isEmpty();
    }
  }

  @Test
  void tellsAgainWhenTheDealComesBackFromBeforeDiscovery() {
    // Given
    String deal = deal(DealStage.DISCOVERY_DONE, daysAgo(9), MEI);
    nudgeAll();

    // When
    save.reach(deal, DealStage.QUALIFYING, daysAgo(5));
    save.reach(deal, DealStage.DISCOVERY_DONE, daysAgo(3));
    nudgeAll();

    // Then
    try (Published published = new Published()) {
      assertThat(published.await(DraftMissing.class, fact -> fact.deal().dealId().equals(deal), 2))
          .extracting(DraftMissing::since)
          .containsExactly(daysAgo(9), daysAgo(3));
    }
  }

  private void nudgeAll() {
    boolean more = true;
    while (more) {
      more = owners.nudge();
    }
  }

  private static List<DraftMissing> told(String deal) {
    try (Published published = new Published()) {
      return published.await(DraftMissing.class, fact -> fact.deal().dealId().equals(deal), 1);
    }
  }

  private String deal(DealStage stage, Instant since, Person owner) {
    String id = Api.freshDeal();
    save.save(
        id,
        new DealFacts(
            "HubSpot",
            "Regional reporting",
            "Harbour Foods",
            stage,
            since,
            LocalDate.parse("2026-12-18"),
            null,
            owner));
    return id;
  }

  private static String drafted(String deal) {
    assertThat(Api.create("sales", deal, Api.completeDocument()).statusCode()).isEqualTo(201);
    return deal;
  }

  private Instant daysAgo(int days) {
    return clock.instant().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(days));
  }
}
