package io.handoff.notification.message;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What surrounds every mail: its subject, the one main link, and why it came.
 *
 * @param subject what the mail is called
 * @param link where the main link leads
 * @param reader who gets it
 * @param number the number of what it is about
 * @param zone whose clock tells when something was decided
 */
public record Frame(String subject, String link, Reader reader, String number, ZoneId zone) {

  static Frame of(OwnerMessage message, PageAddresses pages, ZoneId zone) {
    String number = PlainText.line(message.matter().number());
    return new Frame(message.subject(), link(message, pages), message.reader(), number, zone);
  }

  /** The page or list that a reviewer works from; for others the handoff, or a new one. */
  private static String link(OwnerMessage message, PageAddresses pages) {
    String number = URLEncoder.encode(message.matter().number(), StandardCharsets.UTF_8);
    if (message instanceof ReviewMessage review && review.reader().role().decides()) {
      return pages.review() + "/review/" + number + "?r=" + review.revision() + "#decision";
    }
    if (message instanceof AdviceIsAsked asked) {
      return pages.review() + "/review/" + number + "?r=" + asked.revision() + "#advice";
    }
    if (message instanceof CoverHasBegun || message instanceof CoverHasEnded) {
      return pages.review() + "/review";
    }
    return pages.deals()
        + (message instanceof DraftIsMissing ? "/deals/new?deal=" : "/deals/")
        + number;
  }

  /** "17:02 CET on Fri 21 Nov". */
  public String moment(Instant at) {
    return new LocalMoment(at, zone).clockAndDay();
  }

  /** Why this person gets it, as a sentence. */
  public String because() {
    return "You get this because " + reader.role().because(number) + ".";
  }
}
