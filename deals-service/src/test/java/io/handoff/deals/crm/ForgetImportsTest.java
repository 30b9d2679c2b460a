package io.handoff.deals.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.handoff.deals.Parts;
import io.handoff.deals.crm.web.Imports;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ForgetImportsTest {

  private static final Duration KEPT = Duration.ofDays(90);

  @Inject AgroalDataSource database;
  @Inject ImportSettings settings;

  private final String deal = UUID.randomUUID().toString();
  private final String file =
      """
      Record ID,Deal Name,Deal Stage,Close Date,Associated Company
      %1$s,Portal,Closed Won,2026-12-01,Meadow Bank
      %1$s-2,Reports,Closed Won,soon,Harbour Foods
      """
          .formatted(deal);

  @Test
  void forgetsAnImportNinetyDaysAfterItsEndAndNoDealOfIt() {
    // Given
    Response first = Imports.done("sales", "preset=hubspot&drafts=true", file);
    Response second = Imports.done("sales", "preset=hubspot&dryRun=true", file);

    // When
    forgetAt(ended(first).plus(KEPT));

    // Then
    assertThat(status(first)).isEqualTo(200);

    // When
    forgetAt(ended(second).plus(KEPT));

    // Then
    assertThat(status(first)).isEqualTo(404);
    assertThat(status(second)).isEqualTo(200);
    assertThat(Imports.rows("sales", second, "REFUSED").<Integer>path("items[0].number"))
        .isEqualTo(3);
    assertThat(Api.as("sales").get("/api/v1/deals/" + deal).statusCode()).isEqualTo(200);
    assertThat(Api.as("sales").get(Api.HANDOFFS + "?deal=" + deal).<Integer>path("items.size()"))
        .isEqualTo(1);
  }

  @Test
  void forgetsManyAtOnce() {
    // Given
    Response first = Imports.done("sales", "preset=hubspot&dryRun=true", file);
    Response second = Imports.done("sales", "preset=hubspot&dryRun=true", file);

    // When
    forgetAt(ended(second).plus(KEPT).plusSeconds(1));

    // Then
    assertThat(status(first)).isEqualTo(404);
    assertThat(status(second)).isEqualTo(404);
  }

  private void forgetAt(Instant now) {
    new ForgetImports(database, settings, Clock.fixed(now, ZoneOffset.UTC)).forget();
  }

  private static Instant ended(Response done) {
    return Instant.parse(done.path("endedAt"));
  }

  private static int status(Response done) {
    return Api.as("sales").get("/api/v1/imports/" + done.path("id")).statusCode();
  }
}
