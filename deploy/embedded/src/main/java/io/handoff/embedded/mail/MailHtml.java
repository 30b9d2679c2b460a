package io.handoff.embedded.mail;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages as HTML. Everything that came with a mail is escaped. */
final class MailHtml {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH)
          .withZone(ZoneId.systemDefault());

  private MailHtml() {}

  static String list(List<CaughtMail> mails, Map<String, String> query) {
    String body =
        """
        <h1>Mails</h1>
        <form action="/" method="get" role="search">
          <p><label for="to">Recipient</label>
          <input id="to" name="to" type="email" value="%s" autocomplete="off"></p>
          <p><label for="subject">Subject contains</label>
          <input id="subject" name="subject" value="%s" autocomplete="off"></p>
          <p class="do"><button>Show</button> <a href="/">Show all</a></p>
        </form>
        <p class="count" role="status">%s</p>
        %s"""
            .formatted(
                escaped(query.getOrDefault("to", "")),
                escaped(query.getOrDefault("subject", "")),
                count(mails.size()),
                mails.isEmpty() ? "" : table(mails));
    return page("Mails", body);
  }

  static String mail(CaughtMail mail) {
    String body =
        """
        <p><a href="/">All mails</a></p>
        <h1>%s</h1>
        <dl class="facts">
          <dt>To</dt><dd>%s</dd>
          <dt>From</dt><dd>%s</dd>
          <dt>Received</dt><dd><time datetime="%s">%s</time></dd>
          <dt>Message-ID</dt><dd><code>%s</code></dd>
        </dl>
        <h2>Text</h2>
        %s
        <h2>HTML</h2>
        %s
        <h2>Source</h2>
        <details><summary>Headers and body as they were sent</summary>
        <p><a href="/api/mails/%d/raw">The source alone</a></p>
        <pre tabindex="0">%s</pre></details>"""
            .formatted(
                escaped(titled(mail)),
                escaped(mail.to()),
                escaped(mail.from()),
                mail.receivedAt(),
                TIME.format(mail.receivedAt()),
                escaped(mail.messageId()),
                text(mail),
                html(mail),
                mail.id(),
                escaped(new String(mail.raw(), StandardCharsets.UTF_8)));
    return page(titled(mail), body);
  }

  static String message(String title, String sentence) {
    return page(
        title,
        """
        <p><a href="/">All mails</a></p>
        <h1>%s</h1>
        <p>%s</p>"""
            .formatted(escaped(title), escaped(sentence)));
  }

  private static String text(CaughtMail mail) {
    return mail.text().isEmpty()
        ? "<p>This mail has no text part.</p>"
        : "<pre class=\"text\" tabindex=\"0\">" + escaped(mail.text()) + "</pre>";
  }

  private static String html(CaughtMail mail) {
    return mail.html().isEmpty()
        ? "<p>This mail has no HTML part.</p>"
        : "<iframe sandbox title=\"The HTML part of this mail\" src=\"/mails/%d/html\"></iframe>"
            .formatted(mail.id());
  }

  private static String table(List<CaughtMail> mails) {
    return """
        <div class="wide" role="region" aria-label="Mails" tabindex="0">
        <table>
          <caption>Newest first</caption>
          <thead><tr><th scope="col">Received</th><th scope="col">To</th>\
        <th scope="col">Subject</th></tr></thead>
          <tbody>
        %s
          </tbody>
        </table>
        </div>"""
        .formatted(mails.stream().map(MailHtml::row).collect(Collectors.joining("\n")));
  }

  private static String row(CaughtMail mail) {
    return """
            <tr><td><time datetime="%s">%s</time></td><td>%s</td>\
        <td><a href="/mails/%d">%s</a></td></tr>"""
        .formatted(
            mail.receivedAt(),
            TIME.format(mail.receivedAt()),
            escaped(mail.to()),
            mail.id(),
            escaped(titled(mail)));
  }

  private static String titled(CaughtMail mail) {
    return mail.subject().isBlank() ? "(no subject)" : mail.subject();
  }

  private static String count(int mails) {
    return switch (mails) {
      case 0 -> "No mails.";
      case 1 -> "1 mail.";
      default -> mails + " mails.";
    };
  }

  private static String page(String title, String body) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s · Handoff mail catcher</title>
        <link rel="stylesheet" href="/style.css">
        </head>
        <body>
        <header><p><strong>Handoff</strong> mail catcher</p>\
        <p>Nothing shown here was delivered to anyone.</p></header>
        <main>
        %s
        </main>
        </body>
        </html>
        """
        .formatted(escaped(title), body);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
