package io.handoff.system.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.TokenIssuer;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.Patience;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.SuiteExtension;
import io.handoff.system.suite.User;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(SuiteExtension.class)
class TokensIT {

  @ParameterizedTest
  @EnumSource(Service.class)
  void takesAGoodToken(Service service, RunningSuite suite) {
    assertThat(ask(suite, service, suite.tokens().of(User.AUDITOR)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void refusesNobody(Service service, RunningSuite suite) {
    Answer answer = suite.anonymous(service, "GET", list(service)).send();

    Problem.of(answer, 401, "unauthenticated");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void refusesATokenOfAnotherSignature(Service service, RunningSuite suite) {
    String[] parts = suite.tokens().of(User.AUDITOR).split("\\.");
    char first = parts[2].charAt(0);
    String signature = (first == 'A' ? 'B' : 'A') + parts[2].substring(1);

    isRefused(suite, service, parts[0] + "." + parts[1] + "." + signature);
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void refusesATokenWhoseClaimsWereChanged(Service service, RunningSuite suite) {
    String[] parts = suite.tokens().of(User.SALES).split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    String changed = encoded(claims.replace("\"sales\"", "\"auditor\""));

    assertThat(changed).isNotEqualTo(parts[1]);
    isRefused(suite, service, parts[0] + "." + changed + "." + parts[2]);
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void refusesATokenThatSaysItNeedsNoSignature(Service service, RunningSuite suite) {
    String claims = suite.tokens().of(User.AUDITOR).split("\\.")[1];
    String header = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}");

    isRefused(suite, service, header + "." + claims + ".");
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void refusesATokenForAnotherAudience(Service service, RunningSuite suite) {
    isRefused(suite, service, suite.tokens().withoutAudience(User.AUDITOR));
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void refusesATokenOfAnotherIssuer(Service service, RunningSuite suite) {
    try (TokenIssuer stranger = TokenIssuer.start()) {
      isRefused(suite, service, stranger.tokenFor("auditor", "auditor"));
    }
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void refusesATokenThatHasEnded(Service service, RunningSuite suite) {
    String token = suite.tokens().shortLived(User.AUDITOR);

    Answer answer =
        Patience.await("end of a token")
            .until(() -> ask(suite, service, token), refused -> refused.status() != 200);

    Problem.of(answer, 401, "unauthenticated");
  }

  private static void isRefused(RunningSuite suite, Service service, String token) {
    Problem.of(ask(suite, service, token), 401, "unauthenticated");
  }

  private static Answer ask(RunningSuite suite, Service service, String token) {
    return suite.anonymous(service, "GET", list(service)).bearer(token).send();
  }

  private static String list(Service service) {
    return switch (service) {
      case DEALS -> "/api/v1/handoffs";
      case REVIEW -> "/api/v1/reviews";
      case NOTIFICATION -> "/api/v1/deliveries";
    };
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
