package io.handoff.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.handoff.embedded.EmbeddedKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What operators look at. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OperationTest {

  EmbeddedKafka kafka;

  @Test
  void countsAndTimesTheMails() {
    ReviewFixture review = ReviewFixture.fresh();
    try (EventStream stream = new EventStream(kafka.bootstrapServers(), review.handoff().id())) {
      stream.publish(review.returned());
    }

    await()
        .dontCatchUncaughtExceptions()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(given().get("/q/metrics").asString())
                    .contains(
                        "handoff_mail_total{kind=\"returned\",result=\"sent\"}",
                        "handoff_mail_delay_seconds_bucket{le=\"0.15\"}",
                        "handoff_mail_pending 0.0",
                        "handoff_mail_uncertain_total"));
  }

  @Test
  void describesItsApi() {
    given()
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body(containsString("/api/v1/deliveries/{id}/retry"));
    given().get("/q/swagger-ui/").then().statusCode(200);
  }

  @Test
  void isAliveAndReady() {
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(200);
  }
}
