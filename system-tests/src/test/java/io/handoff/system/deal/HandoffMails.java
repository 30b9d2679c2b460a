package io.handoff.system.deal;

import io.handoff.embedded.mail.CaughtMail;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.User;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
    Answer open =
        suite
            .call(User.OPERATOR, Service.NOTIFICATION, "GET", "/api/v1/deliveries?state=" + state)
            .sendPatiently();
    return open.status() == 200 && open.body().path("items").isEmpty();
  }

  /** What one is about and for whom: {@code returned to mei.tanaka@example.com}. */
  public static String label(CaughtMail mail) {
    return mail.headers().getOrDefault("X-Handoff-Event", "?") + " to " + mail.to();
  }
}
