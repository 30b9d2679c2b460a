package io.handoff.notification.smtp;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The mail server. Its client is our own and not the mailer's, because that one has no idle
 * timeout, and some stalled sessions would fill its pool for good.
 */
@ApplicationScoped
public class MailServer {

  private static final int MAILS_PER_CONNECTION = 100;
  private static final int KEEP_ALIVE_SECONDS = 60;

  private final MailSettings settings;
  private final MailHeaders headers;
  private final MailClient client;

  MailServer(Vertx vertx, MailSettings settings) {
    this.settings = settings;
    this.headers =
        new MailHeaders(new Mailbox(settings.fromName(), settings.from()), settings.domain());
    this.client = MailClient.create(vertx, config(settings));
  }

  private static MailConfig config(MailSettings settings) {
    MailConfig config =
        new MailConfig()
            .setHostname(settings.host())
            .setPort(settings.port())
            .setStarttls(settings.startTls())
            .setSsl(settings.tls())
            .setOwnHostname(settings.domain())
            .setUserAgent("handoff")
            .setAllowRcptErrors(false)
            .setMaxPoolSize(settings.connections())
            .setKeepAlive(true)
            .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
            .setMaxMailsPerConnection(MAILS_PER_CONNECTION);
    config.setConnectTimeout((int) settings.connectTimeout().toMillis());
    config.setIdleTimeout((int) settings.idleTimeout().toSeconds());
    if (settings.username().isPresent()) {
      config.setLogin(LoginOption.REQUIRED);
      config.setUsername(settings.username().get());
      config.setPassword(settings.password().orElse(""));
    }
    return config;
  }

  /** Sends a mail and waits for the server's answer; never throws. */
  public SendResult send(OutgoingMail mail) {
    CompletableFuture<SendResult> result = new CompletableFuture<>();
    try {
      client.sendMail(
          message(mail),
          sent ->
              result.complete(
                  sent.succeeded() ? SendResult.accepted() : SmtpFailure.classify(sent.cause())));
      return result.get(settings.sendTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | IllegalArgumentException failed) {
      return SmtpFailure.classify(failed);
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("the result is never completed with a failure", impossible);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return SmtpFailure.classify(new TimeoutException("stopping"));
    }
  }

  private MailMessage message(OutgoingMail mail) {
    return new MailMessage()
        .setFrom(settings.from())
        .setTo(mail.to().address())
        .setText(mail.text())
        .setHtml(mail.html())
        .setHeaders(headers.of(mail));
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
