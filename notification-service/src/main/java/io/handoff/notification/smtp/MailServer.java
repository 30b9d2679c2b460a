package io.handoff.notification.smtp;

import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * The mail server. Its client is our own and not the mailer's, because that one has no idle
 * timeout, and some stalled sessions would fill its pool for good.
 */
@ApplicationScoped
public class MailServer {

  private static final int MAILS_PER_CONNECTION = 100;
  private static final int KEEP_ALIVE_SECONDS = 60;

  private static final Logger LOG = Logger.getLogger(MailServer.class);

  private final Vertx vertx;
  private final MailSettings settings;
  private final MailHeaders headers;
  private final AtomicReference<MailClient> client;

  MailServer(Vertx vertx, MailSettings settings) {
    this.vertx = vertx;
    this.settings = settings;
    this.headers =
        new MailHeaders(new Mailbox(settings.fromName(), settings.from()), settings.domain());
    this.client = new AtomicReference<>(newClient());
  }

  private MailClient newClient() {
    return MailClient.create(vertx, config(settings));
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

  /** Whether there is a server that takes mails; worth asking after a failure. */
  public boolean greets() {
    return new Greeting(
            settings.host(), settings.port(), !settings.tls(), settings.connectTimeout())
        .isHeard();
  }

  /** Sends a mail and waits for the server's answer; never throws. */
  public SendResult send(OutgoingMail mail) {
    CompletableFuture<SendResult> result = new CompletableFuture<>();
    MailClient used = client.get();
    try {
      used.sendMail(message(mail), sent -> result.complete(resultOf(sent)));
      return result.get(settings.sendTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException stalled) {
      replace(used);
      return SmtpFailure.classify(stalled);
    } catch (IllegalArgumentException refused) {
      return SmtpFailure.classify(refused);
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("the result is never completed with a failure", impossible);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return SmtpFailure.classify(stopping);
    }
  }

  /**
   * A connection that breaks before its first line never ends for the client, and keeps its place
   * in the pool for good; so the whole pool is given up.
   */
  private void replace(MailClient stalled) {
    MailClient fresh = newClient();
    if (client.compareAndSet(stalled, fresh)) {
      LOG.warn("The mail server did not answer in time; its connections are given up");
      stalled.close();
    } else {
      fresh.close();
    }
  }

  private static SendResult resultOf(AsyncResult<MailResult> sent) {
    return sent.succeeded() ? SendResult.accepted() : SmtpFailure.classify(sent.cause());
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
    client.get().close();
  }
}
