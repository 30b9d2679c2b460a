package io.handoff.notification.smtp;

import io.handoff.notification.smtp.SendResult.Outcome;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** What a failure of the SMTP client means. */
final class SmtpFailure {

  /** Replies about us and not about the mail: authentication and encryption. */
  private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

  private SmtpFailure() {}

  static SendResult classify(Throwable failure) {
    if (failure instanceof SMTPException reply) {
      return ofReply(reply);
    }
    if (failure instanceof ConnectException
        || failure instanceof UnknownHostException
        || failure instanceof NoRouteToHostException) {
      return new SendResult(Outcome.UNREACHABLE, "no connection to the mail server");
    }
    if (failure instanceof SSLException || failure.getCause() instanceof GeneralSecurityException) {
      return new SendResult(Outcome.MISCONFIGURED, "no TLS with the mail server");
    }
    if (failure instanceof TimeoutException) {
      return new SendResult(Outcome.UNCERTAIN, "the mail server did not answer in time");
    }
    if (failure instanceof InterruptedException) {
      return new SendResult(Outcome.UNCERTAIN, "stopped while the mail was under way");
    }
    return ofWords(String.valueOf(failure.getMessage()), failure);
  }

  private static SendResult ofReply(SMTPException reply) {
    int code = reply.getReplyCode();
    String words = String.valueOf(reply.getMessage());
    String reason = "the mail server answered " + code + enhanced(reply);
    if (code == 421) {
      return new SendResult(Outcome.UNREACHABLE, reason);
    }
    if (reply.isTransient()) {
      return new SendResult(Outcome.DEFERRED, reason);
    }
    if (ABOUT_US.contains(code) || beforeTheMail(words) && code != 552) {
      return new SendResult(Outcome.MISCONFIGURED, reason);
    }
    return new SendResult(Outcome.REFUSED, reason);
  }

  /** Whether the server turned us away before it heard of the mail and its recipient. */
  private static boolean beforeTheMail(String words) {
    return words.startsWith("got error response")
        || words.startsWith("HELO failed")
        || words.startsWith("AUTH ")
        || words.startsWith("sender address not accepted");
  }

  private static String enhanced(SMTPException reply) {
    SMTPException.EnhancedStatus status = reply.getEnhancedStatus();
    return status == null || status.getSubject() < 0
        ? ""
        : " ("
            + reply.getReplyCode() / 100
            + "."
            + status.getSubject()
            + "."
            + status.getDetail()
            + ")";
  }

  private static SendResult ofWords(String words, Throwable failure) {
    if (words.contains("STARTTLS required") || words.contains("login is required")) {
      return new SendResult(Outcome.MISCONFIGURED, "the mail server offers no TLS or no sign-in");
    }
    if (words.contains("exceeds allowed size")) {
      return new SendResult(Outcome.REFUSED, "larger than the mail server takes");
    }
    if (failure instanceof IllegalArgumentException) {
      return new SendResult(Outcome.REFUSED, "a header or an address is not allowed");
    }
    return new SendResult(
        Outcome.UNCERTAIN, "the connection broke: " + failure.getClass().getSimpleName());
  }
}
