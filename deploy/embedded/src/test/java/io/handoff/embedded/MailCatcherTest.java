package io.handoff.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailCatcherTest {

  private final MailCatcher catcher = MailCatcher.start();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    catcher.close();
  }

  @Test
  void givesEachRecipientsMailAsJson() throws Exception {
    // Given
    send("Review requested: Grüße", "plain words", "<p>rich words</p>", "a@example.com");
    send("Something else", "other words", "<p>other</p>", "b@example.com");

    // When
    JsonNode found = new ObjectMapper().readTree(get("/api/mails?to=A@example.com").body());

    // Then
    assertThat(found).hasSize(1);
    JsonNode mail = found.get(0);
    assertThat(mail.get("to").textValue()).isEqualTo("a@example.com");
    assertThat(mail.get("from").textValue()).isEqualTo("handoff@example.com");
    assertThat(mail.get("subject").textValue()).isEqualTo("Review requested: Grüße");
    assertThat(mail.get("text").textValue().strip()).isEqualTo("plain words");
    assertThat(mail.get("html").textValue().strip()).isEqualTo("<p>rich words</p>");
    assertThat(mail.get("messageId").textValue()).isEqualTo("<fixed@example.com>");
    assertThat(mail.get("headers").get("X-Reason").textValue()).isEqualTo("you review it");
    assertThat(mail.get("receivedAt").textValue()).endsWith("Z");
    assertThat(mail.has("raw")).isFalse();
    assertThat(get("/api/mails/" + mail.get("id") + "/raw").body()).contains("X-Reason: you");
  }

  @Test
  void findsBySubjectNewestFirst() throws Exception {
    // Given
    send("Returned: one", "1", "<p>1</p>", "a@example.com");
    send("Returned: two", "2", "<p>2</p>", "a@example.com");
    send("Approved: three", "3", "<p>3</p>", "a@example.com");

    // When
    JsonNode found = new ObjectMapper().readTree(get("/api/mails?subject=returned").body());

    // Then
    assertThat(found.findValuesAsText("subject")).containsExactly("Returned: two", "Returned: one");
  }

  @Test
  void countsForgottenMailsToo() throws Exception {
    // Given
    send("Returned: one", "1", "<p>1</p>", "a@example.com");
    send("Returned: two", "2", "<p>2</p>", "a@example.com");

    // When
    catcher.clear();
    send("Approved: three", "3", "<p>3</p>", "a@example.com");

    // Then
    assertThat(catcher.mails()).hasSize(1);
    assertThat(catcher.caught()).isEqualTo(3);
  }

  @Test
  void showsHostileMailsWithoutRunningThem() throws Exception {
    // Given
    String hostile = "<script>alert('x')</script>";
    send(hostile, hostile, hostile, "a@example.com");
    long id = catcher.mails().get(0).id();

    // When
    HttpResponse<String> list = get("/");
    HttpResponse<String> mail = get("/mails/" + id);
    HttpResponse<String> frame = get("/mails/" + id + "/html");

    // Then
    assertThat(list.body()).doesNotContain("<script").contains("&lt;script&gt;");
    assertThat(mail.body()).doesNotContain("<script").contains("<iframe sandbox");
    assertThat(mail.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
    assertThat(frame.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).startsWith("sandbox; "));
  }

  @Test
  void refusesWhileToldToAndTakesMailsAgainAfterwards() throws Exception {
    // Given
    catcher.refuse(true);

    // When
    assertThatThrownBy(() -> send("One", "1", "<p>1</p>", "a@example.com"))

        // Then
        .isInstanceOf(MessagingException.class)
        .hasMessageContaining("451");
    assertThat(catcher.mails()).isEmpty();
    catcher.refuse(false);
    send("Two", "2", "<p>2</p>", "a@example.com");
    assertThat(catcher.mailsTo("a@example.com")).hasSize(1);
  }

  @Test
  void forgetsEverythingWhenAsked() throws Exception {
    // Given
    send("One", "1", "<p>1</p>", "a@example.com");

    // When
    int status =
        http.send(
                HttpRequest.newBuilder(catcher.page().resolve("/api/mails")).DELETE().build(),
                BodyHandlers.discarding())
            .statusCode();

    // Then
    assertThat(status).isEqualTo(204);
    assertThat(catcher.mails()).isEmpty();
    assertThat(get("/mails/1").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(catcher.page().resolve(path)).build();
    return http.send(request, BodyHandlers.ofString());
  }

  private void send(String subject, String text, String html, String to) throws MessagingException {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "localhost");
    properties.put("mail.smtp.port", Integer.toString(catcher.smtpPort()));
    Message message = new FixedIdMessage(Session.getInstance(properties));
    message.setFrom(new InternetAddress("handoff@example.com"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    message.setSubject(subject);
    message.setHeader("X-Reason", "you review it");
    message.setContent(new MimeMultipart("alternative", part(text, "plain"), part(html, "html")));
    Transport.send(message);
  }

  private static MimeBodyPart part(String content, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(content, "utf-8", type);
    return part;
  }

  /** A message that keeps its own Message-ID, as ours do. */
  private static final class FixedIdMessage extends MimeMessage {

    FixedIdMessage(Session session) {
      super(session);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<fixed@example.com>");
    }
  }
}
