package io.handoff.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.finding.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static List<String> words(String text) {
    Words words = Words.of(text);
    return IntStream.range(0, words.size()).mapToObj(words::get).toList();
  }

  @Test
  void dropApostrophesAndCase() {
    assertThat(words("The client’s CRM - don't ask, 's' or \"O'Neil's\""))
        .containsExactly("the", "client", "crm", "dont", "ask", "s", "or", "oneil");
  }

  @Test
  void keepTheirPlaces() {
    Words words = Words.of(" Single sign-on, später");

    assertThat(words.place(0, 2)).isEqualTo(new Span(1, 15));
    assertThat(words.after(2)).isEqualTo(',');
    assertThat(words.isCapitalised(0)).isTrue();
    assertThat(words.at(3)).isEqualTo("später");
    assertThat(words.at(4)).isEmpty();
    assertThat(words.at(-1)).isEmpty();
  }

  @Test
  void areCutIntoSentences() {
    assertThat(Words.sentencesOf("Vtiger 7.5 is in. Is SSO?\nLater; no... "))
        .extracting(Words::toString)
        .containsExactly("Vtiger 7.5 is in", "Is SSO", "Later", "no");
    assertThat(Words.sentencesOf("Is it? ")).singleElement().matches(Words::isQuestion);
    assertThat(Words.sentencesOf(" .")).isEmpty();
  }

  @Test
  void findTheLongestPhraseFirst() {
    Phrases phrases = Phrases.of("on", "on the road", "the road");

    assertThat(phrases.firstIn(Words.of("not on the road"))).contains(new Phrases.Found(1, 3));
    assertThat(phrases.firstIn(Words.of("not on the way"))).contains(new Phrases.Found(1, 1));
    assertThat(phrases.firstIn(Words.of("the"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 2027-06-01",
        "1.6.2027",
        "by Friday",
        "12 June",
        "June 12th",
        "in June",
        "week 23",
        "Q3",
        "3 May 2027",
        "end of July",
        "until 06/01/2027"
      })
  void nameADay(String text) {
    assertThat(Days.areIn(Words.of(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SAML 2.0",
        "it may work",
        "we march on",
        "OAuth 2.0.1",
        "later",
        "the week",
        "Sunday best",
        "monday.com",
        "phase 2",
        "80 users"
      })
  void nameNoDay(String text) {
    assertThat(Days.areIn(Words.of(text))).isFalse();
  }

  @Test
  void areRuledOutByHowTheyBegin() {
    Phrases phrases = Phrases.of("single sign on", "sso");

    assertThat(phrases.mayBeIn("Is SSO in?")).isTrue();
    assertThat(phrases.mayBeIn("(Single-sided print)")).isTrue();
    assertThat(phrases.mayBeIn("A single's sign")).isTrue();
    assertThat(phrases.mayBeIn("(Single file)")).isFalse();
    assertThat(phrases.mayBeIn("Singles sign here")).isFalse();
    assertThat(phrases.mayBeIn("The lesson is over")).isFalse();
    assertThat(phrases.mayBeIn("")).isFalse();
  }
}
