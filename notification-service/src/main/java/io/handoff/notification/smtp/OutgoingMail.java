package io.handoff.notification.smtp;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person, ready to be sent; sending it again sends the same.
 *
 * @param to who gets it
 * @param replyTo who an answer goes to
 * @param subject what it is called
 * @param text the plain twin
 * @param html the HTML form
 * @param messageId its id, with angle brackets
 * @param threadId the id that all mails of the thread refer to, with angle brackets
 * @param writtenAt its date
 * @param extra further headers, in ASCII
 */
public record OutgoingMail(
    Mailbox to,
    @Nullable Mailbox replyTo,
    String subject,
    String text,
    String html,
    String messageId,
    String threadId,
    Instant writtenAt,
    Map<String, String> extra) {}
