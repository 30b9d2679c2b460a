package io.handoff.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.MailCatcher;
import io.handoff.notification.Surroundings;
import io.handoff.notification.smtp.SendResult.Outcome;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A mail as the mail server gets it, byte by byte. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RawMailTest {

  MailCatcher catcher;

  @Inject MailServer server;

  private final String address = "rina." + UUID.randomUUID() + "@example.com";

  @Test
  void hasTheHeadersThatPeopleAndMachinesSortBy() {
    // When
    send(mail("Fernhill Sales (HO-1001)", new Mailbox("Mei Lin", "mei@example.com"), Map.of()));

    // Then
    assertThat(head())
        .contains(
            "Date: Fri, 20 Nov 2026 12:10:00 +0000\r\n",
            "From: Handoff <handoff@handoff.example.com>\r\n",
            "To: Rina Patel <" + address + ">\r\n",
            "Reply-To: Mei Lin <mei@example.com>\r\n",
            "Subject: Fernhill Sales (HO-1001)\r\n",
            "Message-ID: <ho-1001.r2.returned.1@handoff.example.com>\r\n",
            "In-Reply-To: <ho-1001@handoff.example.com>\r\n",
            "References: <ho-1001@handoff.example.com>\r\n",
            "List-Id: Handoff <handoff.example.com>\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "X-Auto-Response-Suppress: All\r\n",
            "X-Handoff-Reason: owner\r\n",
            "MIME-Version: 1.0\r\n",
            "Content-Type: multipart/alternative;")
        .doesNotContainIgnoringCase("\r\nCc:")
        .doesNotContainIgnoringCase("\r\nBcc:")
        .isASCII();
    assertThat(head().split("\r\n")).doesNotHaveDuplicates();
    assertThat(raw().replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void keepsEmojiInTheSubjectAndInTheText() {
    // When
    send(mail("Küche 🚀 – 👩‍💻 (HO-1001)", null, Map.of()));

    // Then
    assertThat(catcher.mailsTo(address))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.subject()).isEqualTo("Küche 🚀 – 👩‍💻 (HO-1001)");
              assertThat(mail.text()).contains("Grüße 🚀");
              assertThat(mail.html()).contains("<p>Grüße 🚀</p>");
            });
    assertThat(head()).doesNotContain("\r\nReply-To:").isASCII();
  }

  @Test
  void keepsLinesThatBeginWithADot() {
    // When
    send(mail("Dots (HO-1001)", null, Map.of()));

    // Then
    assertThat(catcher.mailsTo(address).get(0).text().lines()).contains(".", "..hidden", "end");
  }

  @Test
  void refusesAHeaderThatCouldBeginAnother() {
    // When
    SendResult subject = server.send(mail("Hello\r\nBcc: eve@example.com", null, Map.of()));
    SendResult extra = server.send(mail("Hello", null, Map.of("X-Handoff-Event", "a\nb: c")));
    SendResult name = server.send(mail("Hello", null, Map.of("X: y\r\nBcc", "eve@example.com")));

    // Then
    assertThat(subject.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(extra.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(name.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(catcher.mailsTo(address)).isEmpty();
  }

  private void send(OutgoingMail mail) {
    assertThat(server.send(mail)).isEqualTo(SendResult.accepted());
  }

  private OutgoingMail mail(String subject, @Nullable Mailbox replyTo, Map<String, String> more) {
    Map<String, String> extra = new LinkedHashMap<>();
    extra.put("X-Handoff-Reason", "owner");
    extra.putAll(more);
    return new OutgoingMail(
        new Mailbox("Rina Patel", address),
        replyTo,
        subject,
        "Grüße 🚀\n.\n..hidden\nend\n",
        "<p>Grüße 🚀</p>\n",
        "<ho-1001.r2.returned.1@handoff.example.com>",
        "<ho-1001@handoff.example.com>",
        Instant.parse("2026-11-20T12:10:00Z"),
        extra);
  }

  private String raw() {
    return new String(catcher.mailsTo(address).get(0).raw(), StandardCharsets.ISO_8859_1);
  }

  private String head() {
    return raw().substring(0, raw().indexOf("\r\n\r\n") + 2);
  }
}
