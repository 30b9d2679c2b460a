package io.handoff.review.calendar.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Person;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.handoff.review.calendar.CalendarOwner;
import io.handoff.review.calendar.WorkingCalendars;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@FeatureTest
class CalendarResourceTest {

  private static final String CALENDARS = "/api/v1/calendars/";
  private static final String NEW_YORK =
      """
      {"zone":"America/New_York","cutOff":"15:30",
       "week":{"monday":[{"from":"08:00","to":"12:00"},{"from":"12:30","to":"16:30"}],
               "tuesday":[{"from":"08:00","to":"16:30"}]},
       "holidays":"us-ny",
       "halfDays":[{"date":"2026-12-23","name":"The day before","hours":[{"from":"08:00","to":"12:00"}]}],
       "closures":[{"from":"2026-12-28","to":"2026-12-31","name":"Between the years"}]}
      """;

  TokenIssuer issuer;
  @Inject WorkingCalendars calendars;
  @Inject SettableClock clock;

  private final String user = "ines-" + UUID.randomUUID();
  private final String address = user + "@example.com";

  @AfterEach
  void resetTheClock() {
    clock.reset();
  }

  @Test
  @DisplayName("R99 A person without a calendar goes by the team's, which the settings give")
  void showsWhatCountsForSomebody() {
    Response mine = asMe("engineer").get(CALENDARS + "me");

    assertThat(mine.statusCode()).as(mine.asString()).isEqualTo(200);
    assertThat(mine.<String>path("owner")).isEqualTo(address);
    assertThat(mine.<String>path("source")).isIn("CONFIGURATION", "TEAM");
    assertThat(mine.header("ETag")).isEqualTo("\"0\"");
    assertThat(mine.<String>path("calendar.zone")).isEqualTo("Europe/Berlin");
    assertThat(mine.<String>path("calendar.week.friday[0].to")).isEqualTo("17:30");
    assertThat(mine.<Object>path("calendar.week.saturday")).isNull();
  }

  @Test
  @DisplayName("R99 A person's own calendar counts before the team's")
  void keepsMyOwn() {
    // When
    Response kept = put("me", "\"0\"", NEW_YORK);

    // Then
    assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(200);
    assertThat(kept.header("ETag")).isEqualTo("\"1\"");
    assertThat(kept.<String>path("source")).isEqualTo("OWN");
    assertThat(kept.<String>path("changedAt")).isNotBlank();
    Response read = as("auditor").get(CALENDARS + address.toUpperCase());
    assertThat(read.<Object>path("")).isEqualTo(kept.<Object>path(""));
    assertThat(calendars.of(new Person("Ines", address)).zone()).hasToString("America/New_York");
    assertThat(calendars.of(new Person("Somebody", "x" + address)).zone())
        .hasToString("Europe/Berlin");
    assertThat(listed()).contains(address);
  }

  @Test
  void whatIsReadCanBeSentBack() {
    put("me", "\"0\"", NEW_YORK);
    Object calendar = asMe("engineer").get(CALENDARS + "me").path("calendar");

    Response again =
        asMe("engineer")
            .contentType(ContentType.JSON)
            .header("If-Match", "\"1\"")
            .body(calendar)
            .put(CALENDARS + "me");

    assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
    assertThat(again.<Object>path("calendar")).isEqualTo(calendar);
  }

  @Test
  @DisplayName("R99 Time that has passed is still reckoned by the calendar of its time")
  void keepsWhatCountedBefore() {
    // Given two Mondays, with half as much work on the second one
    Instant monday = Instant.parse("2027-02-01T00:00:00Z");
    clock.set(monday);
    put("me", "\"0\"", week("{\"monday\":[{\"from\":\"08:00\",\"to\":\"16:00\"}]}"));
    clock.set(monday.plus(Duration.ofDays(7)));
    put("me", "\"1\"", week("{\"monday\":[{\"from\":\"08:00\",\"to\":\"12:00\"}]}"));

    // When
    CalendarOwner me = CalendarOwner.person(address);
    Duration worked =
        calendars
            .historyOf(Set.of(me))
            .get(me)
            .between(monday.plusSeconds(60), monday.plus(Duration.ofDays(13)));

    // Then
    assertThat(worked).isEqualTo(Duration.ofHours(12));
  }

  @Test
  void refusesToChangeWhatIsNotTheirs() {
    assertProblem(put("team", "\"0\"", NEW_YORK), 403, "others-calendar");
    assertProblem(put("other@example.com", "\"0\"", NEW_YORK), 403, "others-calendar");
    assertProblem(as("auditor").get(CALENDARS + "nobody"), 404, "unknown-calendar");
  }

  @Test
  void refusesAnotherVersionThanTheCurrentOne() {
    put("me", "\"0\"", NEW_YORK);

    assertProblem(put("me", null, NEW_YORK), 428, "if-match-missing");
    assertProblem(put("me", "\"0\"", NEW_YORK), 412, "if-match-stale").with("currentVersion", 1);
  }

  @Test
  void twoWhoChangeItAtOnceChangeItOnce() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(8);
    try {
      Callable<Integer> change = () -> put("me", "\"0\"", NEW_YORK).statusCode();

      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : both.invokeAll(Collections.nCopies(8, change))) {
        statuses.add(answer.get());
      }

      assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    } finally {
      both.shutdown();
    }
  }

  @ParameterizedTest(name = "{0} is refused: {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'zone':'Mars/Base'          | zone               | unknown-zone",
        "'zone':'+01:00'             | zone               | unknown-zone",
        "'holidays':'de-zz'          | holidays           | unknown-region",
        "'week':{}                   | week               | no-hours",
        "'week':{'monday':[{'from':'10:00','to':'09:00'}]} | week.monday.0.to | before-from",
        "'week':{'monday':[{'from':'09:00','to':'12:00'},{'from':'11:00','to':'17:00'}]} | week.monday.1 | overlap",
        "'week':{'someday':[]}       | week.someday       | unknown-member",
        "'cutOff':'25:00'            | cutOff             | wrong-type",
        "'cutOff':'16:00:30'         | cutOff             | wrong-type",
        "'closures':[{'from':'2026-12-31','to':'2026-12-01','name':'x'}] | closures.0.to | before-from",
        "'closures':[{'from':'2026-01-01','to':'2027-12-31','name':'x'}] | closures.0 | no-working-day",
        "'closures':[{'from':'+999999999-01-01','to':'+999999999-12-31','name':'x'}] | closures.0.from | out-of-range",
        "'halfDays':[{'date':'2026-12-24','name':'x','hours':[]}] | halfDays.0.hours | not-empty",
        "'halfDays':[{'date':'2026-12-24','name':'x','hours':[{'from':'09:00','to':'12:00'}]},{'date':'2026-12-24','name':'y','hours':[{'from':'09:00','to':'12:00'}]}] | halfDays.1.date | duplicate"
      })
  void saysWhatIsWrong(String member, String path, String code) {
    String name = member.substring(1, member.indexOf(':') - 1);
    String json =
        "{"
            + List.of(
                    "'zone':'UTC'",
                    "'cutOff':'16:00'",
                    "'week':{'monday':[{'from':'09:00','to':'17:00'}]}")
                .stream()
                .filter(other -> !other.startsWith("'" + name + "'"))
                .reduce(member, (all, other) -> all + "," + other)
            + "}";

    Response refused = put("me", "\"0\"", json.replace('\'', '"'));

    assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<List<String>>path("errors.path")).as(refused.asString()).contains(path);
    assertThat(refused.<List<String>>path("errors.code")).as(refused.asString()).contains(code);
  }

  @Test
  void namesWhereTheValidValuesAre() {
    Response refused =
        put("me", "\"0\"", NEW_YORK.replace("us-ny", "us-zz").replace("America", "Amerika"));
    assertThat(refused.<String>path("errors[0].message")).contains(CALENDARS + "zones");
    Response region = put("me", "\"0\"", NEW_YORK.replace("us-ny", "us-zz"));
    assertThat(region.<String>path("errors[0].message")).contains(CALENDARS + "holiday-regions");

    assertThat(as("sales").get(CALENDARS + "zones").<List<String>>path(""))
        .contains("UTC", "Europe/Berlin", "America/New_York")
        .isSorted()
        .noneMatch(zone -> zone.startsWith("Etc/"));
    assertThat(as("sales").get(CALENDARS + "holiday-regions").<List<String>>path("code"))
        .contains("de", "de-by", "us-ny");
  }

  private List<String> listed() {
    List<String> owners = new ArrayList<>();
    Response page = as("auditor").queryParam("limit", 2).get("/api/v1/calendars");
    owners.addAll(page.path("items.owner"));
    while (page.path("next") != null) {
      page =
          as("auditor")
              .queryParam("limit", 2)
              .queryParam("cursor", page.<String>path("next"))
              .get("/api/v1/calendars");
      owners.addAll(page.path("items.owner"));
    }
    assertThat(owners).isSorted().doesNotHaveDuplicates();
    return owners;
  }

  private static String week(String hours) {
    return "{\"zone\":\"UTC\",\"cutOff\":\"16:00\",\"week\":" + hours + "}";
  }

  private Response put(String owner, String ifMatch, String calendar) {
    RequestSpecification request = asMe("engineer").contentType(ContentType.JSON).body(calendar);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(CALENDARS + owner);
  }

  private RequestSpecification asMe(String role) {
    return given().auth().oauth2(issuer.tokenFor(user, role));
  }

  private RequestSpecification as(String role) {
    return given().auth().oauth2(issuer.tokenFor(role + "-1", role));
  }
}
