package io.handoff.notification.smtp;

import io.vertx.core.MultiMap;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The headers of a mail, written out; the mail library adds only those of the MIME parts. */
final class MailHeaders {

  private final Mailbox from;
  private final String domain;

  MailHeaders(Mailbox from, String domain) {
    this.from = from;
    this.domain = HeaderText.requireSafe(domain);
  }

  /**
   * The headers of a mail.
   *
   * @throws IllegalArgumentException when a value could begin a header of its own
   */
  MultiMap of(OutgoingMail mail) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    headers.add(
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME
            .format(mail.writtenAt().atOffset(ZoneOffset.UTC))
            .replace("GMT", "+0000"));
    headers.add("From", from.inHeader(6));
    headers.add("To", mail.to().inHeader(4));
    if (mail.replyTo() != null) {
      headers.add("Reply-To", mail.replyTo().inHeader(10));
    }
    headers.add("Subject", HeaderText.unstructured("Subject", mail.subject()));
    add(headers, "Message-ID", mail.messageId());
    add(headers, "In-Reply-To", mail.threadId());
    add(headers, "References", mail.threadId());
    add(headers, "List-Id", "Handoff <" + domain + ">");
    add(headers, "Auto-Submitted", "auto-generated");
    add(headers, "X-Auto-Response-Suppress", "All");
    mail.extra().forEach((name, value) -> add(headers, name, value));
    return headers;
  }

  private static void add(MultiMap headers, String name, String value) {
    HeaderText.requireSafe(value);
    if (!name.matches("[A-Za-z0-9-]+") || !HeaderText.isPlain(value)) {
      throw new IllegalArgumentException("not a header: " + name.replaceAll("[^A-Za-z0-9-]", "?"));
    }
    headers.add(name, value);
  }
}
