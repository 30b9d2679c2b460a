package io.handoff.review.cover.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.TokenIssuer;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.handoff.review.review.web.Caller;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@FeatureTest
class CoverResourceTest {

  private static final String COVERS = "/api/v1/covers";

  TokenIssuer issuer;

  @Inject SettableClock clock;

  private String rina;
  private String luca;
  private Caller away;

  @BeforeEach
  void begin() {
    clock.set(Instant.parse("2026-11-20T10:00:00Z"));
    rina = "rina-" + UUID.randomUUID();
    luca = "luca-" + UUID.randomUUID();
    away = Caller.of(issuer, rina, "engineer");
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  @DisplayName("R105 Somebody who is away says who decides, from the first day to the last")
  void keepsWhoDecidesInWhosePlace() {
    // When
    Response planned = plan("2026-11-23", "2026-11-27");

    // Then
    assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);
    assertThat(planned.<String>path("begins")).isEqualTo("2026-11-22T23:00:00Z");
    assertThat(planned.<String>path("ends")).isEqualTo("2026-11-27T23:00:00Z");
    assertThat(planned.<String>path("words"))
        .isEqualTo("Luca Rossi decides for Person " + rina + " from 23 Nov 2026 to 27 Nov 2026");
    assertThat(listed(rina)).containsExactly(planned.<String>path("id"));
    assertThat(listed(luca)).containsExactly(planned.<String>path("id"));
  }

  @Test
  void takesInstantsToo() {
    Response planned = plan("2026-11-23T11:00:00Z", "2026-11-23T14:30:00Z");

    assertThat(planned.<String>path("words"))
        .endsWith("from 23 Nov 2026 12:00 to 23 Nov 2026 15:30");
  }

  @ParameterizedTest(name = "R105 A cover {0} is refused: {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "that ends before it begins      | luca | 2026-12-08 | 2026-12-06 | until ends-before-it-begins",
        "that has no length              | luca | 2026-12-08T09:00:00Z | 2026-12-08T09:00:00Z | until ends-before-it-begins",
        "of days that are over           | luca | 2026-11-16 | 2026-11-18 | until is-over",
        "that points at its own author   | rina | 2026-12-07 | 2026-12-08 | delegate.email own-delegate",
        "that overlaps itself            | luca | 2026-11-27 | 2026-12-01 | from overlaps",
        "within one that is there        | luca | 2026-11-24T08:00:00Z | 2026-11-24T09:00:00Z | from overlaps",
        "by somebody who is away         | ben  | 2026-12-03 | 2026-12-04 | delegate.email delegate-away",
        "by a group                      | team | 2026-12-07 | 2026-12-08 | delegate not-one-person",
        "from a day that does not exist  | luca | 2026-11-31 | 2026-12-08 | from not-a-time",
        "until a word                    | luca | 2026-12-07 | tomorrow   | until not-a-time",
        "until a day far off             | luca | 2026-12-07 | 9999-12-31 | until out-of-range",
        "until an instant far off        | luca | 2026-12-07 | +300000-01-01T00:00:00Z | until out-of-range",
        "from the beginning of time      | luca | 0001-01-01 | 2026-12-07 | from out-of-range"
      })
  void refusesWhatContradictsItself(
      String what, String delegate, String from, String until, String fault) {
    // Given
    String ben = "ben-" + UUID.randomUUID();
    assertThat(plan("2026-11-23", "2026-11-27").statusCode()).isEqualTo(201);
    assertThat(
            Caller.of(issuer, ben, "engineer")
                .post(body("'Cy Dorn'", "cy", "2026-12-04", "2026-12-05", null), COVERS)
                .statusCode())
        .isEqualTo(201);
    String address =
        switch (delegate) {
          case "rina" -> rina.toUpperCase();
          case "ben" -> ben;
          case "team" -> "team";
          default -> luca;
        };

    // When
    Response refused =
        away.post(
            body(
                delegate.equals("team") ? "'The team'" : "'Luca Rossi'",
                address,
                from,
                until,
                null),
            COVERS);

    // Then
    assertProblem(refused, 422, "invalid-input")
        .with("errors.collect { it.path + ' ' + it.code }", List.of(fault));
  }

  @Test
  @DisplayName("R105 Whoever stands in for somebody is not away in those days")
  void whoStandsInIsNotAway() {
    // Given
    plan("2026-11-23", "2026-11-27");
    Caller delegate = Caller.of(issuer, luca, "engineer");

    // When
    Response refused =
        delegate.post(body("'Cy Dorn'", "cy", "2026-11-27", "2026-11-30", null), COVERS);
    Response later =
        delegate.post(body("'Cy Dorn'", "cy", "2026-11-28", "2026-11-30", null), COVERS);

    // Then
    assertProblem(refused, 422, "invalid-input")
        .with("errors.path", List.of("from"))
        .with("errors.code", List.of("stands-in"))
        .with(
            "errors[0].message",
            "Luca Rossi decides for Person "
                + rina
                + " from 23 Nov 2026 to 27 Nov 2026; have that cover taken back and planned with"
                + " somebody who is there, or choose other dates.");
    assertThat(later.statusCode()).as(later.asString()).isEqualTo(201);
  }

  @Test
  @DisplayName("R105 Of two who name each other at once, one is taken")
  void twoDoNotNameEachOther() {
    for (int round = 0; round < 10; round++) {
      String one = "one-" + UUID.randomUUID();
      String two = "two-" + UUID.randomUUID();
      CompletableFuture<Integer> ones =
          CompletableFuture.supplyAsync(() -> names(one, two).statusCode());
      CompletableFuture<Integer> twos =
          CompletableFuture.supplyAsync(() -> names(two, one).statusCode());

      assertThat(List.of(ones.join(), twos.join())).containsExactlyInAnyOrder(201, 422);
    }
  }

  private Response names(String person, String delegate) {
    return Caller.of(issuer, person, "engineer")
        .post(body("'Cy Dorn'", delegate, "2026-11-23", "2026-11-27", null), COVERS);
  }

  @Test
  void coversMayFollowOneAnother() {
    assertThat(plan("2026-11-23", "2026-11-27").statusCode()).isEqualTo(201);
    assertThat(plan("2026-11-28", "2026-11-30").statusCode()).isEqualTo(201);
  }

  @Test
  void daysAreThoseOfThePersonsOwnCalendar() {
    Response planned =
        away.post(
            body("'Luca Rossi'", luca, "2026-11-23", "2026-11-23", null)
                .replace("'zone':'Europe/Berlin',", ""),
            COVERS);

    assertThat(planned.<String>path("zone")).isEqualTo("Europe/Berlin");
    assertThat(planned.<String>path("begins")).isEqualTo("2026-11-22T23:00:00Z");
  }

  @Test
  void anUnknownZoneIsRefusedWithWhereToFindOne() {
    Response refused =
        away.post(
            body("'Luca Rossi'", luca, "2026-11-23", "2026-11-24", null)
                .replace("Europe/Berlin", "Europe/Nowhere"),
            COVERS);

    assertProblem(refused, 422, "invalid-input")
        .with("errors[0].path", "zone")
        .with("errors[0].message", "Send one that GET /api/v1/calendars/zones lists.");
  }

  @Test
  void onlyAManagerCoversSomebodyElse() {
    String body = body("'Luca Rossi'", luca, "2026-11-23", "2026-11-24", rina);

    assertProblem(Caller.of(issuer, luca, "engineer").post(body, COVERS), 403, "not-your-cover");
    assertThat(Caller.of(issuer, "amara", "manager").post(body, COVERS).statusCode())
        .isEqualTo(201);
  }

  @Test
  void aCoverCanBeTakenBackByItsPersonAndByAManager() {
    // Given
    String first = plan("2026-11-23", "2026-11-24").path("id");
    String second = plan("2026-11-25", "2026-11-26").path("id");

    // Then
    assertProblem(
        Caller.of(issuer, luca, "engineer").request().delete(COVERS + "/" + first),
        403,
        "not-your-cover");
    assertThat(away.request().delete(COVERS + "/" + first).statusCode()).isEqualTo(204);
    assertThat(
            Caller.of(issuer, "amara", "manager")
                .request()
                .delete(COVERS + "/" + second)
                .statusCode())
        .isEqualTo(204);
    assertThat(listed(rina)).isEmpty();
    assertProblem(away.request().delete(COVERS + "/" + first), 404, "unknown-cover");
    assertThat(plan("2026-11-23", "2026-11-24").statusCode()).isEqualTo(201);
  }

  @Test
  @DisplayName("R105 Of covers that are planned at once for the same days, one is taken")
  void onlyOneOfManyAtOnceIsTaken() {
    List<CompletableFuture<Integer>> answers =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> plan("2026-11-23", "2026-11-2" + (3 + i % 4)).statusCode()))
            .toList();

    assertThat(answers.stream().map(CompletableFuture::join).sorted())
        .containsExactly(201, 422, 422, 422, 422, 422, 422, 422);
  }

  @Test
  void sendsTheSameAnswerToTheSameIdempotencyKey() {
    String key = UUID.randomUUID().toString();
    String body = body("'Luca Rossi'", luca, "2026-11-23", "2026-11-24", null);

    assertThat(planWith(key, body)).isEqualTo(planWith(key, body));
  }

  private String planWith(String key, String body) {
    return away.request()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body.replace('\'', '"'))
        .post(COVERS)
        .path("id");
  }

  @Test
  void listsPageByPage() {
    List.of("23", "24", "25").forEach(day -> plan("2026-11-" + day, "2026-11-" + day));

    Response first = away.request().queryParam("person", "me").queryParam("limit", 2).get(COVERS);
    Response second =
        away.request()
            .queryParam("person", "me")
            .queryParam("limit", 2)
            .queryParam("cursor", first.<String>path("next"))
            .get(COVERS);

    assertThat(first.<List<String>>path("items.begins"))
        .containsExactly("2026-11-22T23:00:00Z", "2026-11-23T23:00:00Z");
    assertThat(second.<List<String>>path("items.begins")).containsExactly("2026-11-24T23:00:00Z");
    assertThat(second.<String>path("next")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sales", "steward", "auditor", "portal", "operator", "guest"})
  void onlyWhoMayReviewPlansCovers(String role) {
    assertProblem(
        Caller.of(issuer, role + "-1", role)
            .post(body("'Luca Rossi'", luca, "2026-11-23", "2026-11-24", null), COVERS),
        403,
        "not-allowed");
  }

  private Response plan(String from, String until) {
    return away.post(body("'Luca Rossi'", luca, from, until, null), COVERS);
  }

  private static String body(
      String name, String delegate, String from, String until, String person) {
    return "{'delegate':{'name':%s,'email':'%s@example.com'},'from':'%s','until':'%s',"
            .formatted(name, delegate, from, until)
        + (person == null
            ? ""
            : "'person':{'name':'Rina Vale','email':'%s@example.com'},".formatted(person))
        + "'zone':'Europe/Berlin','reason':'Holiday.'}";
  }

  private List<String> listed(String person) {
    return away.request()
        .queryParam("person", person + "@example.com")
        .get(COVERS)
        .path("items.id");
  }
}
