package io.handoff.embedded;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.handoff.embedded.mail.CaughtMail;
import io.handoff.embedded.mail.MailPages;
import io.handoff.embedded.mail.MailStore;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/**
 * Takes every mail sent to it and delivers none; shows them on a page and as JSON.
 *
 * <p>Keeps the newest {@value #CAPACITY} in memory. A mail to several people is kept once for each.
 */
public final class MailCatcher implements AutoCloseable {

  private static final int CAPACITY = 5000;

  private final MailStore store;
  private final GreenMail smtp;
  private final MailPages pages;

  private MailCatcher(MailStore store, GreenMail smtp, MailPages pages) {
    this.store = store;
    this.smtp = smtp;
    this.pages = pages;
  }

  /** Starts on any free ports. */
  public static MailCatcher start() {
    return start(0, 0);
  }

  /** Starts SMTP and the page on these ports; 0 for any free one. */
  public static MailCatcher start(int smtpPort, int pagePort) {
    LoudLogs.quiet();
    MailStore store = new MailStore(CAPACITY, Clock.systemUTC());
    GreenMail smtp =
        new GreenMail(new ServerSetup(smtpPort, "localhost", ServerSetup.PROTOCOL_SMTP));
    smtp.getUserManager().setMessageDeliveryHandler(store);
    smtp.start();
    return new MailCatcher(store, smtp, MailPages.serve(store, pagePort));
  }

  /** Where mails are sent to. */
  public int smtpPort() {
    return smtp.getSmtp().getPort();
  }

  /** Where mails are looked at. */
  public URI page() {
    return pages.address();
  }

  /** All mails, newest first. */
  public List<CaughtMail> mails() {
    return store.all();
  }

  /** The mails to this address, newest first. */
  public List<CaughtMail> mailsTo(String address) {
    return store.find(address, "");
  }

  /** How many mails came so far, those that made room or were forgotten too. */
  public long caught() {
    return store.caught();
  }

  /** While {@code true}, each mail is answered with 451 and not kept. */
  public void refuse(boolean refuse) {
    store.refuse(refuse);
  }

  /** Forgets every mail. */
  public void clear() {
    store.clear();
  }

  @Override
  public void close() {
    pages.close();
    smtp.stop();
  }
}
