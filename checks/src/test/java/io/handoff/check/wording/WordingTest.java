package io.handoff.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.template.WordingClass;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

  @ParameterizedTest(name = "R88 good example of {0}: {1}")
  @MethodSource("good")
  void goodExamplesPass(WordingClass fields, String text) {
    assertThat(Wording.judge(fields, text)).isEmpty();
  }

  @ParameterizedTest(name = "R88 bad example of {0}: {1}")
  @MethodSource("bad")
  void badExamplesAreFlagged(WordingClass fields, String text) {
    assertThat(Wording.judge(fields, text)).isNotEmpty().hasSizeLessThanOrEqualTo(2);
  }

  private static Stream<Arguments> good() {
    return examples(rule -> Stream.concat(rule.good().stream(), Stream.of(rule.goodExample())));
  }

  private static Stream<Arguments> bad() {
    return examples(rule -> rule.bad().stream());
  }

  private static Stream<Arguments> examples(
      java.util.function.Function<FieldRule, Stream<String>> of) {
    return Arrays.stream(WordingClass.values())
        .flatMap(
            fields ->
                of.apply(Language.english().rule(fields)).map(text -> Arguments.of(fields, text)));
  }

  @ParameterizedTest(name = "R88 {0} is flagged: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VOLUME_USERS | mid-size team
          OPEN_QUESTION | The point Mr. Szabo raised in the call on 4 June is still open.
          VOLUME_PEAK | light usage
          VOLUME_USERS | a lot of users
          VOLUME_USERS | may grow fast
          LAUNCH_WINDOW | quick launch
          PURCHASE_SUMMARY | simple portal
          SETUP_WORK | simple setup
          SETUP_WORK | standard setup
          SETUP_WORK | simple onboarding
          SETUP_WORK | onboarding
          SETUP_WORK | small custom work
          INTEGRATION | normal integration
          SECURITY | normal security
          SECURITY | security is normal
          SECURITY | basic login
          SECURITY | later, during onboarding
          ACCESS | get access later
          ACCESS | sort access later
          ACCESS | should have it
          DATA_SOURCE | our CRM data
          DATA_SOURCE | current reporting flow
          PURCHASE_SUMMARY | analytics upgrade
          PURCHASE_SUMMARY | phase 1 platform work
          BUSINESS_GOAL | improve reporting
          SCOPE_IN | custom reporting
          SCOPE_IN | dashboards
          INTEGRATION | integrate with the client CRM
          INTEGRATION | integration
          SCOPE_IN | same as the last customer
          """)
  void wordsToStartFrom(WordingClass fields, String text) {
    assertThat(Wording.judge(fields, text)).isNotEmpty();
  }

  @ParameterizedTest(name = "R89 {0} is plain: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PURCHASE_SUMMARY | reporting dashboard for finance and operations, two existing systems, 40 internal users
          VOLUME_PEAK | Busiest hour not measured; Eli Strand sends the figure by 16 June.
          VOLUME_USERS | 500 internal users now, 5,000 in a year
          VOLUME_USERS | about 2,000 active users with a daily 9 a.m. spike
          VOLUME_PEAK | 500 users all sign in within the same 20 minutes each morning
          VOLUME_PEAK | 20,000 API calls per hour, nightly imports, live alerts
          SUCCESS_MEASURE | monthly reporting from 2 days to 2 hours
          DATE_REASON | board meeting 12 June
          DATE_REASON | contract end 30 June
          DATA_SOURCE | HubSpot + one CSV export into the internal dashboard and finance system
          SECURITY | no SSO in year one
          PROMISE | none promised
          """)
  void answersThatPass(WordingClass fields, String text) {
    assertThat(Wording.judge(fields, text)).isEmpty();
  }

  @Test
  @DisplayName("R89 A finding shows the part of the text and asks for what is missing there")
  void findingsTellWhatIsMissing() {
    String text = "Salesforce integration, the usual way";
    List<Weakness> found = Wording.judge(WordingClass.INTEGRATION, text);

    assertThat(found).hasSize(1);
    Weakness weakness = found.get(0);
    assertThat(text.substring(weakness.span().start(), weakness.span().end()))
        .isEqualTo("the usual way");
    assertThat(weakness.question()).endsWith("?");
    assertThat(weakness.missing()).isNotBlank();
  }

  @Test
  @DisplayName("R89 One thing is asked a clause, however many weak words it holds")
  void oneFindingAClause() {
    assertThat(Wording.judge(WordingClass.SCOPE_IN, "some of the 12 reports, maybe, etc."))
        .hasSize(1);
    assertThat(
            Wording.judge(
                WordingClass.SCOPE_IN, "5 forms: order, offer etc.; 12 reports, maybe next year"))
        .hasSize(2);
  }

  @Test
  @DisplayName("R88 A term that is plain here clears its class and no other")
  void vocabularyClears() {
    Context known = with(Set.of("standard setup"));

    assertThat(Wording.judge(WordingClass.INTEGRATION, "our Falcon exports")).isNotEmpty();
    assertThat(Wording.judge(WordingClass.SETUP_WORK, "standard setup", known)).isEmpty();
    assertThat(Wording.judge(WordingClass.SETUP_WORK, "standard setup")).isNotEmpty();
  }

  private static Context with(Set<String> terms) {
    return new Context(OwnNames.of(Set.of(), terms), Set.of());
  }

  @Test
  @DisplayName("R89 A typed member beside the words fills its slot")
  void typedMembersCount() {
    String text = "Ana Ruiz creates the account.";

    assertThat(Wording.judge(WordingClass.ACCESS, text)).isNotEmpty();
    assertThat(Wording.judge(WordingClass.ACCESS, text, Context.NONE.with("when"))).isEmpty();
  }

  @ParameterizedTest(name = "R88 left alone: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die Anbindung wird mit dem Kunden noch geklärt und ist nicht sicher
          Les accès sont créés par le client dans une semaine ou deux
          アクセスは後で決めます
          Доступ будет позже
          """)
  void otherLanguagesAreLeftAlone(String text) {
    assertThat(Wording.judge(WordingClass.ACCESS, text)).isEmpty();
  }

  @ParameterizedTest(name = "R89 fitting evidence adds no finding: {0}")
  @MethodSource("developmentTexts")
  void evidenceNeverAddsAFinding(WordingClass fields) {
    FieldRule rule = Language.english().rule(fields);
    for (String bad : rule.bad()) {
      for (String good : rule.good()) {
        int before = Wording.judge(fields, bad).size();
        assertThat(Wording.judge(fields, bad + ". " + good))
            .as(bad)
            .hasSizeLessThanOrEqualTo(before);
        assertThat(Wording.judge(fields, bad + ", " + good))
            .as(bad)
            .hasSizeLessThanOrEqualTo(before);
      }
    }
  }

  private static Stream<WordingClass> developmentTexts() {
    return Arrays.stream(WordingClass.values());
  }

  @Test
  void everyTermOfALongVocabularyCounts() {
    Set<String> terms =
        Stream.concat(
                Stream.iterate(0, n -> n + 1).limit(500).map(n -> "standard case " + n),
                Stream.of("standard setup"))
            .collect(Collectors.toSet());
    String text = "Standard setup";

    assertThat(Wording.judge(WordingClass.SETUP_WORK, text)).isNotEmpty();
    assertThat(Wording.judge(WordingClass.SETUP_WORK, text, with(terms))).isEmpty();
  }

  @Test
  void anEmptyTermClearsNothing() {
    assertThat(Wording.judge(WordingClass.SETUP_WORK, "Standard setup", with(Set.of("", " "))))
        .isNotEmpty();
  }

  @Test
  void aClauseIsLookedThroughOnceForAllWordsThatAnotherClauseCouldBack() {
    String text = "sap and ".repeat(64 * 1024) + ". 40 tables";
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadCpuTime();

    Wording.judge(WordingClass.DATA_SOURCE, text);

    long milliseconds = (thread.getCurrentThreadCpuTime() - before) / 1_000_000;
    assertThat(milliseconds).isLessThan(3_000);
  }

  @ParameterizedTest(name = "any text ends in bounded time: {0}")
  @CsvSource({
    "a", "1", "(", "1-", "'a ", "a,", "of the ", "\"", "A", "a.", "1.", "maybe ", "2 to "
  })
  void adversarialTexts(String token) {
    String text = token.repeat(512 * 1024 / token.length());
    Wording.judge(WordingClass.RISK, "warm up");
    long fastest = Long.MAX_VALUE;
    for (int run = 0; run < 5; run++) {
      long start = System.nanoTime();
      Wording.judge(WordingClass.RISK, text);
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    assertThat(fastest / 1_000_000).as("milliseconds").isLessThan(10_000);
  }
}
