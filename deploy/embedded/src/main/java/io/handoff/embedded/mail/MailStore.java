package io.handoff.embedded.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The newest mails in memory, newest first; the oldest make room. */
public final class MailStore implements MessageDeliveryHandler {

  private final int capacity;
  private final Clock clock;
  private final Deque<CaughtMail> mails = new ArrayDeque<>();
  private long lastId;
  private volatile boolean refusing;

  /** Keeps no more than this many mails. */
  public MailStore(int capacity, Clock clock) {
    this.capacity = capacity;
    this.clock = clock;
  }

  /** While refusing, every mail is answered with a temporary failure and not kept. */
  public void refuse(boolean refuse) {
    this.refusing = refuse;
  }

  /** All mails whose recipient is {@code to} and whose subject holds {@code subject}. */
  public synchronized List<CaughtMail> find(String to, String subject) {
    String wanted = subject.toLowerCase(Locale.ROOT);
    return mails.stream()
        .filter(mail -> to.isEmpty() || mail.to().equalsIgnoreCase(to))
        .filter(mail -> mail.subject().toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }

  /** Every mail that is still kept. */
  public List<CaughtMail> all() {
    return find("", "");
  }

  /** How many mails came so far, those that made room or were forgotten too. */
  public synchronized long caught() {
    return lastId;
  }

  /** The mail of this id, if it is still kept. */
  public synchronized Optional<CaughtMail> byId(long id) {
    return mails.stream().filter(mail -> mail.id() == id).findFirst();
  }

  /** Forgets every mail; ids go on counting. */
  public synchronized void clear() {
    mails.clear();
  }

  @Override
  public GreenMailUser handle(MovingMessage message, MailAddress recipient) throws UserException {
    if (refusing) {
      throw new UserException("mails are being refused");
    }
    return new Recipient(recipient.getEmail(), this);
  }

  synchronized void add(String to, MovingMessage message) {
    try {
      mails.addFirst(MailReader.read(lastId + 1, to, clock.instant(), message.getMessage()));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("the mail cannot be read", e);
    }
    lastId++;
    if (mails.size() > capacity) {
      mails.removeLast();
    }
  }
}
