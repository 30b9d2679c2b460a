package io.handoff.review.advice.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.AdviceAsked;
import io.handoff.contracts.event.AdviceGiven;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.StandIn;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.web.Caller;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Advice while who was asked is away and somebody stands in. */
@FeatureTest
class AdviceInPlaceTest {

  private static final String OPINIONS = "/api/v1/reviews/{id}/second-opinions";
  private static final String SECTIONS = "/api/v1/reviews/{id}/section-reviews";
  private static final String MINE = "/api/v1/reviews?turn=mine";
  private static final Instant FRIDAY = Instant.parse("2026-11-20T11:00:00Z");
  private static final Instant SATURDAY = Instant.parse("2026-11-21T11:00:00Z");

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject SettableClock clock;

  private final String suffix = "-" + UUID.randomUUID();
  private HandoffStream handoff;
  private UUID review;
  private Caller rina;
  private Caller ana;
  private Caller ben;
  private Caller luca;

  @BeforeEach
  void begin() {
    clock.set(FRIDAY);
    rina = engineer("rina");
    ana = engineer("ana");
    ben = engineer("ben");
    luca = engineer("luca");
    handoff = reviews.handoff();
    review =
        reviews
            .open(
                handoff,
                DocumentFixture.cleanWith(
                    "{'engineeringOwner':{'name':'Rina Vale','email':'%s'}}"
                        .formatted(address("rina"))),
                clock.instant())
            .reviewId();
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  @DisplayName("R105 A question to somebody who is away goes to who stands in, and names both")
  void asksWhoStandsIn() {
    // Given
    cover(ana, "luca");

    // When
    Response asked = askOpinion("ana");

    // Then
    assertThat(asked.<List<String>>path("standIns.person.name")).containsExactly("Person ana");
    assertThat(asked.<List<String>>path("standIns.standIn.name")).containsExactly("Person luca");
    assertThat(next(luca)).containsExactly("Say what you think for Person ana");
    assertThat(next(ana)).containsExactly("Say what you think");
    try (Published published = reviews.published(handoff)) {
      AdviceAsked fact = published.await(AdviceAsked.class);
      assertThat(fact.asked()).containsExactly(person("ana"));
      assertThat(fact.standIns()).containsExactly(new StandIn(person("ana"), person("luca")));
    }
  }

  @Test
  @DisplayName("R105 Who stands in answers inside the dates, and both names are shown")
  void answersInsideTheDates() {
    // Given
    cover(ana, "luca");
    Response asked = askOpinion("ana");
    assertThat(luca.get("/api/v1/advice").<List<String>>path("id"))
        .containsExactly(asked.<String>path("id"));

    // When
    Response answered = answer(luca, asked, "Start with two.");

    // Then
    assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(200);
    Response shown = rina.get("/api/v1/reviews/{id}", review);
    assertThat(shown.<List<String>>path("advice[0].given.by")).containsExactly(caller("luca"));
    assertThat(shown.<List<String>>path("advice[0].given.onBehalfOf"))
        .containsExactly("Person ana");
    assertThat(shown.<Boolean>path("advice[0].settled")).isTrue();
    assertThat(next(luca)).isEmpty();
    assertThat(next(ana)).isEmpty();
    try (Published published = reviews.published(handoff)) {
      AdviceGiven given = published.await(AdviceGiven.class);
      assertThat(given.by().name()).isEqualTo(caller("luca"));
      assertThat(given.onBehalfOf()).containsExactly(person("ana"));
    }
  }

  @Test
  @DisplayName("R105 Outside the dates of a cover nobody gives another's word")
  void doesNotAnswerOutsideTheDates() {
    cover(ana, "luca");
    Response asked = askOpinion("ana");

    clock.set(SATURDAY);

    assertProblem(answer(luca, asked, "Late."), 404, "unknown-advice");
    assertThat(next(luca)).isEmpty();
    assertThat(luca.get("/api/v1/advice").<List<String>>path("id")).isEmpty();
    assertThat(
            rina.get(OPINIONS, review).<List<List<Object>>>path("findAll { it.standIns }.standIns"))
        .isEmpty();
  }

  @Test
  @DisplayName("R105 Who is back answers again in their own name, and that word counts")
  void theOwnWordOfWhoIsBackCounts() {
    // Given
    cover(ana, "luca");
    Response asked = askSection("ALL_OF", "ana", "ben");
    say(luca, asked, "CONCERN");
    say(ben, asked, "APPROVE");
    assertProblem(rina.approve(review), 409, "approval-blocked")
        .with("obstacles[0].message", caller("luca") + " for Person ana has a concern: Only five.");

    // When
    clock.set(SATURDAY);
    Response said = say(ana, asked, "APPROVE");

    // Then
    assertThat(said.<List<String>>path("given.by")).containsExactly(caller("ben"), caller("ana"));
    assertThat(rina.approve(review).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("R105 One who stands in for two of those asked says the word of both")
  void saysTheWordOfBoth() {
    cover(ana, "luca");
    cover(ben, "luca");
    Response asked = askSection("ALL_OF", "ana", "ben");
    assertThat(next(luca))
        .containsExactly("Say your word on securityAsks for Person ana, Person ben");

    Response said = say(luca, asked, "APPROVE");

    assertThat(said.<List<String>>path("given.onBehalfOf"))
        .containsExactly("Person ana", "Person ben");
    assertThat(rina.approve(review).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("R105 Nobody gives the word of another beside their own, or as who decides")
  void givesNoSecondWord() {
    // Given
    cover(ana, "luca");
    cover(ben, "rina");

    // When
    Response both = askSection("ALL_OF", "ana", "luca");
    say(luca, both, "APPROVE");
    Response opinion = askOpinion("ben");

    // Then
    assertThat(both.<List<Object>>path("standIns")).isNull();
    assertThat(rina.get(SECTIONS, review).<List<String>>path("[0].waitingFor.name"))
        .containsExactly("Person ana");
    assertThat(opinion.<List<Object>>path("standIns")).isNull();
    assertThat(next(rina)).containsExactly("Decide");
    assertProblem(answer(rina, opinion, "Mine."), 404, "unknown-advice");
  }

  @Test
  @DisplayName("R105 Who wrote the revision gives no word on it in another's place")
  void doesNotAdviseOnWhatTheyWrote() {
    cover(ana, HandoffStream.AUTHOR.email());

    Response asked = askOpinion("ana");

    assertThat(asked.<List<Object>>path("standIns")).isNull();
    String author = HandoffStream.AUTHOR.email().replace("@example.com", "");
    assertProblem(
        answer(Caller.of(issuer, author, "engineer"), asked, "Fine."), 404, "unknown-advice");
  }

  @Test
  @DisplayName("R106 A guest answers for themselves alone")
  void aGuestStandsInForNobody() {
    cover(ana, "nia");
    Response asked = askOpinion("ana");

    Caller nia = Caller.of(issuer, "nia" + suffix, "guest");

    assertProblem(answer(nia, asked, "Fine."), 404, "unknown-advice");
    assertThat(nia.get("/api/v1/advice").<List<String>>path("id")).isEmpty();
  }

  @Test
  @DisplayName("R105 In the next round a word given in another's place keeps both names")
  void carriesBothNames() {
    // Given
    cover(ana, "luca");
    say(luca, askSection("ANY_OF", "ana", "ben"), "APPROVE");
    rina.decide(
        review,
        "{'decision':'RETURN','revision':1,'reasons':[{'path':'scopeItems','text':'Too much.'}]}");

    // When
    handoff.submitted(
        2,
        DocumentFixture.cleanWith(
            "{'engineeringOwner':{'name':'Rina Vale','email':'%s'}}".formatted(address("rina"))),
        clock.instant());
    UUID second;
    try (Published published = reviews.published(handoff)) {
      second = published.await(ReviewOpened.class, 2).reviewId();
    }

    // Then
    Response list = rina.get(SECTIONS, second);
    assertThat(list.<List<String>>path("[0].given.by")).containsExactly(caller("luca"));
    assertThat(list.<List<String>>path("[0].given.onBehalfOf")).containsExactly("Person ana");
  }

  private Caller engineer(String name) {
    return Caller.of(issuer, name + suffix, "engineer");
  }

  private String caller(String name) {
    return "Person " + name + suffix;
  }

  private String address(String name) {
    return name.contains("@") ? name : name + suffix + "@example.com";
  }

  private Person person(String name) {
    return new Person("Person " + name, address(name));
  }

  private String json(String name) {
    return "{'name':'Person %s','email':'%s'}".formatted(name, address(name));
  }

  private void cover(Caller away, String delegate) {
    Response planned =
        away.post(
            "{'delegate':{'name':'%s','email':'%s'},'from':'2026-11-20',"
                    .formatted(
                        delegate.contains("@") ? "Mei Tan" : "Person " + delegate,
                        address(delegate))
                + "'until':'2026-11-20','zone':'Europe/Berlin','reason':'Holiday.'}",
            "/api/v1/covers");
    assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);
  }

  private Response askOpinion(String person) {
    Response asked =
        rina.post(
            "{'person':%s,'question':'Would you start with two?'}".formatted(json(person)),
            OPINIONS,
            review);
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    return asked;
  }

  private Response askSection(String needed, String one, String other) {
    Response asked =
        rina.post(
            "{'section':'securityAsks','needed':'%s','question':'Does it hold?','persons':[%s,%s]}"
                .formatted(needed, json(one), json(other)),
            SECTIONS,
            review);
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    return asked;
  }

  private Response answer(Caller by, Response asked, String text) {
    return by.post(
        "{'text':'%s'}".formatted(text),
        OPINIONS + "/{request}/answer",
        review,
        asked.<String>path("id"));
  }

  private Response say(Caller by, Response asked, String verdict) {
    Response said =
        by.post(
            "{'verdict':'%s','text':'Only five.'}".formatted(verdict),
            SECTIONS + "/{request}/verdict",
            review,
            asked.<String>path("id"));
    assertThat(said.statusCode()).as(said.asString()).isEqualTo(200);
    return said;
  }

  private static List<String> next(Caller caller) {
    return caller.get(MINE).path("items.next");
  }
}
