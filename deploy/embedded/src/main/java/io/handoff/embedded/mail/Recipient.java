package io.handoff.embedded.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** Anyone a mail is addressed to; has no mailbox to sign in to, only the one store. */
record Recipient(String address, MailStore store) implements GreenMailUser {

  @Override
  public void deliver(MovingMessage message) {
    store.add(address, message);
  }

  @Override
  public void deliver(MimeMessage message) {
    throw new UnsupportedOperationException("mails come in by SMTP only");
  }

  @Override
  public String getEmail() {
    return address;
  }

  @Override
  public String getLogin() {
    return address;
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public String getQualifiedMailboxName() {
    return address;
  }

  @Override
  public void create() {
    // Nothing to create: the store takes everyone.
  }

  @Override
  public void delete() {
    // Nothing was created.
  }

  @Override
  public void setPassword(String password) {
    // There is nothing to sign in to.
  }

  @Override
  public void authenticate(String password) {
    // Any password is right.
  }
}
