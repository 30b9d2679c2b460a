package io.handoff.system.story;

import io.handoff.embedded.mail.CaughtMail;
import io.handoff.system.deal.RegionalReporting;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What each mail of the story says, word for word; {@code [some time]} stands for words that depend
 * on when the story is told. Where lines break is another test's matter.
 */
final class StoryMails {

  private static final String SOME_TIME = "[some time]";
  private static final DateTimeFormatter IN_FULL =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm z", Locale.ENGLISH);

  private StoryMails() {}

  /** The five texts. */
  static List<String> texts(RunningSuite suite, String number, Answer review, Answer secondReview) {
    String reviews = suite.service(Service.REVIEW).uri() + "/review/" + number;
    String deal = suite.service(Service.DEALS).uri() + "/deals/" + number;
    return List.of(
        firstRequest(number, reviews, review),
        returned(number, deal),
        secondRequest(number, reviews, secondReview),
        approved(number, deal, "sales owner"),
        approved(number, deal, "engineering owner"));
  }

  /** Whether a mail says this and nothing else. */
  static boolean matches(String text, CaughtMail mail) {
    String pattern =
        Arrays.stream(oneLine(text).split(Pattern.quote(SOME_TIME), -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[A-Za-z0-9: ]{9,40}"));
    return oneLine(mail.text()).matches(pattern);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String firstRequest(String number, String reviews, Answer review) {
    return """
        Your turn, Rina Patel. Please approve or return revision 1 by [some time].

        Read the brief:
        %s?r=1#decision

        What they bought: One dashboard for the managers of three regions, 40 users.
        Why now: The board meets on 12 June.
        First date: 1 June 2027
        Assumed 18, unknown 0, open questions 0
        Sales owner: Mei Tanaka

        The checks found 1 blocker, 1 warning:
        - Blocker, Dates, weekOne, inputs: The firm date 1 June 2027 stands on
          dataSources.east, whose data nobody here has seen. When will this be
          received or confirmed? Until then, make the date a range or pause it.
        - Warning, Data sources, east, readiness: Nobody here has seen data from
          "Sheetworks workbooks, region east". Who can send a sample, and by which
          day? Until then, no firm date can stand on it.

        Due %s.
        %s

        --
        You get this because you are the reviewer of %s.
        """
        .formatted(reviews, dueInFull(review), review.text("/due/reasoning"), number);
  }

  private static String returned(String number, String deal) {
    return """
        Rina Patel returned revision 1 at [some time]. It is your turn, Mei Tanaka.

        > %s

        1 thing to change:
        1. Dates, weekOne, inputs: %s

        Open your list:
        %s

        --
        You get this because you are the sales owner of %s.
        """
        .formatted(RegionalReporting.RETURN_SUMMARY, RegionalReporting.RETURN_REASON, deal, number);
  }

  private static String secondRequest(String number, String reviews, Answer review) {
    return """
        Your turn, Rina Patel. Please approve or return revision 2 by [some time].

        Read the brief:
        %s?r=2#decision

        What they bought: One dashboard for the managers of three regions, 40 users.
        Why now: The board meets on 12 June.
        First date: 1 June 2027
        Assumed 18, unknown 0, open questions 0
        Sales owner: Mei Tanaka

        The checks found 0 blockers, 1 warning:
        - Warning, Data sources, east, readiness: Nobody here has seen data from
          "Sheetworks workbooks, region east". Who can send a sample, and by which
          day? Until then, no firm date can stand on it.

        Due %s.
        %s
        This is round 2: an earlier revision was returned.

        --
        You get this because you are the reviewer of %s.
        """
        .formatted(reviews, dueInFull(review), review.text("/due/reasoning"), number);
  }

  private static String approved(String number, String deal, String role) {
    return """
        Rina Patel approved revision 2 at [some time]. Engineering can start from it.

        > %s

        See the approved handoff:
        %s

        Revision 2 is fixed: what was approved stays as it is.
        Sales owner: Mei Tanaka
        Engineering owner: Rina Patel

        --
        You get this because you are the %s of %s.
        """
        .formatted(RegionalReporting.APPROVAL, deal, role, number);
  }

  private static String dueInFull(Answer review) {
    Instant due = Instant.parse(review.text("/due/at"));
    return IN_FULL.format(due.atZone(ZoneId.of(review.text("/due/zone"))));
  }
}
