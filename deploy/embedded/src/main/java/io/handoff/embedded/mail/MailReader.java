package io.handoff.embedded.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart, as far as it can be taken apart; a mail that cannot is still shown raw. */
final class MailReader {

  private static final int DEEPEST_PART = 20;

  private MailReader() {}

  static CaughtMail read(long id, String to, Instant receivedAt, MimeMessage message)
      throws MessagingException, IOException {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    message.writeTo(raw);
    Map<String, String> headers = headers(message);
    return new CaughtMail(
        id,
        to,
        headers.getOrDefault("From", ""),
        headers.getOrDefault("Subject", ""),
        receivedAt,
        headers.getOrDefault("Message-ID", ""),
        headers,
        body(message, "text/plain"),
        body(message, "text/html"),
        raw.toByteArray());
  }

  private static Map<String, String> headers(MimeMessage message) throws MessagingException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : Collections.list(message.getAllHeaders())) {
      headers.merge(header.getName(), decoded(header.getValue()), (one, two) -> one + "\n" + two);
    }
    return headers;
  }

  private static String decoded(String value) {
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(value));
    } catch (UnsupportedEncodingException e) {
      return value;
    }
  }

  private static String body(MimeMessage message, String type) {
    try {
      String body = part(message, type, 0);
      return body == null ? "" : body;
    } catch (MessagingException | IOException e) {
      return "(this part cannot be read: " + e.getMessage() + ")";
    }
  }

  private static @Nullable String part(Part part, String type, int depth)
      throws MessagingException, IOException {
    if (depth > DEEPEST_PART || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      return null;
    }
    Object content = part.getContent();
    if (part.isMimeType(type)) {
      return String.valueOf(content);
    }
    if (content instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = part(parts.getBodyPart(i), type, depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
