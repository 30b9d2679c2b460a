package io.handoff.embedded.mail;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;

/**
 * One mail as one recipient got it. Everything but id and time is what the sender wrote, and not to
 * be trusted.
 *
 * @param id counts up from 1 in the order of arrival
 * @param to the recipient named to the server, whatever the mail's own header says
 * @param from the sender's header
 * @param subject the decoded subject
 * @param receivedAt when it came in
 * @param messageId the Message-ID header, with its angle brackets
 * @param headers all headers, decoded; a repeated one has its values on separate lines
 * @param text the plain text part, or an empty string
 * @param html the HTML part, or an empty string
 * @param raw the mail as it was sent
 */
public record CaughtMail(
    long id,
    String to,
    String from,
    String subject,
    Instant receivedAt,
    String messageId,
    Map<String, String> headers,
    String text,
    String html,
    @JsonIgnore byte[] raw) {}
