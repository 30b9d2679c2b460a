package io.handoff.notification.smtp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/** The mail server, and how mails name their sender. */
@ConfigMapping(prefix = "handoff.mail")
public interface MailSettings {

  /** Host of the mail server. */
  @WithDefault("localhost")
  String host();

  /** Its port. */
  @WithDefault("1025")
  @Min(1)
  @Max(65535)
  int port();

  /** The address that mails come from, and that bounces go to. */
  @WithDefault("handoff@handoff.example.com")
  String from();

  /** The name that mails come from. */
  @WithDefault("Handoff")
  String fromName();

  /** The domain in message ids and in List-Id; it need not exist, and must never change. */
  @WithDefault("handoff.example.com")
  String domain();

  /** Account at the mail server; nobody signs in when it is absent. */
  Optional<String> username();

  /** Password of that account. */
  Optional<String> password();

  /** Whether to change over to TLS: REQUIRED, OPTIONAL or DISABLED. */
  @WithDefault("OPTIONAL")
  StartTLSOptions startTls();

  /** Whether the port speaks TLS from the first byte. */
  @WithDefault("false")
  boolean tls();

  /** How long to wait for a connection. */
  @WithDefault("5s")
  Duration connectTimeout();

  /** How long the server may say nothing. */
  @WithDefault("30s")
  Duration idleTimeout();

  /** How long a whole mail may take; shorter than the lease of a delivery. */
  @WithDefault("45s")
  Duration sendTimeout();

  /** Connections kept open, and mails sent at once. */
  @WithDefault("4")
  @Min(1)
  @Max(32)
  int connections();
}
