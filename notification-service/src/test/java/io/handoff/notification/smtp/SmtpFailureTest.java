package io.handoff.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.notification.smtp.SendResult.Outcome;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each failure of the SMTP client means for the mail and for those behind it. */
class SmtpFailureTest {

  @ParameterizedTest
  @MethodSource
  void meansTheRightThing(Throwable failure, Outcome outcome) {
    assertThat(SmtpFailure.classify(failure).outcome()).isEqualTo(outcome);
  }

  static Stream<Arguments> meansTheRightThing() {
    return Stream.of(
        Arguments.of(reply("recipient address not accepted", 550), Outcome.REFUSED),
        Arguments.of(reply("recipient address not accepted", 553), Outcome.REFUSED),
        Arguments.of(reply("sending data failed", 554), Outcome.REFUSED),
        Arguments.of(reply("sender address not accepted", 552), Outcome.REFUSED),
        Arguments.of(reply("recipient address not accepted", 450), Outcome.DEFERRED),
        Arguments.of(reply("sending data failed", 451), Outcome.DEFERRED),
        Arguments.of(reply("sender address not accepted", 452), Outcome.DEFERRED),
        Arguments.of(reply("got error response", 421), Outcome.UNREACHABLE),
        Arguments.of(reply("recipient address not accepted", 421), Outcome.UNREACHABLE),
        Arguments.of(reply("AUTH PLAIN failed", 535), Outcome.MISCONFIGURED),
        Arguments.of(reply("sender address not accepted", 530), Outcome.MISCONFIGURED),
        Arguments.of(reply("sender address not accepted", 550), Outcome.MISCONFIGURED),
        Arguments.of(reply("got error response", 554), Outcome.MISCONFIGURED),
        Arguments.of(new ConnectException("refused"), Outcome.UNREACHABLE),
        Arguments.of(new UnknownHostException("mail"), Outcome.UNREACHABLE),
        Arguments.of(new SSLHandshakeException("no trust"), Outcome.MISCONFIGURED),
        Arguments.of(
            new NoStackTraceThrowable("STARTTLS required but not supported by server"),
            Outcome.MISCONFIGURED),
        Arguments.of(
            new NoStackTraceThrowable("login is required, but no allowed AUTH methods available."),
            Outcome.MISCONFIGURED),
        Arguments.of(
            new NoStackTraceThrowable("message exceeds allowed size limit"), Outcome.REFUSED),
        Arguments.of(new IllegalArgumentException("bad header"), Outcome.REFUSED),
        Arguments.of(new IOException("socket was closed unexpected."), Outcome.UNCERTAIN),
        Arguments.of(new NoStackTraceThrowable("Connection was closed"), Outcome.UNCERTAIN),
        Arguments.of(new TimeoutException(), Outcome.UNCERTAIN));
  }

  @Test
  void neverRepeatsAnAddress() {
    SMTPException reply =
        new SMTPException(
            "recipient address not accepted",
            550,
            List.of("550 5.1.1 <rina@example.com> is unknown here"),
            true);

    assertThat(SmtpFailure.classify(reply).reason())
        .isEqualTo("the mail server answered 550 (5.1.1)");
  }

  private static SMTPException reply(String when, int code) {
    return new SMTPException(when, code, List.of(code + " because"), false);
  }
}
