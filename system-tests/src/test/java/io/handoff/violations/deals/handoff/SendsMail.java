package io.handoff.violations.deals.handoff;

import io.vertx.ext.mail.MailMessage;

/** A deal that writes to people by itself. */
public final class SendsMail {

  MailMessage mail = new MailMessage();
}
