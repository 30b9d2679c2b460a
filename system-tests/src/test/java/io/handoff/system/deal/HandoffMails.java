package io.handoff.system.deal;

import io.handoff.embedded.mail.CaughtMail;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.User;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The mails that people got about one handoff. */
public final class HandoffMails {

  private HandoffMails() {}

  /** All of them, oldest first. */
  public static List<CaughtMail> about(RunningSuite suite, String number) {
    String mark = "(" + number + ")";
    return suite.mails().mails().stream()
        .filter(mail -> mail.subject().endsWith(mark))
        .sorted(Comparator.comparingLong(CaughtMail::id))
        .toList();
  }

  /** Whether notification-service has nothing left to send. */
  public static boolean areAllSent(RunningSuite suite) {
    return Stream.of("QUEUED", "SENDING", "RETRY").allMatch(state -> isNone(suite, state));
  }

  private static boolean isNone(RunningSuite suite, String state) {
    Answer open = deliveries(suite, "state=" + state);
    return open.status() == 200 && open.body().path("items").isEmpty();
  }

  /** Labels of mails about one revision that had become pointless before they were sent. */
  public static List<String> suppressed(RunningSuite suite, String number, int revision) {
    Answer deliveries = Expect.status(200, deliveries(suite, "state=SUPPRESSED&handoff=" + number));
    return StreamSupport.stream(deliveries.body().path("items").spliterator(), false)
        .filter(one -> one.path("revision").asInt() == revision)
        .map(one -> label(one.path("kind").asText(), one.path("recipient").asText()))
        .toList();
  }

  private static Answer deliveries(RunningSuite suite, String query) {
    return suite
        .call(User.OPERATOR, Service.NOTIFICATION, "GET", "/api/v1/deliveries?" + query)
        .sendPatiently();
  }

  /** What one is about and for whom: {@code returned to mei.tanaka@example.com}. */
  public static String label(CaughtMail mail) {
    return label(mail.headers().getOrDefault("X-Handoff-Event", "?"), mail.to());
  }

  private static String label(String kind, String recipient) {
    return kind + " to " + recipient;
  }
}
