package io.handoff.deals.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.deals.history.TextMark.Op;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Live on 1 June.      | Live on 12 June.      | Live on [-1][+12] June.
          Two regions          | Three clean regions   | [-Two][+Three] [+clean ]regions
          same                 | same                  | same
          Größe 5 m            | Größe 7 m             | Größe [-5][+7] m
          東京で使う           | 京都で使う            | [-東]京[+都]で使う
          مرحبا بالعالم        | مرحبا بكم             | مرحبا [-بالعالم][+بكم]
          ready 👩‍💻 now         | ready 🧑‍💻 now          | ready [-👩‍💻][+🧑‍💻] now
          """)
  void marksTheWordsThatDiffer(String before, String after, String marked) {
    assertThat(written(WordDiff.between(before, after))).isEqualTo(marked);
  }

  @Test
  void emptyTextsHaveNothingToMark() {
    assertThat(WordDiff.between("", "")).isEmpty();
    assertThat(WordDiff.between("", "new")).containsExactly(new TextMark(Op.ADDED, "new"));
    assertThat(WordDiff.between("old", "")).containsExactly(new TextMark(Op.REMOVED, "old"));
  }

  @Test
  void theMarksHoldBothTexts() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String before = text(random, random.nextInt(60), 8);
      String after = i % 2 == 0 ? text(random, random.nextInt(60), 8) : edited(random, before);

      assertHoldsBoth(before, after, WordDiff.between(before, after));
    }
  }

  @Test
  void twoLongTextsWithNothingInCommonTakeNoTime() {
    // Given
    String before = text(new Random(1), 2_500, 1_000_000).substring(0, 10_000);
    String after = text(new Random(2), 2_500, 1_000_000).substring(0, 10_000);
    String kanji =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "" + (char) (0x4e00 + i % 9_000))
            .collect(Collectors.joining());
    WordDiff.between(before, after);

    // When
    long start = System.nanoTime();
    List<TextMark> marks = WordDiff.between(before, after);
    List<TextMark> unlike = WordDiff.between(before, kanji);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);

    // Then
    assertHoldsBoth(before, after, marks);
    assertHoldsBoth(before, kanji, unlike);
    assertThat(taken).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void aWordInALongTextIsStillFound() {
    // Given
    String before = text(new Random(1), 2_500, 1_000).substring(0, 10_000);
    String after = "First. " + before.substring(0, 5_000) + " middle " + before.substring(5_000);

    // When
    List<TextMark> marks = WordDiff.between(before, after);

    // Then
    assertHoldsBoth(before, after, marks);
    assertThat(marks)
        .filteredOn(mark -> mark.op() != Op.SAME)
        .allSatisfy(mark -> assertThat(mark.text()).hasSizeLessThan(20));
  }

  /** Spaces and letters put in and taken out anywhere, at the ends too. */
  private static String edited(Random random, String text) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = random.nextInt(4); i > 0; i--) {
      edited.insert(random.nextInt(edited.length() + 1), random.nextBoolean() ? " " : "x");
      if (edited.length() > 1) {
        edited.deleteCharAt(random.nextInt(edited.length()));
      }
    }
    return edited.toString();
  }

  private static void assertHoldsBoth(String before, String after, List<TextMark> marks) {
    assertThat(joined(marks, Op.ADDED)).isEqualTo(before);
    assertThat(joined(marks, Op.REMOVED)).isEqualTo(after);
  }

  private static String joined(List<TextMark> marks, Op without) {
    return marks.stream()
        .filter(mark -> mark.op() != without)
        .map(TextMark::text)
        .collect(Collectors.joining());
  }

  private static String written(List<TextMark> marks) {
    return marks.stream()
        .map(
            mark ->
                switch (mark.op()) {
                  case SAME -> mark.text();
                  case REMOVED -> "[-" + mark.text() + "]";
                  case ADDED -> "[+" + mark.text() + "]";
                })
        .collect(Collectors.joining());
  }

  private static String text(Random random, int words, int vocabulary) {
    return IntStream.range(0, words)
        .mapToObj(i -> "w" + random.nextInt(vocabulary) + (i % 9 == 8 ? ". " : " "))
        .collect(Collectors.joining());
  }
}
