package io.handoff.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The mail as it was written when the event came in; every try sends this.
 *
 * @param messageId its Message-ID, with angle brackets
 * @param subject what it is called
 * @param text the plain twin
 * @param html the HTML form
 */
@Embeddable
record Letter(
    @Column(name = "message_id") String messageId,
    @Column(name = "subject") String subject,
    @Column(name = "body_text") String text,
    @Column(name = "body_html") String html) {}
