package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '"',
      value = {
        "Regional Reporting = 'regional':* & 'reporting':*",
        "SSO by HR = 'sso':* & 'by' & 'hr'",
        "Crème BRÛLÉE = 'creme':* & 'brulee':*",
        "Straße = 'strasse':*",
        "Ёлка = 'елка':*",
        "東京支店 = '東京' & '京支' & '支店'",
        "東 = '東':*",
        "サーバー2026 = 'サー' & 'ーバ' & 'バー' & '2026':*",
        "عميل جديد = 'عميل':* & 'جديد':*",
        "한국 = '한국'",
        "a' | 'b:* & !c \\ = 'a' & 'b' & 'c'",
        "word Word = 'word':*",
        "!? = \"\""
      })
  void asksForEveryWordInAnyScript(String typed, String query) {
    assertThat(SearchWords.query(typed)).isEqualTo(query);
  }

  @Test
  void holdsTheWordsOfTitleCustomerAndAnswersOnceEach() {
    // Given
    HandoffDocument document =
        DocumentJson.read(
            """
            {
              "title": "Reporting for Harbour Foods",
              "customer": "Harbour Foods",
              "answers": {
                "goal": {
                  "customerFact": "Faster, in 2 hours",
                  "segments": {"s1": {"name": "North", "salesAssumption": "Same CRM"}}
                }
              },
              "risks": {"r1": {"text": "hidden"}}
            }
            """);

    // When
    String words = SearchWords.of("HO-1001", "D-7", document);

    // Then
    assertThat(words.split(" "))
        .containsExactly(
            "ho",
            "1001",
            "d",
            "7",
            "reporting",
            "for",
            "harbour",
            "foods",
            "faster",
            "in",
            "2",
            "hours",
            "north",
            "same",
            "crm");
  }
}
