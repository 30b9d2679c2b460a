package io.handoff.system.fault;

import io.handoff.embedded.mail.CaughtMail;
import io.handoff.system.deal.HandoffMails;
import io.handoff.system.suite.RunningSuite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who got which mail, and which of them more than once. */
final class MailLedger {

  private final RunningSuite suite;

  MailLedger(RunningSuite suite) {
    this.suite = suite;
  }

  /** The mails about a handoff, each Message-ID once. */
  List<String> mailsAbout(Journey journey) {
    Map<String, String> byMessageId =
        HandoffMails.about(suite, journey.number()).stream()
            .collect(
                Collectors.toMap(
                    CaughtMail::messageId, HandoffMails::label, (one, two) -> one, TreeMap::new));
    return List.copyOf(byMessageId.values());
  }

  /** The mails about the first revision that had become pointless before anybody got them. */
  List<String> suppressedAbout(Journey journey) {
    return HandoffMails.suppressed(suite, journey.number(), 1);
  }

  /** The mails about a handoff that came again. */
  List<Repeat> repeatsAbout(Journey journey) {
    Map<String, List<CaughtMail>> byMessageId =
        HandoffMails.about(suite, journey.number()).stream()
            .collect(Collectors.groupingBy(CaughtMail::messageId));
    List<Repeat> repeats = new ArrayList<>();
    byMessageId.forEach(
        (messageId, copies) -> {
          for (CaughtMail again : copies.subList(1, copies.size())) {
            repeats.add(new Repeat(messageId, copies.get(0).receivedAt(), again.receivedAt()));
          }
        });
    return repeats;
  }

  /**
   * A mail that came twice.
   *
   * @param messageId the same for both
   * @param first when it first came
   * @param again when it came again
   */
  record Repeat(String messageId, Instant first, Instant again) {

    /** Whether the sender was killed in between. */
    boolean isAround(Instant kill) {
      return first.isBefore(kill) && again.isAfter(kill);
    }
  }
}
