package io.handoff.violations.notification.digest;

import io.handoff.violations.notification.smtp.MailServer;

/** Sends at once what nobody wrote down. */
public final class SendsWithoutDelivery {

  MailServer server = new MailServer();
}
