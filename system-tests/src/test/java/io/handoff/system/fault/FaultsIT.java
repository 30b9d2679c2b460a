package io.handoff.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.Topics;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.HandoffMails;
import io.handoff.system.deal.Trail;
import io.handoff.system.event.TopicLog;
import io.handoff.system.suite.Patience;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.SuiteExtension;
import io.handoff.system.suite.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteExtension.class)
class FaultsIT {

  private static final long SEED = 20_260_612;
  private static final int HANDOFFS = 200;
  private static final int WAVES = 6;

  /** Half of the handoffs go straight, and each other way a quarter. */
  private static final List<Route> ROUTES =
      List.of(Route.STRAIGHT, Route.STRAIGHT, Route.BY_RETURN, Route.BY_REOPENING);

  private static final Duration REFUSAL = Duration.ofSeconds(60);

  /** No more mails than this are on their way at once. */
  private static final int MAILS_AT_ONCE = 4;

  private final Clock clock = Clock.systemUTC();
  private final Random random = new Random(SEED);
  private final List<Journey> journeys = new ArrayList<>();
  private int waves;
  private Instant senderDead = Instant.MIN;

  @Test
  void nothingIsLostAndNothingComesTwiceWhateverIsKilled(RunningSuite suite) {
    // Given
    MailLedger mails = new MailLedger(suite);
    // When
    try (Travel travel = new Travel()) {
      Instant refusing = refuseMails(suite);
      wave(suite, travel, () -> killAndRestart(suite, Service.DEALS));
      wave(suite, travel, () -> killAndRestart(suite, Service.REVIEW));
      wave(suite, travel, () -> killAndRestartKafka(suite));
      wave(suite, travel, () -> acceptMailsAgain(suite, refusing));
      wave(suite, travel, () -> senderDead = killAndRestart(suite, Service.NOTIFICATION));
      wave(suite, travel, () -> killAndRestartDatabase(suite));
      travel.awaitEnd(journeys);
      assertThat(travel.failures()).isEmpty();
    }
    Patience.await("last mail")
        .atMost(180, TimeUnit.SECONDS)
        .until(() -> HandoffMails.areAllSent(suite));

    // Then
    assertThat(journeys).hasSize(HANDOFFS);
    eachTrailHasEachStepOnce(suite);
    eachPersonGotEachMail(mails);
    eachStreamIsWhole(suite, Topics.HANDOFFS, Route::handoffEvents);
    eachStreamIsWhole(suite, Topics.REVIEWS, Route::reviewEvents);
    nothingIsAmongTheDeadLetters(suite);
  }

  /** Sends a sixth of the handoffs on their way, and strikes when they are in full swing. */
  private void wave(RunningSuite suite, Travel travel, Runnable fault) {
    List<Journey> wave = new ArrayList<>();
    waves++;
    for (int i = journeys.size(); i < HANDOFFS * waves / WAVES; i++) {
      wave.add(new Journey(suite, ROUTES.get(random.nextInt(ROUTES.size()))));
    }
    journeys.addAll(wave);
    int steps = wave.stream().mapToInt(Journey::length).sum();
    travel.start(wave);
    travel.awaitSteps(wave, steps / 4 + random.nextInt(steps / 2));
    fault.run();
  }

  /** When the service was dead. */
  private Instant killAndRestart(RunningSuite suite, Service service) {
    suite.service(service).kill();
    Instant dead = clock.instant();
    suite.restart(service);
    return dead;
  }

  private static void killAndRestartKafka(RunningSuite suite) {
    suite.kafka().kill();
    suite.kafka().restart();
  }

  private static void killAndRestartDatabase(RunningSuite suite) {
    suite.database().kill();
    suite.database().restart();
  }

  private Instant refuseMails(RunningSuite suite) {
    suite.mails().refuse(true);
    return clock.instant();
  }

  private void acceptMailsAgain(RunningSuite suite, Instant refusing) {
    Instant end = refusing.plus(REFUSAL);
    Patience.await("a minute without mails")
        .atMost(REFUSAL.plusSeconds(10))
        .until(() -> clock.instant().isAfter(end));
    suite.mails().refuse(false);
  }

  private void eachTrailHasEachStepOnce(RunningSuite suite) {
    Desk desk = Desk.at(suite);
    assertThat(journeys)
        .allSatisfy(
            journey ->
                assertThat(Trail.lines(desk.read(User.AUDITOR, journey.id(), "trail")))
                    .isEqualTo(journey.route().trail()));
  }

  /**
   * Each mail comes, or is kept back because an approval was over before it was told. It repeats
   * only when the sender was killed after the server's yes and before its mark.
   */
  private void eachPersonGotEachMail(MailLedger mails) {
    assertThat(journeys)
        .allSatisfy(
            journey -> {
              List<String> suppressed = mails.suppressedAbout(journey);
              assertThat(suppressed).isSubsetOf(journey.route().pointless());
              List<String> told = new ArrayList<>(mails.mailsAbout(journey));
              told.addAll(suppressed);
              assertThat(told).containsExactlyInAnyOrderElementsOf(journey.route().mails());
            });
    List<MailLedger.Repeat> repeats =
        journeys.stream().flatMap(journey -> mails.repeatsAbout(journey).stream()).toList();
    long sent = journeys.stream().mapToLong(journey -> journey.route().mails().size()).sum();
    System.out.printf("Mails due: %d, of which came twice: %d%n", sent, repeats.size());
    assertThat(repeats)
        .hasSizeLessThanOrEqualTo(MAILS_AT_ONCE)
        .allMatch(repeat -> repeat.isAround(senderDead));
  }

  private void eachStreamIsWhole(
      RunningSuite suite, String topic, Function<Route, List<String>> events) {
    TopicLog log = TopicLog.read(suite.kafka().bootstrapServers(), topic);
    assertThat(journeys)
        .allSatisfy(
            journey -> {
              TopicLog stream = log.of(journey.id());
              assertThat(stream.firstOccurrences())
                  .as(journey.number() + " on " + topic)
                  .isEqualTo(events.apply(journey.route()));
              assertThat(stream.partitions()).hasSize(1);
            });
    int repeats = journeys.stream().mapToInt(journey -> log.of(journey.id()).repeats()).sum();
    System.out.printf("On %s: %d messages that only repeat another%n", topic, repeats);
  }

  private void nothingIsAmongTheDeadLetters(RunningSuite suite) {
    List<String> ids = journeys.stream().map(Journey::id).toList();
    Stream.of(Topics.HANDOFFS, Topics.REVIEWS)
        .map(topic -> TopicLog.read(suite.kafka().bootstrapServers(), topic + ".dlq"))
        .forEach(
            dead ->
                assertThat(dead.records())
                    .noneMatch(record -> ids.contains(String.valueOf(record.key()))));
  }
}
