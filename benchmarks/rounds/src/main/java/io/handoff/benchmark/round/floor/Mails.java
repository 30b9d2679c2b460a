package io.handoff.benchmark.round.floor;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes mails down, sends them over connections that stay open, and notes what was sent. */
final class Mails {

  private static final String QUEUE =
      """
      WITH taken AS (
        INSERT INTO inbox (consumer, message) SELECT 'notification', unnest(?::uuid[])
        ON CONFLICT DO NOTHING RETURNING message)
      INSERT INTO mail (id, message, recipient, subject, text)
      SELECT id, message, recipient, subject, text
      FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[])
        AS mail (id, message, recipient, subject, text) JOIN taken USING (message)
      RETURNING id
      """;

  private static final String SENT = "UPDATE mail SET sent_at = now() WHERE id = ANY (?::uuid[])";

  private static final int MOST_AT_ONCE = 16;

  private final Database database;
  private final Session session;
  private final BlockingQueue<Mail> waiting = new LinkedBlockingQueue<>();

  Mails(Database database, int smtpPort) {
    this.database = database;
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", "localhost");
    properties.setProperty("mail.smtp.port", Integer.toString(smtpPort));
    properties.setProperty("mail.smtp.localhost", "localhost");
    this.session = Session.getInstance(properties);
  }

  /** Queues what messages ask for. */
  void takeIn(List<Message> messages) throws SQLException {
    List<Mail> mails = messages.stream().flatMap(message -> Mail.about(message).stream()).toList();
    Map<UUID, Mail> byId = mails.stream().collect(Collectors.toMap(Mail::id, mail -> mail));
    List<UUID> queued =
        database.rows(
            row -> row.getObject(1, UUID.class),
            QUEUE,
            messages.stream().map(message -> message.id().toString()).toArray(String[]::new),
            each(mails, mail -> mail.id().toString()),
            each(mails, mail -> mail.message().toString()),
            each(mails, Mail::recipient),
            each(mails, Mail::subject),
            each(mails, Mail::text));
    queued.forEach(id -> waiting.add(byId.get(id)));
  }

  private static String[] each(List<Mail> mails, Function<Mail, String> member) {
    return mails.stream().map(member).toArray(String[]::new);
  }

  /** Sends what waits, over one connection. */
  void send() throws InterruptedException, MessagingException, SQLException {
    try (Transport server = session.getTransport()) {
      server.connect();
      while (true) {
        List<Mail> mails = new ArrayList<>();
        mails.add(waiting.take());
        waiting.drainTo(mails, MOST_AT_ONCE - 1);
        for (Mail mail : mails) {
          MimeMessage message = message(mail);
          server.sendMessage(message, message.getAllRecipients());
        }
        database.run(SENT, (Object) each(mails, mail -> mail.id().toString()));
      }
    }
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress("handoff@example.com"));
    message.setRecipient(RecipientType.TO, new InternetAddress(mail.recipient()));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setText(mail.text(), StandardCharsets.UTF_8.name());
    message.saveChanges();
    return message;
  }
}
