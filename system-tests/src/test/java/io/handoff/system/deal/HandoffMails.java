package io.handoff.system.deal;

import io.handoff.embedded.mail.CaughtMail;
import io.handoff.system.suite.RunningSuite;
import java.util.Comparator;
import java.util.List;

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

  /** What one is about and for whom: {@code returned to mei.tanaka@example.com}. */
  public static String label(CaughtMail mail) {
    return mail.headers().getOrDefault("X-Handoff-Event", "?") + " to " + mail.to();
  }
}
